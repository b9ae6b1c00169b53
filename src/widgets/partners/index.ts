import { define } from '../../element/define.js';
import { ImpactPartners } from './partners.js';

define('impact-partners', ImpactPartners);

export { ImpactPartners };
