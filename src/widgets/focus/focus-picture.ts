import type { Draw } from '../../element/picture.js';
import { focusPicture } from './focus-picture.layout.js';
import { pictureWords } from './focus-table.model.js';
import type { FocusModel } from './focus.model.js';

/** The focus as a figure that can stand alone in a report. @param heading in place of its title */
export const drawFocus = (model: FocusModel, heading?: string): Draw => ({ feed, words }, { measure, address }, told) => {
  const { page, said } = pictureWords({ feed, words }, model, told, heading, address);
  return focusPicture(model, page, said, measure);
};
