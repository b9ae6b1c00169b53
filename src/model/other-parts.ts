import type { DisclosedObservation } from '../honesty/types.js';
import { authorLabel, type Context } from './names.js';
import type { Panel } from './panel.js';
import { isTotal, type Selection } from './select.js';

/** A part that the drawing does not show. */
export interface OtherPart {
  /** "Moins de 26 ans", "Femmes, moins de 26 ans". */
  readonly name: string;
  readonly observation: DisclosedObservation;
  readonly index: number;
}

/** The parts of the same figure by what is not drawn, one dimension or several: a drawing has one, the table has all. */
export function otherParts(context: Context, { indicator, breakdown, territory, period }: Selection, { category }: Pick<Panel, 'category'>): OtherPart[] {
  const drawn = new Set(breakdown?.rows.map(({ index }) => index));
  const nameOf = ([dimension, code]: readonly [string, string]): string => {
    const known = category(dimension, code);
    return authorLabel(context, code) ?? known?.many ?? known?.name ?? code;
  };
  return indicator.observations.flatMap((observation, index) => {
    if (isTotal(observation) || drawn.has(index) || observation.territory !== territory || observation.period !== period) return [];
    return [{ name: Object.entries(observation.by).map(nameOf).join(', '), observation, index }];
  });
}
