/** What the widget computes with, fetched where no prepared answer is at hand. */
export { catalogDetail, catalogView } from '@kaoping/views';
