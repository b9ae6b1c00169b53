import { define } from '../../element/define.js';
import { ImpactIndicator } from './indicator.js';

define('impact-indicator', ImpactIndicator);

export { ImpactIndicator };
