import type { Draw } from '../../element/picture.js';
import { pathwayPicture } from './pathway-picture.layout.js';
import { picturedPathway } from './pathway-picture.model.js';
import { pathwayModel, wordsOf, type Forms } from './pathway.model.js';

/** The same drawing as a figure of a report. */
export const drawOf = (from: { readonly pathway?: string; readonly heading?: string }, forms: Forms): Draw => ({ feed }, { words, measure, address }, told) => {
  const context = { feed, words };
  const model = pathwayModel(context, from.pathway, forms);
  if (typeof model === 'string') throw new Error(model);
  const own = wordsOf(context);
  const { number } = words.format;
  const said = { ...own, number, more: (count: number) => own.moreKnots(number(count)) };
  return pathwayPicture(model, picturedPathway(context, model, told, from.heading, address), said, measure);
};
