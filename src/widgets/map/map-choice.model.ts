import { territoryFile } from '../../catalogue/territory-files.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf } from '../../model/figure.js';
import { isTotal, type Selection, type Unselected } from '../../model/select.js';
import { isUsual, needsOf, needsOfWish as needsOfCard, partsOf, type Needs } from '../../model/words.js';
import type { WordFile } from '../../model/languages.js';
import { equalClasses, tellApart, type Classes } from '../../scale/classes.js';

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
export type MapView = 'more' | 'use' | 'gaps' | 'breaks' | 'natural' | 'strip' | 'symbols' | 'canvas' | 'seldom' | 'empty';

/** Beginning of the codes of each level. */
const PREFIXES = { region: 'reg:', departement: 'dep:', epci: 'epci:', 'zone-emploi': 'ze:', commune: 'com:', qpv: 'qpv:', own: 'x:' };
export type MapLevel = keyof typeof PREFIXES;

/** By the beginning of a code. */
export const levelOf = (code: string): MapLevel | undefined => (Object.keys(PREFIXES) as MapLevel[]).find((level) => code.startsWith(PREFIXES[level]));

/** Under so many territories their names and intervals say more than classes of colours. */
const FEW = 12;

/** More territories than this are painted, not drawn as elements (docs/decisions/0064). */
export const MANY = 1500;

/** The figures of one map, before any word. */
export interface MapChoice {
  /** The indicator, the period and the area, with the area's own figure where the feed has it; `wider` is what rates are compared with. */
  readonly selection: Selection;
  readonly level: MapLevel;
  readonly area: string;
  /** Positions in the indicator's observations, by code, in the order of the feed. */
  readonly figures: ReadonlyMap<string, number>;
  /** The places that the geometry has within the area; without a geometry, those of the feed. */
  readonly places: readonly Place[];
  /** Of each place, as it is read; nothing where it has none. */
  readonly values: readonly (number | undefined)[];
  /** Equal steps; one class of what is drawn without any. */
  readonly classes: Classes;
  readonly kind: MapKind;
}

/**
 * Whether a territory lies within an area, as far as codes say it: of an EPCI without a parent all may.
 * @param parent the territory's own, where its geometry says so
 */
export function isWithin(area: string, code: string, parent?: string): boolean {
  if (area === 'FR' || area === code) return true;
  if (parent) return isWithin(area, parent);
  const [kind, number = ''] = code.split(':');
  return kind === 'com' ? isWithin(area, `dep:${number.slice(0, number.startsWith('97') ? 3 : 2)}`)
    : kind === 'dep' ? area.startsWith('reg:') && territoryFile(code) === Number(area.slice(4))
    : kind !== 'reg';
}

/** What a feed has for a request, whatever its period and the geometry. */
export interface Found {
  readonly level: MapLevel;
  readonly area: string;
  readonly indicator?: DisclosedIndicator | undefined;
  /** Positions of totals of the level within the area. */
  readonly here: readonly number[];
}

/** The level and the area that a map draws: what is asked for, else what the feed is about. */
export function find(feed: DisclosedFeed, request: MapRequest): Found {
  const indicator = request.indicator ? feed.indicators.find(({ id }) => id === request.indicator) : feed.indicators[0];
  const { observations = [] } = indicator ?? {};
  const levels = Object.keys(PREFIXES) as MapLevel[];
  const most = (): MapLevel => {
    const counts = levels.map((one) => observations.filter(({ territory }) => territory?.startsWith(PREFIXES[one])).length);
    return levels[counts.indexOf(Math.max(...counts))]!;
  };
  const level = levels.find((one) => one === request.level) ?? most();
  // A town is no frame for its départements.
  const isFrame = (home?: string): boolean => observations.some(({ territory: code = '' }) => home && code !== home && code.startsWith(PREFIXES[level]) && isWithin(home, code));
  const area = request.area || ([feed.organisation.territory, feed.territory].find(isFrame) ?? 'FR');
  const here: number[] = [];
  observations.forEach((one, index) => void (isTotal(one) && one.territory?.startsWith(PREFIXES[level]) && isWithin(area, one.territory) && here.push(index)));
  return { level, area, indicator, here };
}

/** For who loads the geometry. */
export const frameOf: (feed: DisclosedFeed, request: MapRequest) => Pick<Found, 'level' | 'area'> = find;

/** A period's end in an order of text, in which a year comes after its months. */
const endOf = (period: string | undefined): string => (period ? `${period.replace(/.*[./]|\]/g, '')}~` : '');

/**
 * Only totals are drawn, one for each code. Without `period`, the latest of which the level has any figure.
 */
function choose(feed: DisclosedFeed, request: MapRequest, all: readonly Place[], { level, area, indicator, here }: Found): MapChoice | Unselected {
  if (!indicator) return { problem: 'no-indicator' };
  const { observations } = indicator;
  const known = here.filter((index) => observations[index]!.value !== null);
  const periods = new Set((known.length ? known : here).map((index) => observations[index]!.period));
  const period = request.period || [...periods].reduce((last, one) => (endOf(one) > endOf(last) ? one : last), undefined);
  const figures = new Map<string, number>();
  for (const index of here) {
    const one = observations[index]!;
    if (one.period === period && !figures.has(one.territory!)) figures.set(one.territory!, index);
  }
  if (!figures.size) return { problem: 'no-observation' };
  const totalOf = (territory: string): number => observations.findIndex((one) => one.territory === territory && one.period === period && isTotal(one));
  const observationAt = totalOf(area);
  const observation = observations[observationAt];
  const wider = [observation, observations[totalOf('FR')]].find((one) => one && one.value !== null);
  const places = all.length ? all.filter(({ code, parent }) => isWithin(area, code, parent)) : [...figures.keys()].map((code) => ({ code }));
  const values = places.map(({ code }) => shownValue(indicator, observations[figures.get(code)!]));
  // A shape's size is not its number: counts and sums are circles.
  const kind = /^(symbols|choropleth)$/.test(request.kind!) ? (request.kind as MapKind)
    : isCount(indicator) ? 'symbols'
    : places.length < FEW && here.some((index) => observations[index]!.interval) ? 'strip' : 'choropleth';
  return {
    selection: { feed, indicator, at: feed.indicators.indexOf(indicator), period, territory: area, ...(observation && { observation, observationAt }), ...(wider && { wider }) },
    level, area, figures, places, values, kind, classes: equalClasses(values, kind === 'choropleth' ? undefined : 1),
  };
}

/** What was chosen and what it needs, for the same feed and geometry: a widget asks for it at each of its updates. */
interface Plan {
  readonly all: readonly Place[];
  readonly isUsed: boolean;
  readonly choice: MapChoice | Unselected;
  readonly needs: Needs & { readonly views: readonly MapView[] };
}

const plans = new WeakMap<DisclosedFeed, Map<string, Plan>>();

/** @param finding who remembers what was found */
export function planOf(feed: DisclosedFeed, request: MapRequest, all: readonly Place[], wanted?: boolean, finding = find): Plan {
  const { indicator, period, level, area, classes, kind } = request;
  const key = JSON.stringify([indicator, period, level, area, classes, kind]);
  const known = plans.get(feed) ?? new Map<string, Plan>();
  let plan = known.get(key);
  if (plan?.all !== all) plan = undefined;
  const isUsed = wanted ?? plan?.isUsed ?? false;
  if (plan?.isUsed !== isUsed) {
    const choice = plan?.choice ?? choose(feed, request, all, finding(feed, request));
    known.set(key, (plan = { all, choice, isUsed, needs: 'problem' in choice ? { files: [], views: ['empty'] } : needsOfChoice(choice, request, isUsed) }));
    plans.set(feed, known);
  }
  return plan;
}

/** @see choose */
export const chooseMap = (feed: DisclosedFeed, request: MapRequest, all: readonly Place[]): MapChoice | Unselected => planOf(feed, request, all).choice;

export const isCount = ({ type }: DisclosedIndicator): boolean => type === 'compte' || type === 'montant';

/** A value as it is read; nothing where there is none. What is drawn is classed as it is written. */
export function shownValue(indicator: DisclosedIndicator, one: DisclosedObservation | undefined): number | undefined {
  if (!one || one.value === null) return undefined;
  const decimals = decimalsOf(indicator, one);
  const scale = 10 ** decimals!;
  // To write a number takes long, and most are as they are read.
  return decimals === undefined || Math.round(one.value * scale) / scale === one.value ? one.value : Number(one.value.toFixed(decimals));
}

/** The words and the views that a map will use. Circles and strips say all of each territory from the first drawing on. */
function needsOfChoice({ selection, kind, level, figures, places, values, classes: equal }: MapChoice, { classes }: MapRequest, isUsed: boolean): Plan['needs'] {
  const { indicator: { unit, observations }, feed } = selection;
  const isChoropleth = kind === 'choropleth';
  const isSaid = isUsed || !isChoropleth;
  const { files, usual } = needsOf(selection);
  const names = /^(region|departement)$/.test(level) ? partsOf(undefined, '', [...figures.keys(), ...places.map(({ code }) => code)], feed.labels) : [];
  const isPlain = kind !== 'strip' && usual === true && [...figures.values()].every((index) => isUsual(unit, observations[index]!));
  const wanted: Readonly<Partial<Record<MapView, boolean>>> = {
    use: isSaid, gaps: values.includes(undefined), breaks: isChoropleth && classes !== 'equal' && (/^(quantiles|natural|.*\d.*)$/.test(classes ?? '') || !tellApart(equal)),
    natural: isChoropleth && classes === 'natural', more: isChoropleth && (classes?.match(/\d+/g)?.length ?? 0) > 4, strip: kind === 'strip', symbols: kind === 'symbols', canvas: places.length > MANY, seldom: !isPlain,
  };
  return {
    // From three parts on, all names are one file.
    files: [...new Set<WordFile>(['map', ...(isSaid ? ['map-use' as const] : []), ...[...files, ...names].map((file) => (names.length > 2 && file.startsWith('t') ? 'territories' : file))])],
    usual: isPlain,
    views: (Object.keys(wanted) as MapView[]).filter((view) => wanted[view]),
  };
}

const NONE: readonly Place[] = [];

/**
 * The words and the views that a map will use; nothing when it selects nothing.
 * @param all the same array each time: what is found is kept for it
 * @param isUsed whether more than the first drawing is asked for: what is said of single territories
 */
export const needsOfMap = (feed: DisclosedFeed, request: MapRequest, all: readonly Place[] = NONE, isUsed = false): Plan['needs'] => planOf(feed, request, all, isUsed).needs;

/** What a map's attributes ask for: its words are on their way before its feed is there. */
export const needsOfWish = (id: string | undefined): Needs => ({ usual: true, files: ['map', 'territories', ...needsOfCard(id).files] });
