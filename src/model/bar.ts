import type { DisclosedObservation } from '../honesty/types.js';
import { figureText } from './figure.js';
import { guidesOf, unitsMark, type Guide, type UnitsMark } from './mark.js';
import { categoryName } from './category.js';
import { type Context } from './names.js';
import type { Selection } from './select.js';
import * as given from './given.js';

/** A quantity as a bar: parts of an amount up to its target, or a rate on 0–100. */
export interface BarMark {
  readonly kind: 'bar';
  readonly parts: readonly { readonly label?: string; /** Percent of the scale. */ readonly share: number }[];
  /** Percent of the scale; a dashed extension up to the target. */
  readonly planned?: number;
  readonly guides: readonly Guide[];
  /** True for a rate: the track goes on to 100. */
  readonly track: boolean;
  readonly ends?: readonly [string, string];
}

export type MarkModel = UnitsMark | BarMark;

/** The mark that helps to read the figure, if any helps. */
export function markModel(context: Context, selection: Selection): MarkModel | undefined {
  return unitsMark(context, selection, given) ?? barMark(context, selection);
}

/** A rate on its track, an amount with its parts and target; nothing for the rest. */
export function barMark(context: Context, selection: Selection): BarMark | undefined {
  const { indicator, observation } = selection;
  if (!observation || observation.value === null) return undefined;
  if (indicator.type === 'taux') {
    return { kind: 'bar', parts: [{ share: observation.value }], track: true, guides: guidesOf(context, selection, 100, given), ends: ['0', context.words.format.figure(100, 'pourcent').text] };
  }
  return indicator.type === 'montant' || indicator.type === 'realisation' ? amountBar(context, selection, observation) : undefined;
}

/** An amount alone says nothing as a bar; with its parts or its target it does. */
function amountBar(context: Context, selection: Selection, observation: DisclosedObservation): BarMark | undefined {
  const { indicator, breakdown } = selection;
  const value = observation.value as number;
  const wanted = given.targetValue(selection);
  const parts = breakdown && breakdown.rows.length <= 3 && !indicator.overlapping.includes(breakdown.dimension)
    && breakdown.rows.every((row) => row.observation.value !== null) ? breakdown.rows : undefined;
  if (!parts && wanted === undefined) return undefined;
  const most = Math.max(value, wanted ?? 0);
  if (!(most > 0)) return undefined;
  // Three digits of millions say nothing of a few thousand.
  const oneUnit = parts?.every((row) => (row.observation.value as number) >= value / 100);
  const share = (amount: number): number => (100 * amount) / most;
  return {
    kind: 'bar',
    parts: parts
      ? parts.map((row) => ({
        label: `${categoryName(context, breakdown?.dimension ?? '', row.code).name} ${figureText(context, indicator, row.observation, oneUnit ? value : undefined).text}`,
        share: share(row.observation.value as number),
      }))
      : [{ share: share(value) }],
    planned: wanted !== undefined && wanted > value ? share(wanted - value) : undefined,
    track: false,
    guides: guidesOf(context, selection, most, given),
  };
}
