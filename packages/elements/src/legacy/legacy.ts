// The classic script: the widgets that most pages have, and the others as soon as one stands on the page.
import '../define/kp-dataset.js';
import '../define/kp-ranking.js';
import '../define/kp-gauge.js';
import '../define/kp-unit-card.js';
import '../define/kp-evidence.js';
import { defineLate } from './define-late.js';

defineLate({
  'kp-catalog': () => import('../define/kp-catalog.js'),
  'kp-compare': () => import('../define/kp-compare.js'),
  'kp-projects': () => import('../define/kp-projects.js'),
  'kp-rectification': () => import('../define/kp-rectification.js'),
  'kp-scorecard': () => import('../define/kp-scorecard.js'),
  'kp-trend': () => import('../define/kp-trend.js'),
});
