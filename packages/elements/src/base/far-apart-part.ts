import { css } from 'lit';
import { contrast } from './contrast.styles.js';
import { forcedColors } from './forced-colors.styles.js';

export const styles = css`
  ${contrast}
  ${forcedColors}
`;
