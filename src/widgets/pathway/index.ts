import { define } from '../../element/define.js';
import { ImpactPathway } from './pathway.js';

define('impact-pathway', ImpactPathway);

export { ImpactPathway };
