import { define } from '../../element/define.js';
import { ImpactSimulator } from './simulator.js';

define('impact-simulator', ImpactSimulator);

export { ImpactSimulator };
