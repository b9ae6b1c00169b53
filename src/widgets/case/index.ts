import { define } from '../../element/define.js';
import { ImpactCase } from './case.js';

define('impact-case', ImpactCase);

export { ImpactCase };
