import type { Draw } from '../../element/picture.js';
import { progressPicture } from './progress-picture.layout.js';
import { pictureLabels, pictureWords } from './progress-picture.model.js';
import { progressModel } from './progress.model.js';

/** Draws what is shown, in complete words. */
export const drawOf = (id: string | undefined, heading: string | undefined): Draw => (context, { measure, address }, { lecture }) => {
  const model = progressModel(context, id);
  // It is only asked for where it is shown.
  if (typeof model === 'string') throw new Error(model);
  const { graphic, drawn, more } = model;
  return progressPicture(graphic, pictureWords(context, model, { heading, lecture, address }), { measure, labels: pictureLabels(context), drawn, more });
};
