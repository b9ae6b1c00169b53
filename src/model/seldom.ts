import type { DisclosedObservation, Mark } from '../honesty/types.js';
import { visibleMark } from './caution.js';
import type { FigureModel } from './figure.js';
import type { SourceLink, VisibleMark } from './foot.js';
import { targetText } from './given.js';
import type { Context } from './names.js';
import { pastOf } from './past.js';
import type { Selection } from './select.js';
import { sourcesOf } from './sources.js';
import { figureModel } from './withheld.js';

export { givenReference, targetOf } from './given.js';
/** What draws parts needs the rest as well: their names are in the same file. */
export { categoryName } from './category.js';

/** What a plain figure doesn't have: why there is no value, a count that leads, what is said beside it, several sources. */
export interface Seldom {
  readonly figure?: FigureModel | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly past: readonly string[];
  readonly target?: string | undefined;
  readonly sources: readonly SourceLink[];
}

/** @param shown the figure or, without one, its parts; @param drawn whether past values are in the drawing */
export function seldomOf(context: Context, selection: Selection, marks: readonly Mark[], shown: readonly DisclosedObservation[], drawn: boolean): Seldom {
  const { indicator, observation } = selection;
  const figure = observation && figureModel(context, indicator, observation, marks);
  return {
    figure,
    caution: visibleMark(context, marks, figure?.state === 'value' && observation?.estimate === true),
    past: pastOf(context, selection, drawn),
    target: targetText(context, selection),
    sources: sourcesOf(context, shown),
  };
}
