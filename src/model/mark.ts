import { unitsPerMark } from '../scale/units.js';
import { countsOf, isSum } from './figure.js';
import type { Context } from './names.js';
import { countedNoun } from './noun.js';
import { referenceOf, type Given } from './reference.js';
import type { Selection } from './select.js';

/** A value to compare with, on the scale of the mark: a territory, a reference of the author's, a target. */
export interface Guide {
  readonly kind: 'reference' | 'target';
  /** Percent of the mark's scale, 0 to 100. */
  readonly at: number;
  readonly label: string;
}

/** Counted people as dots, counted things as upright strokes. */
export interface UnitsMark {
  readonly kind: 'units';
  readonly shape: 'dot' | 'stroke';
  readonly filled: number;
  readonly total: number;
  readonly per: number;
  /** "plus de 100": what lies beyond is not known. */
  readonly beyond?: string;
  /** "1 point = 50 personnes". */
  readonly key: string;
  readonly guides: readonly Guide[];
}

/** More marks than this tell nothing that the figure does not. */
const MOST_THINGS = 200;

/** Counted people or things one by one, where they are counted, few enough to draw, and have a word: a drawing without a key says nothing. */
export function unitsMark(context: Context, selection: Selection, given?: Given): UnitsMark | undefined {
  const { indicator, observation } = selection;
  if (!observation || observation.value === null) return undefined;
  const { value, precision } = observation;
  const counts = indicator.type === 'compte' ? { numerator: value, denominator: value } : countsOf(indicator, observation);
  if (!counts || counts.denominator <= 0) return undefined;
  const { numerator: filled, denominator: total } = counts;
  const people = indicator.population === 'personnes';
  if (!people && (isSum(indicator) || total > MOST_THINGS)) return undefined;
  const shape = people ? 'dot' : 'stroke';
  const per = unitsPerMark(total);
  const key = keyOf(context, selection, shape, per);
  return key ? {
    kind: 'units', shape, filled, total, per, key,
    beyond: precision === 'au-moins' ? context.words.format.messages.labels.beyond : undefined,
    guides: filled === total ? [] : guidesOf(context, selection, 100, given),
  } : undefined;
}

/** "1 point = 50 personnes"; nothing where there is no word for what is counted. */
export function keyOf(context: Context, selection: Selection, shape: 'dot' | 'stroke', per: number): string | undefined {
  const { format } = context.words;
  const noun = countedNoun(context, selection, per);
  return noun ? format.messages[shape](format.number(per), noun) : undefined;
}

/** Reference and target on a scale that ends at `most`. */
export function guidesOf(context: Context, selection: Selection, most: number, given?: Given): Guide[] {
  const guide = (kind: Guide['kind'], one: { readonly value: number; readonly label: string } | undefined): Guide[] => {
    const at = one ? (100 * one.value) / most : NaN;
    return one && at >= 0 && at <= 100 ? [{ kind, at, label: one.label }] : [];
  };
  return [...guide('reference', referenceOf(context, selection, given)), ...guide('target', given?.targetOf(context, selection))];
}
