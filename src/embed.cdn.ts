import './autoloader.js';
import { showWish } from './embed/page.js';
import type { KnownAttributes } from './embed/query.js';

/** Set by the build, from custom-elements.json. */
declare const ATTRIBUTES: KnownAttributes;

void showWish(ATTRIBUTES);
