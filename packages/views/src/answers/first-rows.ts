/** Rows of a list that are built at once; a page of 20,000 rows would not answer for seconds. */
export const FIRST_ROWS = 60;
