/** The attribute in which a server says what it painted, and for how many CSS pixels: `1yf8os2-1gn41fk 480`. */
export const SERVED = 'data-served';
