import { territoryFile } from '../../catalogue/territory-files.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { isTotal, type Selection, type Unselected } from '../../model/select.js';
import { isUsual, needsOf, partsOf, type Needs } from '../../model/words.js';

/** What a page asks of a map; all of it may be left out. */
export interface MapRequest {
  readonly indicator?: string | undefined;
  readonly period?: string | undefined;
  /** `region`, `departement`, `epci`, `zone-emploi`, `commune`, `qpv` or `own`; default: the one of which the feed has most places. */
  readonly level?: string | undefined;
  /** `FR`, `reg:27`, `dep:39`; default: the feed's own territory, where it is larger than what is drawn. */
  readonly area?: string | undefined;
  /** `quantiles`, `equal`, `natural` or thresholds ("40 45 50"). */
  readonly classes?: string | undefined;
  readonly kind?: 'choropleth' | 'symbols' | 'auto' | undefined;
}

/** A territory that the geometry draws: a code, and its name where the geometry has one. A `Shape` is one. */
export interface Place {
  readonly code: string;
  readonly name?: string | undefined;
  readonly parent?: string | undefined;
}

export type MapKind = 'choropleth' | 'symbols' | 'strip';

/** What is loaded only where a map needs it. */
export type MapView = 'natural' | 'strip' | 'symbols' | 'seldom' | 'empty';

/** Beginning of the codes of each level. */
const PREFIXES = { region: 'reg', departement: 'dep', epci: 'epci', 'zone-emploi': 'ze', commune: 'com', qpv: 'qpv', own: 'x' };
export type MapLevel = keyof typeof PREFIXES;
const LEVELS = Object.keys(PREFIXES) as MapLevel[];

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
 * Whether a territory lies within an area, as far as their codes say it: of an EPCI without a parent all may.
 * @param parent the territory's own, where its geometry says so
 */
export function isWithin(area: string, code: string, parent?: string): boolean {
  if (area === 'FR' || area === code || area === parent) return true;
  if (parent) return isWithin(area, parent);
  if (code.startsWith('com:')) return isWithin(area, `dep:${code.slice(4, code.startsWith('com:97') ? 7 : 6)}`);
  return code.startsWith('dep:') ? area.startsWith('reg:') && territoryFile(code) === Number(area.slice(4)) : !code.startsWith('reg:');
}

/**
 * The area and the level that a map draws: what is asked for, else what the feed is about. For who loads the geometry.
 */
export function frameOf(feed: DisclosedFeed, request: MapRequest): { readonly area: string; readonly level: MapLevel } {
  const { observations = [] } = indicatorOf(feed, request) ?? {};
  const level = LEVELS.find((one) => one === request.level) ?? fullest(observations);
  const homes = [feed.organisation.territory, feed.territory];
  // A town is no frame for its départements.
  const isFrame = (home = ''): boolean => /^(FR|reg:|dep:)/.test(home) && observations.some(({ territory = '' }) => territory !== home && isOf(level, territory) && isWithin(home, territory));
  return { level, area: request.area ?? homes.find(isFrame) ?? 'FR' };
}

const indicatorOf = ({ indicators }: DisclosedFeed, { indicator: wanted }: MapRequest): DisclosedIndicator | undefined =>
  (wanted ? indicators.find(({ id }) => id === wanted) : indicators[0]);

const isOf = (level: MapLevel, code: string): boolean => code.startsWith(`${PREFIXES[level]}:`);

function fullest(observations: readonly DisclosedObservation[]): MapLevel {
  const codes = [...new Set(observations.map(({ territory = '' }) => territory))];
  const places = LEVELS.map((level) => codes.filter((code) => isOf(level, code)).length);
  return LEVELS[places.indexOf(Math.max(...places))] as MapLevel;
}

/** A period's last moment, in an order of text: halves and quarters by their last month, a year by its last day. */
const endOf = (period: string): string =>
  period.replace(/^.*(\/|\.\.)|\]/g, '').replace(/[HQ](\d)/, (part, count) => String(+count * (part < 'I' ? 6 : 3)).padStart(2, '0')).replace(/^\d{4}$/, '$&-12-31');

/** Only totals are drawn, one for each code. Without `period`, the latest of which the level has any figure. */
export function chooseMap(feed: DisclosedFeed, request: MapRequest, all: readonly Place[]): MapChoice | Unselected {
  const indicator = indicatorOf(feed, request);
  if (!indicator) return { problem: 'no-indicator' };
  const { observations } = indicator;
  const { level, area } = frameOf(feed, request);
  const isHere = (one: DisclosedObservation): boolean => isTotal(one) && one.territory !== undefined && isOf(level, one.territory) && isWithin(area, one.territory);
  const period = request.period ?? latestOf(observations.filter(isHere));
  const figures = new Map<string, number>();
  observations.forEach((one, index) => {
    if (one.period === period && isHere(one) && !figures.has(one.territory as string)) figures.set(one.territory as string, index);
  });
  if (!figures.size) return { problem: 'no-observation' };
  const observationAt = observations.findIndex((one) => one.territory === area && one.period === period && isTotal(one));
  const observation = observations[observationAt];
  const places = all.length ? all.filter(({ code, parent }) => isWithin(area, code, parent)) : [...figures.keys()].map((code) => ({ code }));
  return {
    selection: { feed, indicator, at: feed.indicators.indexOf(indicator), period, territory: area, ...(observation && { observation, observationAt }) },
    level, area, figures, places, kind: kindOf(indicator, request, figures, places.length),
  };
}

function latestOf(observations: readonly DisclosedObservation[]): string | undefined {
  let latest: DisclosedObservation | undefined;
  for (const one of observations) {
    if (!latest || (one.value !== null) > (latest.value !== null)) latest = one;
    else if (one.value !== null && endOf(one.period ?? '') > endOf(latest.period ?? '')) latest = one;
  }
  return latest?.period;
}

/** Counts and sums are circles, since a shape's size is not its number; rates are classes or, where they are few, a strip with intervals. */
function kindOf(indicator: DisclosedIndicator, { kind }: MapRequest, figures: MapChoice['figures'], count: number): MapKind {
  if (kind === 'symbols' || kind === 'choropleth') return kind;
  if (isCount(indicator)) return 'symbols';
  return count < FEW && [...figures.values()].some((index) => indicator.observations[index]?.interval) ? 'strip' : 'choropleth';
}

export const isCount = ({ type }: DisclosedIndicator): boolean => type === 'compte' || type === 'montant';

/** The words and the views that a map will use; nothing when it selects nothing. */
export function needsOfMap(feed: DisclosedFeed, request: MapRequest, all: readonly Place[] = []): Needs & { readonly views: readonly MapView[] } {
  const choice = chooseMap(feed, request, all);
  if ('problem' in choice) return { files: [], views: ['empty'] };
  const { selection, kind, figures, places } = choice;
  const { indicator: { unit, observations }, at } = selection;
  const needs = needsOf(selection);
  const names = partsOf(undefined, '', [...figures.keys(), ...places.map(({ code }) => code)], feed.labels);
  const below = `indicators[${at}].observations[`;
  const usual = needs.usual && [...figures.values()].every((index) => isUsual(unit, observations[index]!))
    && feed.marks.every(({ level, rule, path }) => level !== 'caution' || rule === 'H19' || !path.startsWith(below));
  const wanted: Readonly<Partial<Record<MapView, boolean | undefined>>> = {
    natural: request.classes === 'natural' && kind === 'choropleth', strip: kind === 'strip', symbols: kind === 'symbols', seldom: !usual,
  };
  return {
    // From three parts on, all names are one file.
    files: [...new Set(['map' as const, ...[...needs.files, ...names].map((file) => (names.length > 2 && file.startsWith('territories') ? 'territories' : file))])],
    // A strip lists names, which the usual words can't.
    usual: usual === true && kind !== 'strip',
    views: (Object.keys(wanted) as MapView[]).filter((view) => wanted[view]),
  };
}
