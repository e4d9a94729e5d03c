/** Milliseconds in which nothing is said of waiting: most answers come sooner, and the page is laid out once less. */
export const SOON = 300;
