import './gallery.js';
import { invented } from './kp-dataset-data.js';

for (const dataset of document.querySelectorAll('[data-made-up]')) dataset.data = invented;
