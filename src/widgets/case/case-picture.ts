import type { Draw } from '../../element/picture.js';
import { casePicture } from './case-picture.layout.js';
import { pictureWords } from './case-table.model.js';
import type { CaseModel } from './case.model.js';

/** The case as a figure that can stand alone in a report. @param heading in place of its title */
export const drawCase = (model: CaseModel, heading?: string): Draw => ({ feed, words }, { measure, address }) => {
  const { page, said } = pictureWords({ feed, words }, model, heading, address);
  return casePicture(model, page, said, measure);
};
