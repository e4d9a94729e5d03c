// Sent in place of Prototype.js where Debian's package of it, libjs-prototype, is not installed.
window.noPrototype = true;
