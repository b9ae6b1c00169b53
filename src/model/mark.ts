import { nearestSide } from './compare.js';
import type { DisclosedObservation } from '../honesty/types.js';
import { unitsPerMark } from '../scale/units.js';
import { countsOf, figureText } from './figure.js';
import { categoryName, say, territoryName, type Context } from './names.js';
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
  /** "1 point = 50 personnes"; absent where there is no word for what is counted. */
  readonly key?: string | undefined;
  readonly guides: readonly Guide[];
}

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

/** More marks than this tell nothing that the figure does not. */
const MOST_THINGS = 200;

/** The mark that helps to read the figure, if any helps. */
export function markModel(context: Context, selection: Selection): MarkModel | undefined {
  const { indicator, observation } = selection;
  if (!observation || observation.value === null) return undefined;
  const counts = countsOf(indicator, observation);
  const people = indicator.population === 'personnes';
  if (indicator.type === 'compte' && observation.value > 0) {
    if (people) return units(context, selection, { filled: observation.value, total: observation.value }, 'dot');
    return observation.value <= MOST_THINGS ? units(context, selection, { filled: observation.value, total: observation.value }, 'stroke') : undefined;
  }
  if (counts && people) return units(context, selection, { filled: counts.numerator, total: counts.denominator }, 'dot');
  if (counts && indicator.population !== 'euros' && indicator.population !== 'heures' && counts.denominator <= MOST_THINGS) {
    return units(context, selection, { filled: counts.numerator, total: counts.denominator }, 'stroke');
  }
  if (indicator.type === 'taux') {
    return { kind: 'bar', parts: [{ share: observation.value }], track: true, guides: guidesOf(context, selection, 100), ends: ['0', '100\u202f%'] };
  }
  return indicator.type === 'montant' || indicator.type === 'realisation' ? amountBar(context, selection, observation) : undefined;
}

function units(context: Context, selection: Selection, { filled, total }: { filled: number; total: number }, shape: 'dot' | 'stroke'): UnitsMark {
  const { labels } = context.words.format.messages;
  const per = unitsPerMark(total);
  const { observation } = selection;
  return {
    kind: 'units', shape, filled, total, per,
    beyond: observation?.precision === 'au-moins' ? labels.beyond : undefined,
    key: keyOf(context, selection, shape, per),
    guides: filled === total ? [] : guidesOf(context, selection, 100),
  };
}

/** "1 point = 50 personnes". */
export function keyOf(context: Context, selection: Selection, shape: 'dot' | 'stroke', per: number): string | undefined {
  const { format } = context.words;
  const noun = countedNoun(context, selection, per);
  return noun ? format.messages[shape](format.number(per), noun) : undefined;
}

/** What one mark stands for: the catalogue's word ("frein"), else the unit's own ("personne"). */
export function countedNoun(context: Context, { indicator }: Selection, count: number): string {
  const { format } = context.words;
  const known = indicator.label ? undefined : context.words.indicator(indicator.id);
  const [one, many] = known?.one && known.many ? [known.one, known.many] : (format.messages.units[unitOfCount(indicator)]);
  return format.plural(count, { one: one ?? '', other: many ?? '' });
}

function unitOfCount({ unit, population }: Selection['indicator']): keyof Context['words']['format']['messages']['units'] {
  if (typeof unit === 'string' && unit !== 'pourcent') return unit;
  return population === 'structures' ? 'structures' : population === 'personnes' ? 'personnes' : 'nombre';
}

/** An amount alone says nothing as a bar; with its parts or its target it does. */
function amountBar(context: Context, selection: Selection, observation: DisclosedObservation): BarMark | undefined {
  const { indicator, breakdown } = selection;
  const value = observation.value as number;
  const target = targetValue(selection);
  const parts = breakdown && breakdown.rows.length <= 3 && !indicator.overlapping.includes(breakdown.dimension)
    && breakdown.rows.every((row) => row.observation.value !== null) ? breakdown.rows : undefined;
  if (!parts && target === undefined) return undefined;
  const most = Math.max(value, target ?? 0);
  if (!(most > 0)) return undefined;
  const share = (amount: number): number => (100 * amount) / most;
  return {
    kind: 'bar',
    parts: parts
      ? parts.map((row) => ({
        label: `${categoryName(context, breakdown?.dimension ?? '', row.code).name} ${figureText(context, indicator, row.observation).text}`,
        share: share(row.observation.value as number),
      }))
      : [{ share: share(value) }],
    planned: target !== undefined && target > value ? share(target - value) : undefined,
    track: false,
    guides: guidesOf(context, selection, most),
  };
}

/** The target in the unit of the value: as given, or the change applied to its baseline. */
export function targetValue({ indicator: { target } }: Selection): number | undefined {
  if (!target) return undefined;
  if (target.value !== undefined) return target.value;
  const change = target.change === undefined ? NaN : Number(target.change.replace('−', '-').replace(',', '.').replace(/[\s%]/g, ''));
  return target.baseline && Number.isFinite(change) ? target.baseline.value * (1 + change / 100) : undefined;
}

/** "objectif 2026 : 60 %", "objectif 2023 : +30 %". */
export function targetText(context: Context, { indicator }: Selection): string | undefined {
  const { target } = indicator;
  if (!target) return undefined;
  const { format } = context.words;
  // Written by hand: "+30 %" with any space, or none.
  const wanted = target.value === undefined ? target.change?.replace(/\s*%/, `${format.messages.gap('%')}%`) : format.figure(target.value, indicator.unit, { decimals: undefined }).text;
  return wanted && format.messages.target(format.period(target.period), wanted);
}

export interface ReferenceModel {
  readonly value: number;
  readonly label: string;
  /** "proche de la région", only where the intervals allow a word (H26). */
  readonly compared?: string;
}

/** The nearest thing to compare with: the wider territory in the same feed, else the author's first reference. */
export function referenceOf(context: Context, selection: Selection): ReferenceModel | undefined {
  const { wider, indicator, observation, period } = selection;
  const { format } = context.words;
  const { messages } = format;
  const figure = (value: number): string => format.figure(value, indicator.unit, { decimals: Number.isInteger(value) ? undefined : indicator.decimals }).text;
  if (wider && wider.value !== null) {
    const kind = wider.territory?.startsWith('reg:') ? 'region' : wider.territory === 'FR' ? 'nation' : 'reference';
    const name = kind === 'region' ? messages.region : territoryName(context, wider.territory ?? '');
    return { value: wider.value, label: `${name} ${figure(wider.value)}`, compared: word(context, observation, wider.value, wider.interval, kind) };
  }
  const reference = indicator.references[0];
  if (!reference || reference.period === undefined) return undefined;
  const when = reference.period === period ? '' : `, ${format.period(reference.period)}`;
  const label = say(context, reference.label)?.text ?? '';
  const kind = reference.territory?.startsWith('reg:') || /^r[ée]gion/i.test(label) ? 'region' : 'reference';
  return { value: reference.value, label: `${label} ${figure(reference.value)}${when}`, compared: word(context, observation, reference.value, undefined, kind) };
}

function word(context: Context, observation: DisclosedObservation | undefined, value: number, interval: readonly [number, number] | undefined, to: 'region' | 'nation' | 'reference'): string | undefined {
  const side = observation?.interval && nearestSide(observation.interval, interval ?? [value, value]);
  return side && context.words.format.messages.compared(side, to);
}

function guidesOf(context: Context, selection: Selection, most: number): Guide[] {
  const guides: Guide[] = [];
  const reference = referenceOf(context, selection);
  if (reference) guides.push({ kind: 'reference', at: (100 * reference.value) / most, label: reference.label });
  const target = targetValue(selection);
  const label = targetText(context, selection);
  if (target !== undefined && label) guides.push({ kind: 'target', at: (100 * target) / most, label });
  return guides.filter(({ at }) => at >= 0 && at <= 100);
}

