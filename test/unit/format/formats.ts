import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';
import { seldom as seldomEnglish } from '../../../src/format/locales/seldom.en.js';
import { seldom as seldomFrench } from '../../../src/format/locales/seldom.fr.js';
import { completeFormat } from '../../../src/format/seldom.js';

/** All that can be said. */
export const french = completeFormat(fr, seldomFrench);
export const english = completeFormat(en, seldomEnglish);
