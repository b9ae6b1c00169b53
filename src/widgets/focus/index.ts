import { define } from '../../element/define.js';
import { ImpactFocus } from './focus.js';

define('impact-focus', ImpactFocus);

export { ImpactFocus };
