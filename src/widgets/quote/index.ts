import { define } from '../../element/define.js';
import { ImpactQuote } from './quote.js';

define('impact-quote', ImpactQuote);

export { ImpactQuote };
