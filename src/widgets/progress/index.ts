import { define } from '../../element/define.js';
import { ImpactProgress } from './progress.js';

define('impact-progress', ImpactProgress);

export { ImpactProgress };
