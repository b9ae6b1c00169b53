import type { DisclosedFeed, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf, figureText, type FigureModel } from '../../model/figure.js';
import { baseOf, footModel, sourceOf, type FootModel, type SourceLink } from '../../model/foot.js';
import type { WordFile } from '../../model/languages.js';
import { filesOfLinked, linkedFigures, type LinkedFigure } from '../../model/linked.js';
import { say, territoryName, type Context } from '../../model/names.js';
import type { Selection } from '../../model/select.js';
import { findingOf, type Sentence } from '../../model/sentences.js';
import { own, partsOf } from '../../model/words.js';
import { writtenGap, writtenNumber, writtenOf } from '../../model/written.js';
import type { FocusToShow as Focus } from '../../schema/focus-to-show.js';
import { partsModel, type Parts } from './focus-categories.model.js';
import { referenceRows, type GivenReference, type ReferenceRow } from './focus-references.model.js';
import { figuresNamed, isInZone, nuanceOf, ownerOf, scopeOfFocus } from './focus-zone.model.js';

/** A figure of the zone, or of whom else, and the same of what it is compared with. */
export interface Side {
  readonly name: Sentence;
  readonly figure: FigureModel;
  /** Of a rate on people, as so many dots out of a hundred. */
  readonly share?: number | undefined;
}

export interface Lead {
  readonly id: string;
  readonly name: Sentence;
  readonly own: Side;
  readonly reference?: (Side & { readonly value: number }) | undefined;
  /** Those that are not drawn. */
  readonly references: readonly ReferenceRow[];
  /** "Taux de chômage…, 2020", "Écart : 10,1 points"; each is one remark. */
  readonly notes: readonly Sentence[];
  readonly period?: string | undefined;
  /** The caution that the figure wears; of its age, it reads with the period. */
  readonly caution?: { readonly text: string; readonly ofPeriod: boolean } | undefined;
  /** What one dot is, where dots are drawn. */
  readonly key?: string | undefined;
  readonly selection: Selection;
}

export interface Earlier {
  readonly values: readonly { readonly period: string; readonly text: string; readonly observation: DisclosedObservation; readonly source: SourceLink }[];
  readonly sources: readonly SourceLink[];
  /** Why no change is told (H13). */
  readonly note?: string | undefined;
}

/** A further figure, on the zoning that it is of. */
export type Other = Pick<LinkedFigure, 'id' | 'name' | 'figure' | 'period' | 'base' | 'source' | 'selection'> & {
  readonly zoning?: string | undefined;
  /** Whose it is, where it is not whose the first is. */
  readonly owner?: string | undefined;
  readonly caution?: string | undefined;
  /** One thing out of so many, and what one stroke is. */
  readonly oneIn?: { readonly count: number; readonly key: string } | undefined;
  readonly references: readonly ReferenceRow[];
};

export interface FocusModel {
  readonly at: number;
  readonly id: string;
  readonly title: Sentence;
  /** "Focus · Les quartiers prioritaires · zonage de 2015". */
  readonly subject: readonly Sentence[];
  readonly text: Sentence;
  /** Never left out, whatever else is. */
  readonly nuance: Sentence;
  readonly links: readonly { readonly kind: string; readonly text: Sentence; readonly others: readonly Other[] }[];
  readonly linksTitle: string;
  readonly lead?: Lead | undefined;
  readonly earlier?: Earlier | undefined;
  readonly parts?: Parts | undefined;
  /** Figures that stand beside no link. */
  readonly others: readonly Other[];
  readonly foot: FootModel;
  readonly territory?: string | undefined;
  readonly source?: string | undefined;
}

/** The focus asked for; without an id the first that has its nuance. */
export function focusAt({ focus = [] }: DisclosedFeed, id: string | undefined): number {
  if (id) return focus.findIndex((one) => one.id === id);
  const whole = focus.findIndex(({ nuance }) => nuance !== undefined && (typeof nuance === 'string' ? [nuance] : Object.values(nuance)).some((text) => text.trim()));
  return whole < 0 && focus.length ? 0 : whole;
}

export function filesOfFocus(feed: DisclosedFeed, id: string | undefined): WordFile[] {
  const one = feed.focus?.[focusAt(feed, id)];
  if (!one) return ['focus'];
  return [...new Set<WordFile>(['focus', ...partsOf(undefined, '', [one.territory, feed.organisation.territory], feed.labels), ...filesOfLinked(feed, figuresNamed(one)), 'breakdowns'])];
}

/** Undefined also where its nuance is missing. */
export function focusModel(context: Context, id?: string): FocusModel | undefined {
  const at = focusAt(context.feed, id);
  const one = context.feed.focus?.[at];
  const nuance = one && nuanceOf(context, one);
  if (!one || !nuance) return undefined;
  const words = context.words.phrases.focus!;
  const { territory, zoning } = one;
  const figures = linkedFigures(context, figuresNamed(one));
  const first = figures.find(({ id: own }) => one.indicators?.includes(own));
  const rest = figures.filter((figure) => figure !== first);
  const title = say(context, one.title) ?? { text: one.id };
  const lead = first && leadOf(context, one, title, first);
  const isWorn = Boolean(lead?.caution ?? lead?.references.some(({ remark }) => remark));
  const others = rest.map((figure) => otherOf(context, one, figure, { isWorn, title, owner: (lead?.own.name ?? title).text }));
  const links = linksOf(context, one, others);
  const found = first && lead && findingOfFocus(context, first, lead);
  return {
    at, id: one.id, title: found ?? title,
    subject: [{ text: words.kind }, ...(found ? [title] : []), ...(territory ? [{ text: territoryName(context, territory) }] : []), ...(zoning ? [{ text: words.zonings[zoning] }] : [])],
    text: say(context, one.text) ?? { text: '' }, nuance,
    links, linksTitle: words.linksTitle(links.length), lead,
    earlier: first && earlierOf(context, first.selection), parts: first && partsModel(context, first),
    others: others.filter((other) => !links.some((link) => link.others.includes(other))),
    foot: footOf(context, one, title, [first, ...rest]), territory, source: one.source,
  };
}

/** The author's finding, else how many times its reference the figure is, where both are of one period. */
function findingOfFocus(context: Context, { selection, figure, name }: LinkedFigure, lead: Lead): Sentence | undefined {
  if (selection.indicator.finding) return findingOf(context, selection, figure);
  const { words: { format, phrases } } = context;
  const words = phrases.focus!;
  const { observation, indicator } = selection;
  const reference = lead.reference && comparable(selection);
  if (!reference || !observation?.value || !observation.period) return undefined;
  const when = format.period(observation.period, 'in');
  const label = say(context, indicator.label)?.text ?? name.text;
  const ratio = writtenOf(indicator, observation) / (writtenNumber(indicator, reference.value, decimalsOf(indicator, observation)) || reference.value);
  const [low, high] = observation.interval ?? [observation.value, observation.value];
  if ((low <= reference.value && reference.value <= high) || (ratio > 0.95 && ratio < 1.05)) return { text: words.near(label, when, lead.reference.name.text) };
  // A smaller one would be read as none at all.
  if (ratio < 0.01) return undefined;
  const rounded = ratio < 0.1 ? ratio.toFixed(2) : ratio.toFixed(ratio < 10 ? 1 : 0);
  return { text: words.finding(label, when, format.number(Number(rounded)), lead.reference.name.text) };
}

/** The first reference that a figure may stand beside: of the same period and structure, and exact like it. */
function comparable({ indicator, observation }: Selection): GivenReference | undefined {
  if (!observation?.value || observation.estimate || !/^(exact|calcule)$/.test(observation.precision)) return undefined;
  return indicator.references.find(({ value, period }, index) => value > 0 && period === observation.period && !indicator.mismatches[index]?.structure);
}

function leadOf(context: Context, focus: Focus, title: Sentence, { id, name, figure, period, caution, selection }: LinkedFigure): Lead {
  const { format, phrases } = context.words;
  const words = phrases.focus!;
  const { zoning } = focus;
  const { indicator, observation } = selection;
  const isShare = indicator.type === 'taux' && indicator.unit === 'pourcent' && indicator.population === 'personnes';
  const shareOf = (value: number | null | undefined): number | undefined => (isShare && value !== null && value !== undefined && value >= 0 && value <= 100 ? value : undefined);
  const reference = comparable(selection);
  const isPercent = indicator.unit === 'pourcent';
  const decimals = observation && decimalsOf(indicator, observation);
  const gap = reference && isPercent && format.figure(writtenGap(writtenOf(indicator, observation!), writtenNumber(indicator, reference.value, decimals)), 'points', { decimals }).text;
  const zone = observation?.zoning && observation.zoning !== zoning && words.zonings[observation.zoning];
  return {
    id, name, selection, caution, period,
    own: { name: ownerOf(context, focus, title, observation), figure, share: shareOf(observation?.value) },
    reference: reference && {
      name: say(context, reference.label) ?? { text: '' }, value: reference.value, share: shareOf(reference.value),
      figure: { state: 'value', ...figureText(context, indicator, { ...observation!, value: reference.value, precision: 'exact' }) },
    },
    references: referenceRows(context, selection, reference),
    notes: [{ ...name, text: [name.text, period].filter(Boolean).join(', ') }, ...[figure.equivalent, zone, gap && words.gap(gap)].filter((text): text is string => Boolean(text)).map((text) => ({ text }))],
    key: shareOf(observation?.value) === undefined ? undefined : words.key,
  };
}

function otherOf(context: Context, focus: Focus, { id, name, figure, period, base, source, selection, caution }: LinkedFigure, { isWorn, title, owner }: { readonly isWorn: boolean; readonly title: Sentence; readonly owner: string }): Other {
  const { zoning } = focus;
  const own = selection.observation?.zoning;
  const { text: whose } = ownerOf(context, focus, title, selection.observation);
  return { id, name, figure, period, base: figure.outOf ? undefined : base, source, selection,
    caution: caution && (caution.rule === 'H10' || !isWorn) ? caution.text : undefined, owner: whose === owner || (own && own !== zoning) ? undefined : whose, oneIn: oneInOf(context, selection), references: referenceRows(context, selection), zoning: own && own !== zoning ? context.words.phrases.focus!.zonings[own] : undefined };
}

/** More strokes than this are counted by nobody. */
const MOST_STROKES = 10;

/** A share of things that is one in a few, as near as its percentage is given. */
function oneInOf({ words }: Context, { indicator, observation }: Selection): Other['oneIn'] {
  const value = observation?.value ?? 0;
  const count = Math.round(100 / value);
  const isOneIn = indicator.type === 'taux' && indicator.unit === 'pourcent' && indicator.population === 'structures' && count > 1 && count <= MOST_STROKES && Math.abs(100 / count - value) < 0.5;
  return isOneIn ? { count, key: words.phrases.focus!.oneIn(words.format.number(count)) } : undefined;
}

/** Each link with the figures that it names; a statistical one that names none, with what is counted in the zone. */
function linksOf(context: Context, focus: Focus, others: readonly Other[]): FocusModel['links'] {
  const words: Readonly<Record<string, string>> = context.words.phrases.focus!.links;
  const { links } = focus;
  const named = new Set(links.flatMap(({ indicators = [] }) => indicators));
  const statistical = links.findIndex(({ kind, indicators }) => kind === 'statistique' && !indicators?.length);
  const isBeside = ({ id, selection }: Other, index: number): boolean => {
    const { indicators } = links[index]!;
    return indicators?.length ? indicators.includes(id) : index === statistical && !named.has(id) && isInZone(context, focus, selection);
  };
  return links.map(({ kind, text }, index) => ({ kind: own<string>(words, kind) ?? kind, text: say(context, text) ?? { text: '' }, others: others.filter((one) => isBeside(one, index)) }));
}

/** Values before the latest, of the same people and place, latest last; a reader sees at once where no change may be told. */
function earlierOf(context: Context, { indicator, observation, observationAt, series }: Selection): Earlier | undefined {
  if (!series || observationAt === undefined || !observation?.period) return undefined;
  const { format, phrases } = context.words;
  const words = phrases.focus!;
  const before = series.points.slice(0, series.points.indexOf(observationAt)).filter((index) => indicator.observations[index]!.value !== null);
  if (!before.length) return undefined;
  const values = before.map((index) => indicator.observations[index]!);
  const run = series.runs.find((one) => one.includes(observationAt)) ?? [];
  const apart = values.filter((_, at) => !run.includes(before[at]!));
  const when = format.period(observation.period);
  const sources = values.map(({ source }) => sourceOf(context, source));
  return {
    values: values.map((one, at) => ({ observation: one, period: one.period ? format.period(one.period) : '', text: figureText(context, indicator, one).text, source: sources[at]! })),
    sources: sources.filter(({ text }, at) => sources.findIndex((other) => other.text === text) === at),
    note: !apart.length ? undefined : apart.every(({ source }) => source !== observation.source) ? words.otherSource(when) : words.notComparable(when),
  };
}

/** Whose figures these are, and every source once. */
function footOf(context: Context, focus: Focus, title: Sentence, figures: readonly (LinkedFigure | undefined)[]): FootModel {
  const [first] = figures;
  const observation = first?.selection.observation;
  const { labels, labelled } = context.words.format.messages;
  const cited = figures.flatMap((one) => (one ? [one.source, ...one.selection.indicator.references.flatMap(({ source }) => (source === undefined ? [] : [sourceOf(context, source)]))] : []));
  const links = [...cited, sourceOf(context, focus.source ?? context.feed.source)];
  const sources = links.filter(({ text }, at) => links.findIndex((other) => other.text === text) === at);
  const foot = footModel(context, observation, observation && baseOf(context, observation, first.selection.indicator), sources);
  return { ...foot, scope: labelled(labels.scope, scopeOfFocus(context, focus, title, observation)) };
}
