import { territoryFile } from '../../catalogue/territory-files.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf } from '../../model/figure.js';
import { isTotal, type Selection, type Unselected } from '../../model/select.js';
import { isUsual, needsOf, needsOfWish as needsOfCard, partsOf, type Needs } from '../../model/words.js';
import type { WordFile } from '../../model/languages.js';
import { equalClasses, tellApart } from '../../scale/classes.js';

/** What a page asks of a map; all of it may be left out. */
export interface MapRequest {
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  /** `region`, `departement`, `epci`, `zone-emploi`, `commune`, `qpv` or `own`; default: the one of which the feed has most figures. */
  readonly level?: string | undefined;
  /** `FR`, `reg:27`, `dep:39`; default: the feed's own territory, where it is larger than what is drawn. */
  readonly area?: string | undefined;
  /** `quantiles`, `equal`, `natural` or thresholds ("40 45 50"); default: equal steps where they serve (docs/decisions/0062). */
  readonly classes?: string | undefined;
  readonly kind?: 'choropleth' | 'symbols' | 'auto' | undefined;
}

/** A territory that the geometry draws; a `Shape` is one. */
export interface Place {
  readonly code: string;
  readonly name?: string | undefined;
  readonly parent?: string | undefined;
}

export type MapKind = 'choropleth' | 'symbols' | 'strip';

/** What is loaded only where a map needs it: `use` is what is said of single territories, which no first drawing needs; `gaps` why some have no value. */
export type MapView = 'use' | 'gaps' | 'breaks' | 'natural' | 'strip' | 'symbols' | 'seldom' | 'empty';

/** Beginning of the codes of each level. */
const PREFIXES = { region: 'reg:', departement: 'dep:', epci: 'epci:', 'zone-emploi': 'ze:', commune: 'com:', qpv: 'qpv:', own: 'x:' };
export type MapLevel = keyof typeof PREFIXES;

/** Under so many territories their names and intervals say more than classes of colours. */
const FEW = 12;

/** The figures of one map, before any word. */
export interface MapChoice {
  /** The indicator, the period and the area, with the area's own figure where the feed has it. */
  readonly selection: Selection;
  readonly level: MapLevel;
  readonly area: string;
  /** Positions in the indicator's observations, by code, in the order of the feed. */
  readonly figures: ReadonlyMap<string, number>;
  /** The places that the geometry has within the area; without a geometry, those of the feed. */
  readonly places: readonly Place[];
  readonly kind: MapKind;
}

/**
 * Whether a territory lies within an area, as far as codes say it: of an EPCI without a parent all may.
 * @param parent the territory's own, where its geometry says so
 */
export function isWithin(area: string, code: string, parent?: string): boolean {
  const [kind, number = ''] = code.split(':');
  return area === 'FR' || area === code
    || (parent ? isWithin(area, parent)
    : kind === 'com' ? isWithin(area, `dep:${number.slice(0, number.startsWith('97') ? 3 : 2)}`)
    : kind === 'dep' ? area.startsWith('reg:') && territoryFile(code) === Number(area.slice(4))
    : kind !== 'reg');
}

/** The level and the area that a map draws: what is asked for, else what the feed is about. For who loads the geometry. */
export function frameOf(feed: DisclosedFeed, request: MapRequest): { readonly level: MapLevel; readonly area: string } {
  const codes = indicatorOf(feed, request)?.observations.map(({ territory = '' }) => territory) ?? [];
  const count = (prefix: string): number => codes.filter((code) => code.startsWith(prefix)).length;
  const levels = Object.keys(PREFIXES) as MapLevel[];
  const level = levels.find((one) => one === request.level) ?? levels.reduce((best, one) => (count(PREFIXES[one]) > count(PREFIXES[best]) ? one : best));
  // A town is no frame for its départements.
  const isFrame = (home?: string): boolean => codes.some((code) => home && code !== home && code.startsWith(PREFIXES[level]) && isWithin(home, code));
  return { level, area: request.area ?? [feed.organisation.territory, feed.territory].find(isFrame) ?? 'FR' };
}

const indicatorOf = ({ indicators }: DisclosedFeed, { indicator: wanted }: MapRequest): DisclosedIndicator | undefined =>
  (wanted ? indicators.find(({ id }) => id === wanted) : indicators[0]);

/** A period's end in an order of text, in which a year comes after its months. */
const endOf = ({ period = '' }: DisclosedObservation): string => `${period.replace(/.*[./]|\]/g, '')}~`;

/** Only totals are drawn, one for each code. Without `period`, the latest of which the level has any figure. */
export function chooseMap(feed: DisclosedFeed, request: MapRequest, all: readonly Place[]): MapChoice | Unselected {
  const indicator = indicatorOf(feed, request);
  if (!indicator) return { problem: 'no-indicator' };
  const { observations } = indicator;
  const { level, area } = frameOf(feed, request);
  const isHere = (one: DisclosedObservation): boolean | undefined => isTotal(one) && one.territory?.startsWith(PREFIXES[level]) && isWithin(area, one.territory);
  const here = observations.filter(isHere);
  const ends = (here.some(({ value }) => value !== null) ? here.filter(({ value }) => value !== null) : here).map(endOf);
  const latest = ends.reduce((last, end) => (end > last ? end : last), '');
  const isAsked = (one: DisclosedObservation): boolean => (request.period ? one.period === request.period : endOf(one) === latest);
  const figures = new Map<string, number>();
  observations.forEach((one, index) => isAsked(one) && isHere(one) && !figures.has(one.territory!) && figures.set(one.territory!, index));
  const [first] = figures.values();
  if (first === undefined) return { problem: 'no-observation' };
  const { period } = observations[first]!;
  const observationAt = observations.findIndex((one) => isTotal(one) && one.territory === area && one.period === period);
  const observation = observations[observationAt];
  const places = all.length ? all.filter(({ code, parent }) => isWithin(area, code, parent)) : [...figures.keys()].map((code) => ({ code }));
  return {
    selection: { feed, indicator, at: feed.indicators.indexOf(indicator), period, territory: area, ...(observation && { observation, observationAt }) },
    level, area, figures, places,
    // A shape's size is not its number: counts and sums are circles.
    kind: /^(symbols|choropleth)$/.test(request.kind!) ? (request.kind as MapKind)
      : isCount(indicator) ? 'symbols'
      : places.length < FEW && here.some(({ interval }) => interval) ? 'strip' : 'choropleth',
  };
}

export const isCount = ({ type }: DisclosedIndicator): boolean => type === 'compte' || type === 'montant';

/** A value as it is read; nothing where there is none. What is drawn is classed as it is written. */
export function shownValue(indicator: DisclosedIndicator, one: DisclosedObservation | undefined): number | undefined {
  return one && one.value !== null ? Number(one.value.toFixed(decimalsOf(indicator, one) ?? 9)) : undefined;
}

/** Values of all places that have one, in their order. */
export const valuesOf = ({ places, figures, selection: { indicator } }: MapChoice): number[] =>
  places.flatMap(({ code }) => shownValue(indicator, indicator.observations[figures.get(code)!]) ?? []);

/**
 * The words and the views that a map will use; nothing when it selects nothing.
 * @param isUsed whether more than the first drawing is asked for: what is said of single territories
 */
export function needsOfMap(feed: DisclosedFeed, request: MapRequest, all: readonly Place[] = [], isUsed = false): Needs & { readonly views: readonly MapView[] } {
  const choice = chooseMap(feed, request, all);
  if ('problem' in choice) return { files: [], views: ['empty'] };
  const { selection, kind, figures, places } = choice;
  const { files, usual } = needsOf(selection);
  const names = partsOf(undefined, '', [...figures.keys(), ...places.map(({ code }) => code)], feed.labels);
  const isPlain = kind === 'choropleth' && usual && [...figures.values()].every((index) => isUsual(selection.indicator.unit, selection.indicator.observations[index]!));
  const { classes } = request;
  const isSpoken = isUsed || kind !== 'choropleth';
  const values = valuesOf(choice);
  const wanted: Readonly<Record<Exclude<MapView, 'empty'>, boolean>> = {
    breaks: kind === 'choropleth' && classes !== 'equal' && Boolean(classes ?? !tellApart(equalClasses(values))),
    natural: classes === 'natural', use: isSpoken, gaps: values.length < places.length, strip: kind === 'strip', symbols: kind === 'symbols', seldom: !isPlain,
  };
  // From three parts on, all names are one file.
  const named: readonly WordFile[] = names.length > 2 ? [...files.filter((file) => !file.startsWith('t')), 'territories'] : [...new Set([...files, ...names])];
  return {
    files: ['map', ...(isSpoken ? (['map-use'] as const) : []), ...named],
    usual: isPlain,
    views: (Object.keys(wanted) as (keyof typeof wanted)[]).filter((view) => wanted[view]),
  };
}

/** What a map's attributes ask for: its words are on their way before its feed is there. */
export const needsOfWish = (id: string | undefined): Needs => ({ usual: true, files: ['map', 'territories', ...needsOfCard(id).files] });
