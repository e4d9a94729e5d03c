import '../define/kp-dataset.js';
import { KpDataset as Element } from '../kp-dataset/kp-dataset.js';
import { wrap } from './wrap.js';

/** `<kp-dataset>` as a React component. */
export const KpDataset = wrap('kp-dataset', Element);
