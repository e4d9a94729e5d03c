import './kp-dataset.js';
import './kp-ranking.js';
import './kp-gauge.js';
import './kp-unit-card.js';
import './kp-projects.js';
import './kp-trend.js';
import './kp-rectification.js';
import './kp-scorecard.js';
import './kp-compare.js';
import './kp-catalog.js';
import './kp-evidence.js';

export type * from '../index.js';
