import type { MapUseMessages } from '../../format/locales/map-use.fr.js';
import type { DisclosedObservation } from '../../honesty/types.js';
import { nearestSide } from '../../model/compare.js';
import { COUNT_LEADS_UNDER, isSum } from '../../model/figure.js';
import { baseOf, type VisibleMark } from '../../model/foot.js';
import { countedNoun, withNoun } from '../../model/noun.js';
import { countedName, indicatorName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import { alongClasses } from '../../scale/classes.js';
import { isCount } from './map-choice.model.js';
import { reasonOf } from './map-gaps.model.js';
import { nameOf, observationOf, shortOf, textOf, type TerritoryName } from './map-name.model.js';
import { wordsOf, type MapModel, type MapModels, type Side, type Territory } from './map.model.js';

/** What is said of single territories: loaded when a map is first used, or once it is drawn. */
export interface TerritoryWords extends TerritoryName {
  /** Where it stands on the axis of the classes, 0 to 1. */
  readonly along?: number | undefined;
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** "n = 742". */
  readonly base?: string | undefined;
  /** "402 sur 742 salariés en parcours", where the feed gives both. */
  readonly counted?: string | undefined;
  /** "de 50 à 56 %", "quatrième classe sur cinq". */
  readonly classes: readonly string[];
  /** "au-dessus de la moyenne nationale, comme 29 autres"; "3e sur 99" of counts. */
  readonly rank?: string | undefined;
  /** Why there is no value. */
  readonly reason?: string | undefined;
  /** What must be said of this figure alone; its age is said of the whole map. */
  readonly caution?: VisibleMark | undefined;
  /** Name of the option: "Jura, 54,2 %, n = 742, de 50 à 56 %, quatrième classe sur cinq, au-dessus de la moyenne nationale, comme 29 autres". */
  readonly spoken: string;
}

/** How a model's territories are put into words; what they share is made once. */
export interface MapSpeaker {
  of(territory: Territory): TerritoryWords;
  /** A value within a sentence: "54,2 %", "43 structures d’insertion". */
  read(territory: Territory): string;
  /** In one sentence: range, highest and lowest where intervals allow (H26), the reference, what is missing. */
  readonly summary: string;
  /** Words of each class: "de 50 à 56 %". */
  readonly classes: readonly string[];
}

export const useWordsOf = ({ words }: Context): MapUseMessages => words.phrases['map-use']!;

/** @param given the model of what is said seldom, where the map was made with it */
export function speakerOf(context: Context, model: MapModel, given?: MapModels['seldom']): MapSpeaker {
  const classes = model.kind === 'choropleth' ? classTexts(context, model) : [];
  const rank = rankOf(context, model);
  const short = shortOf(context, model);
  return {
    classes,
    read: (territory) => withNoun(context, model.selection, textOf(context, model, territory)!, territory.value!),
    of: (territory) => territoryWords(context, model, territory, { classTexts: classes, rank: rank(territory), short: short(territory) }, given),
    get summary() { return summaryOf(context, model); },
  };
}

/** The value in words, or why there is none. */
export function saidOf(context: Context, model: MapModel, territory: Territory, given?: MapModels['seldom']): string {
  return textOf(context, model, territory) ?? reasonOf(context, model.selection, territory.index, given);
}

/** What is made once for all, of one territory. */
interface Shared {
  readonly classTexts: readonly string[];
  readonly rank: string | undefined;
  readonly short: string | undefined;
}

function territoryWords(context: Context, model: MapModel, territory: Territory, { classTexts, rank, short }: Shared, given: MapModels['seldom']): TerritoryWords {
  const { selection, legend } = model;
  const { format } = context.words;
  const one = observationOf(model, territory);
  const { value, klass } = territory;
  const name = nameOf(context, territory);
  const text = saidOf(context, model, territory, given);
  const caution = given && one && given.seldomOf(context, { ...selection, observation: one }, marksOf(selection.feed, selection.at, territory.index), [one], true).caution;
  const said = caution?.ofPeriod ? undefined : caution;
  if (!one || value === undefined) return { name, text, reason: text, classes: [], spoken: [name, text].join(', '), caution: said };
  const base = baseOf(context, one, selection.indicator);
  const counted = countedText(context, model, one);
  const classes = klass === undefined || classTexts.length < 2 ? [] : [classTexts[klass]!, useWordsOf(context).class(klass, format.cardinal(classTexts.length))];
  // Under n = 100 the count leads (H03).
  const isFew = counted !== undefined && one.denominator! < COUNT_LEADS_UNDER;
  return {
    name, text, base, counted, classes, rank, caution: said,
    short,
    along: alongClasses(legend.breaks, value),
    interval: one.interval,
    spoken: [name, ...(isFew ? [counted, text] : [text, isCount(selection.indicator) ? undefined : base]), ...classes, rank, said?.text].filter(Boolean).join(', '),
  };
}

/** Only counts that the feed gives: what is worked out from a rate may be one off. */
function countedText(context: Context, { selection }: MapModel, { numerator, denominator, ...one }: DisclosedObservation): string | undefined {
  if (numerator === undefined || denominator === undefined || isSum(selection.indicator)) return undefined;
  const { format } = context.words;
  const who = countedName(context, one)?.text ?? countedNoun(context, selection, denominator);
  return format.messages.outOf(format.number(numerator), [format.number(denominator), who].filter(Boolean).join('\u00a0'));
}

/** "de 50 à 56 %"; of a class that one value fills, that value; of outer edges that no value passes, what lies beyond them. */
function classTexts(context: Context, { legend: { breaks }, territories, selection: { indicator, feed } }: MapModel): string[] {
  const { format } = context.words;
  const figures = breaks.map((edge) => format.figure(edge, indicator.unit, { feedLanguage: feed.language, compact: breaks.at(-1) }));
  return breaks.slice(1).map((high, at) => {
    const [low, from, to] = [breaks[at], figures[at]!, figures[at + 1]!];
    if (low === high && breaks.length > 2) return at ? useWordsOf(context).over(from.text) : useWordsOf(context).under(to.text);
    const inside = territories.filter(({ klass }) => klass === at);
    return inside.length && inside.every(({ value }) => value === low) ? from.text : wordsOf(context).span(from.number, to.text);
  });
}

/** Of rates their side of the reference, in no order (H26); of counts, which have no intervals, how many are greater. */
function rankOf(context: Context, { territories, reference, selection: { indicator } }: MapModel): (one: Territory) => string | undefined {
  const { messages, number } = context.words.format;
  const words = useWordsOf(context);
  if (!isCount(indicator)) {
    const sides = new Map<Side | undefined, number>();
    for (const { side } of territories) sides.set(side, (sides.get(side) ?? 0) + 1);
    return ({ side }) => {
      const others = (sides.get(side) ?? 0) - 1;
      return side && reference && [messages.compared(side, reference.kind), others > 0 && words.others(number(others), others === 1)].filter(Boolean).join(', ');
    };
  }
  const places = new Map<number, number>();
  const ordered = Float64Array.from(territories.flatMap(({ value }) => value ?? [])).sort().reverse();
  ordered.forEach((value, at) => void (places.has(value) || places.set(value, at + 1)));
  return ({ value }) => {
    const place = places.get(value!);
    return place === undefined ? undefined : words.rank(place, number(place), number(ordered.length));
  };
}

function summaryOf(context: Context, model: MapModel): string {
  const { selection: { indicator }, published, legend, reference, period } = model;
  const words = useWordsOf(context);
  const { short } = indicatorName(context, indicator);
  const said = [
    period, published, legend.edges.length ? rangeText(context, model) : undefined,
    extreme(context, model, 'above', words.highest), extreme(context, model, 'below', words.lowest),
    reference?.label, ...legend.keys.map(({ text }) => text),
  ];
  return `${context.words.format.messages.labelled(short.text, said.filter(Boolean).join(', '))}.`;
}

function rangeText(context: Context, { legend: { breaks, edges } }: MapModel): string {
  const [low = '', high = low] = [edges[0], edges.at(-1)];
  return breaks[0] === breaks.at(-1) ? wordsOf(context).same(high) : wordsOf(context).span(low, high);
}

/** The highest or the lowest, where no other may be it: of rates by their intervals (H26), of counts where none is equal. */
function extreme(context: Context, model: MapModel, side: 'above' | 'below', words: (place: string, value: string) => string): string | undefined {
  const known = model.territories.filter(({ value }) => value !== undefined);
  const sign = side === 'above' ? 1 : -1;
  const [first] = known;
  if (!first || known.length < 2) return undefined;
  const best = known.reduce((one, other) => (sign * other.value! > sign * one.value! ? other : one), first);
  const own = observationOf(model, best)?.interval;
  const isApart = (other: Territory): boolean => {
    const theirs = observationOf(model, other)?.interval;
    return isCount(model.selection.indicator) ? other.value !== best.value : Boolean(own && theirs && nearestSide(own, theirs) === side);
  };
  return known.every((other) => other === best || isApart(other)) ? words(nameOf(context, best), saidOf(context, model, best)) : undefined;
}
