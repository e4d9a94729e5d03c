// The classic script: the widgets that most pages have, and the others as soon as one stands on the page.
import './kp-dataset.js';
import './kp-ranking.js';
import './kp-gauge.js';
import './kp-unit-card.js';
import './kp-evidence.js';
import { defineLate } from '../base/define-late.js';

defineLate({
  'kp-catalog': () => import('./kp-catalog.js'),
  'kp-compare': () => import('./kp-compare.js'),
  'kp-projects': () => import('./kp-projects.js'),
  'kp-rectification': () => import('./kp-rectification.js'),
  'kp-scorecard': () => import('./kp-scorecard.js'),
  'kp-trend': () => import('./kp-trend.js'),
});
