import type { MapMessages } from '../../format/locales/map.fr.js';
import type { DisclosedObservation } from '../../honesty/types.js';
import { nearestSide } from '../../model/compare.js';
import { figureText } from '../../model/figure.js';
import { ageMark, baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { countedNoun, referenceOf } from '../../model/mark.js';
import { indicatorName, territoryName, type Context } from '../../model/names.js';
import { isTotal, marksOf, type Selection, type Unselected } from '../../model/select.js';
import type * as seldom from '../../model/seldom.js';
import type { Sentence } from '../../model/sentences.js';
import { needsOfWish } from '../../model/words.js';
import { alongClasses, classesOf, thresholdsIn, type Classes, type FindBreaks } from '../../scale/classes.js';
import { chooseMap, frameOf, isCount, isWithin, needsOfMap, type MapChoice, type MapKind, type MapLevel, type MapRequest, type MapView, type Place } from './map-choice.model.js';
import { MapTerritory, shownValue, type MapReference, type Shared, type Side, type Territory, type TerritoryState } from './map-territory.model.js';
import type * as strip from './map-strip.model.js';
import type * as symbols from './map-symbols.model.js';

export { frameOf, isWithin, needsOfMap, needsOfWish };
export type { MapKind, MapLevel, MapReference, MapRequest, MapView, Place, Side, Territory, TerritoryState };

/** A sign of the legend for what has no value. */
export interface LegendKey {
  readonly state: TerritoryState;
  /** "non collecté : 2 départements". */
  readonly text: string;
}

export interface Legend {
  /** "Départements par classe, de 33,9 à 59,5 %". */
  readonly title: string;
  /** Edges of the classes, one more than there are classes, and the words of each: "38", …, "59,5 %". */
  readonly breaks: readonly number[];
  readonly edges: readonly string[];
  /** Of each class: "de 50 à 56 %", how many territories. */
  readonly texts: readonly string[];
  readonly counts: readonly number[];
  readonly most: number;
  readonly keys: readonly LegendKey[];
}

/** All that a map shows. */
export interface MapModel {
  readonly selection: Selection;
  readonly level: MapLevel;
  readonly area: string;
  readonly kind: MapKind;
  readonly finding: Sentence;
  /** "Salariés en parcours ayant accédé à une formation, par département", "Bourgogne-Franche-Comté". */
  readonly what: readonly Sentence[];
  readonly period?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly reference?: MapReference | undefined;
  /** Those within the area, in the order of the places given. */
  readonly territories: readonly Territory[];
  /** In the feed, not in the geometry: in the table and in a warning. */
  readonly unknown: readonly Territory[];
  readonly legend: Legend;
  readonly strip?: strip.StripModel | undefined;
  readonly symbols?: symbols.SymbolsModel | undefined;
  /** "une valeur pour 96 départements sur 101". */
  readonly published: string;
  /** In one sentence: range, sides, highest and lowest where intervals allow, what is missing. Made when it is read. */
  readonly summary: string;
  readonly foot: FootModel;
}

/** The models that are loaded only where they are needed. */
export interface MapModels {
  readonly natural?: { readonly naturalBreaks: FindBreaks } | undefined;
  readonly strip?: Pick<typeof strip, 'stripModel' | 'stripFinding'> | undefined;
  readonly symbols?: Pick<typeof symbols, 'symbolsModel' | 'ranks'> | undefined;
  readonly seldom?: Pick<typeof seldom, 'seldomOf' | 'givenReference' | 'targetOf'> | undefined;
}

/** @param all what the geometry draws, in its order (its `shapes` will do); those within the area are drawn. Without a geometry, the feed's own. */
export function mapModel(context: Context, request: MapRequest, all: readonly Place[], on: MapModels): MapModel | Unselected {
  const choice = chooseMap(context.feed, request, all);
  const phrases = context.words.phrases.map;
  if ('problem' in choice || !phrases) return 'problem' in choice ? choice : { problem: 'no-observation' };
  const { selection, figures, kind, level, area, places } = choice;
  const { observations } = selection.indicator;
  const values = [...figures.values()].flatMap((index) => (observations[index]?.value == null ? [] : [shownValue(selection, observations[index])]));
  const classes = classesOf(values, request.classes, on.natural?.naturalBreaks);
  const { breaks, counts } = classes;
  const { edges, texts } = scaleWords(context, selection, phrases, classes, thresholdsIn(request.classes ?? '').length > 0);
  const shared: Shared = {
    context, choice, phrases, breaks, seldom: on.seldom, reference: mapReference(context, choice, breaks, on),
    classes: texts,
    decimals: selection.indicator.unit === 'pourcent' && kind === 'choropleth' ? decimalsIn(breaks.slice(1, -1)) : undefined,
    sides: { near: 0, above: 0, below: 0 },
    rankOf: on.symbols?.ranks(context, values),
  };
  const territories = places.map(({ code, name }) => new MapTerritory(code, name, figures.get(code), shared));
  const known = new Set(places.map(({ code }) => code));
  const unknown = [...figures].filter(([code]) => !known.has(code)).map(([code, index]) => new MapTerritory(code, undefined, index, shared));
  const each = [...territories, ...unknown];
  const { format } = context.words;
  const { label, short } = indicatorName(context, selection.indicator);
  const what = { ...label, text: phrases.by(label.text, nounOf(phrases, level)[0]) };
  const finding = on.strip?.stripFinding(shared, short, territories) ?? findingOf(shared, short, what);
  const first = selection.observation ?? observations[figures.values().next().value as number];
  const keys = keysOf(shared, each);
  const published = phrases.published(countText(shared, values.length), format.number(each.length));
  return {
    selection, level, area, kind, finding, territories, unknown, published,
    what: [what, ...(area === 'FR' ? [] : [{ text: territoryName(context, area) }])].filter(({ text }) => text !== finding.text),
    period: selection.period && format.period(selection.period),
    caution: on.seldom && selection.observation ? on.seldom.seldomOf(context, selection, marksOf(selection.feed, selection.at, selection.observationAt), [selection.observation], true).caution
      : ageMark(context, marksOf(selection.feed, selection.at, selection.observationAt)),
    reference: shared.reference,
    legend: { title: legendTitle(shared, edges), breaks, edges, texts, counts, most: Math.max(0, ...counts), keys },
    strip: on.strip?.stripModel(shared, territories),
    symbols: on.symbols?.symbolsModel(shared, each),
    foot: footModel(context, first && { ...first, territory: area }, selection.observation && baseOf(context, selection.observation, selection.indicator)),
    get summary() { return summaryOf(shared, short, each, [published, rangeText(phrases, { edges, breaks })], keys); },
  };
}

export const nounOf = ({ levels }: MapMessages, level: MapLevel): readonly [one: string, many: string] => levels[level] as readonly [string, string];

/** "30 départements". */
export function countText({ context, phrases, choice }: Pick<Shared, 'context' | 'phrases' | 'choice'>, count: number): string {
  const [one, other] = nounOf(phrases, choice.level);
  const { format } = context.words;
  return `${format.number(count)}\u00a0${format.plural(count, { one, other })}`;
}

/** What rates are compared with: the area's own figure, else the nation's, else the author's reference. */
function mapReference(context: Context, { selection, kind }: MapChoice, breaks: readonly number[], on: MapModels): MapReference | undefined {
  const { indicator, period, observation } = selection;
  if (kind === 'symbols' || isCount(indicator)) return undefined;
  const nation = indicator.observations.find((one) => one.territory === 'FR' && one.period === period && isTotal(one));
  const wider = [observation, nation].find((one) => one && one.value !== null);
  const found = referenceOf(context, { ...selection, wider }, on.seldom);
  if (!found) return undefined;
  const { value, label } = found;
  const territory = wider?.territory ?? indicator.references[0]?.territory ?? '';
  return {
    value, label, interval: wider?.interval ?? [value, value],
    to: territory.startsWith('reg:') ? 'region' : territory === 'FR' ? 'nation' : 'reference',
    along: alongClasses(breaks, value),
  };
}

/** Edges in figures, their unit where it changes and at the end; and the words of each class between two of them. */
function scaleWords(context: Context, { indicator: { unit }, feed }: Selection, phrases: MapMessages, { breaks, single }: Classes, given: boolean): { edges: string[]; texts: string[] } {
  const figures = breaks.map((edge) => context.words.format.figure(edge, unit, { feedLanguage: feed.language }));
  const last = figures.length - 1;
  const bare = (at: number, next: number): string => {
    const { number, text, unit: own, unitBefore } = figures[at]!;
    return own === figures[next]?.unit && !unitBefore ? number : text;
  };
  const texts = breaks.slice(1).map((high, at) => {
    const [low, from, to] = [breaks[at], figures[at]!.text, figures[at + 1]!.text];
    if (given && low === high) return at ? phrases.over(from) : phrases.under(to);
    // A class that one value fills is called by it: zeros.
    return single[at] === low ? from : phrases.span(bare(at, at + 1), to);
  });
  return { texts, edges: figures.map(({ text }, at) => (at < last ? bare(at, last) : text)) };
}

/** "de 33,9 à 59,5 %", or that all are the same. */
const rangeText = ({ span, same }: MapMessages, { edges, breaks }: Pick<Legend, 'edges' | 'breaks'>): string | undefined =>
  (!breaks.length ? undefined : breaks[0] === breaks.at(-1) ? same(edges.at(-1) as string) : span(edges[0] as string, edges.at(-1) as string));

/** Most decimals among some numbers. */
const decimalsIn = (numbers: readonly number[]): number => Math.max(0, ...numbers.map((one) => String(one).split('.')[1]?.length ?? 0));

function legendTitle({ phrases, choice, context, breaks }: Shared, edges: readonly string[]): string {
  const [, many] = nounOf(phrases, choice.level);
  return context.words.format.fill('{title}', { title: phrases.legend(many, rangeText(phrases, { edges, breaks }) ?? phrases.none) });
}

/** Of counts their sum, where the feed gives it; of rates how many are apart from the reference. */
function findingOf(shared: Shared, short: Sentence, what: Sentence): Sentence {
  const { context, choice: { selection, level }, phrases, reference, sides } = shared;
  const { format } = context.words;
  const { observation, indicator } = selection;
  const [one, many] = nounOf(phrases, level);
  if (isCount(indicator)) {
    if (observation?.value == null) return what;
    const { text } = figureText(context, indicator, observation);
    const noun = indicator.type === 'compte' ? countedNoun(context, selection, observation.value) : '';
    const whole = noun && !text.endsWith(noun) ? `${text}\u00a0${noun}` : text;
    return noun ? { text: phrases.by(whole, one) } : { ...short, text: format.messages.labelled(short.text, phrases.by(whole, one)) };
  }
  if (!reference || !(sides.above + sides.below + sides.near)) return what;
  const compared = (side: Side): string => format.messages.compared(side, reference.to);
  const said = phrases.sides(sides.above ? countText(shared, sides.above) : undefined, sides.below ? (sides.above ? format.number(sides.below) : countText(shared, sides.below)) : undefined, compared)
    ?? phrases.allNear(compared('near'), many);
  return { ...short, text: format.messages.labelled(short.text, said) };
}

/** Each reason once, with how many have it; words of one stand for all. */
function keysOf(shared: Shared, territories: readonly MapTerritory[]): LegendKey[] {
  const { observations } = shared.choice.selection.indicator;
  const groups = new Map<string, MapTerritory[]>();
  for (const one of territories) {
    if (one.state === 'value') continue;
    const observation: Partial<DisclosedObservation> = observations[one.index ?? -1] ?? {};
    const key = [one.state, observation.because].join();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => ({ state: group[0]!.state, text: shared.phrases.key(group[0]!.text, countText(shared, group.length)) }));
}

function summaryOf(shared: Shared, short: Sentence, territories: readonly MapTerritory[], parts: readonly (string | undefined)[], keys: readonly LegendKey[]): string {
  const { phrases, context } = shared;
  const said = [
    ...parts, extreme(shared, territories, 'above', phrases.highest), extreme(shared, territories, 'below', phrases.lowest),
    shared.reference?.label, ...keys.map(({ text }) => text),
  ];
  return `${context.words.format.messages.labelled(short.text, said.filter(Boolean).join(', '))}.`;
}

/** The highest or the lowest, where no other may be it: of rates by their intervals (H26), of counts where none is equal. */
function extreme({ choice }: Shared, territories: readonly MapTerritory[], side: 'above' | 'below', words: (place: string, value: string) => string): string | undefined {
  const known = territories.filter(({ value }) => value !== undefined);
  const sign = side === 'above' ? 1 : -1;
  const [first] = known;
  if (!first || known.length < 2) return undefined;
  const one = known.reduce((best, other) => (sign * other.value! > sign * best.value! ? other : best), first);
  const isApart = isCount(choice.selection.indicator)
    ? (other: MapTerritory): boolean => other.value !== one.value
    : (other: MapTerritory): boolean => Boolean(one.interval && other.interval && nearestSide(one.interval, other.interval) === side);
  return known.every((other) => other === one || isApart(other)) ? words(one.name, one.text) : undefined;
}
