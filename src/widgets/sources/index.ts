import { define } from '../../element/define.js';
import { ImpactSources } from './sources.js';

define('impact-sources', ImpactSources);

export { ImpactSources };
