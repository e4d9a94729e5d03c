import '../define/kp-rectification.js';
import { KpRectification as Element } from '../kp-rectification/kp-rectification.js';
import { wrap } from './wrap.js';

/** `<kp-rectification>` as a React component. */
export const KpRectification = wrap('kp-rectification', Element);
