import { define } from '../../element/define.js';
import { ImpactFactors } from './factors.js';

define('impact-factors', ImpactFactors);

export { ImpactFactors };
