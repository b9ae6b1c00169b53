import { define } from '../../element/define.js';
import { ImpactComparison } from './comparison.js';

define('impact-comparison', ImpactComparison);

export { ImpactComparison };
