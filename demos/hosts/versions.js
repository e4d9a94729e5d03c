// Shows on the page what the console says of a tag that is defined twice.
import '../gallery.js';

const told = document.querySelector('.log');
const warn = console.warn.bind(console);
console.warn = (...words) => {
  warn(...words);
  if (!told.textContent) told.textContent = words.join(' ');
};
