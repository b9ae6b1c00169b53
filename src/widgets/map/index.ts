import { define } from '../../element/define.js';
import { ImpactMap } from './map.js';

define('impact-map', ImpactMap);

export { ImpactMap };
