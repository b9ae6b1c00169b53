import type { Draw } from '../../element/picture.js';
import { quotePicture } from './quote-picture.layout.js';
import { quotePictureWords } from './quote-picture.model.js';
import type { QuoteModel } from './quote.model.js';

/** The words of a testimony as a page of a report, without its photograph. */
export const drawerOf = (model: QuoteModel): Draw => ({ feed }, { words, measure, address }) => quotePicture(quotePictureWords({ feed, words }, model, address), measure);
