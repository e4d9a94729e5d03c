/** What the widget computes with, fetched where no prepared answer is at hand. */
export { trendView } from '@kaoping/views';
