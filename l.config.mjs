import c from './rollup.config.mjs';
const [m,l]=c; export default [l];
