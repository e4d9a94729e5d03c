import '../define/kp-catalog.js';
import { KpCatalog as Element } from '../kp-catalog/kp-catalog.js';
import { wrap } from './wrap.js';

/** `<kp-catalog>` as a React component. */
export const KpCatalog = wrap('kp-catalog', Element);
