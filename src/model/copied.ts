import { categoryName } from './category.js';
import { visibleMark } from './caution.js';
import { ageMark } from './foot.js';
import type { Context } from './names.js';
import { marksOf, type Selection } from './select.js';
import { figureModel } from './withheld.js';

/** Of references (H14) and targets (H23), which a line of text does not give. */
const OF_GUIDES = /^H(14|23)$/;

/** What a figure is not said without, on a line of text or within a sentence: the gravest caution, and its age besides (H10, H19). */
export function cautionsOf(context: Context, { feed, at, observation, observationAt }: Selection): string[] {
  if (observation?.value === null) return [];
  const marks = marksOf(feed, at, observationAt).filter(({ rule }) => !OF_GUIDES.test(rule));
  const gravest = visibleMark(context, marks, observation?.estimate === true);
  return [...new Set([gravest, ageMark(context, marks)].flatMap((mark) => (mark ? [mark.text] : [])))];
}

/** "Femmes 31,7 %, Hommes 68,3 %": a figure that is only its parts. */
export function partsText(context: Context, { indicator, breakdown, feed, at }: Selection): string {
  return (breakdown?.rows ?? []).map(({ code, index, observation }) =>
    `${categoryName(context, breakdown?.dimension ?? '', code).name} ${figureModel(context, indicator, observation, marksOf(feed, at, index)).text}`).join(', ');
}
