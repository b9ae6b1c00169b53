import type { Draw } from '../../element/picture.js';
import { comparisonPicture } from './comparison-picture.layout.js';
import { pictureWords } from './comparison-picture.model.js';
import type { ComparisonModel } from './comparison.model.js';

/** The comparison as a page of a report prints it. @param heading in place of the finding */
export const draw = (model: ComparisonModel, heading: string | undefined): Draw => ({ feed, words }, { measure, address }) =>
  comparisonPicture(model, pictureWords({ feed, words }, model, { heading, address }), measure);
