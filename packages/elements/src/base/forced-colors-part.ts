export { forcedColors as styles } from './forced-colors.styles.js';
