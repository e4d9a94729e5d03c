/** What the widget computes with, fetched where no prepared answer is at hand. */
export { readWeights, scorecardView } from '@kaoping/views';
