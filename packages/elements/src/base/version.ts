/** The version of the package, by which copies on one page are told apart; a test holds it to `package.json`. */
export const VERSION = '0.1.0';
