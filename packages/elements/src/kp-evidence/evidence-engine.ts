/** What the widget computes with, fetched where no prepared answer is at hand. */
export { checkedEvidence, evidenceView, notThere, ready } from '@kaoping/views';
