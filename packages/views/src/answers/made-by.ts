/** The version of the views, by which prepared answers are known as its own; a test holds it to `package.json`. */
export const MADE_BY = '0.1.0';
