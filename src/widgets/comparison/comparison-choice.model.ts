import { comparePeriods, covers } from '../../format/period.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { isTotal, select, type Request, type Selection, type Unselected } from '../../model/select.js';
import type { WordFile } from '../../model/languages.js';
import { needsOf, own, partsOf } from '../../model/words.js';
import { holds, homesOf, placeKind } from './comparison-places.model.js';

export type ComparisonBy = 'time' | 'category' | 'territory';

/** What a page asks of a comparison; all of it may be left out. */
export interface ComparisonRequest extends Request {
  readonly by?: string | undefined;
}

/** A figure and its position in the indicator's observations. */
export interface Shown {
  readonly observation: DisclosedObservation;
  readonly index: number;
}

/** What is compared, before any word. */
export interface ComparisonChoice {
  readonly by: ComparisonBy;
  readonly selection: Selection;
  /** Of rows; over time, of the latest figure. */
  readonly period?: string | undefined;
  /** The period that the page asked for: over time, the one in which figures are compared. */
  readonly asked?: string | undefined;
  /** Rows by territory or category; over time, none. */
  readonly rows: readonly Shown[];
  /** The whole that rows are parts of: the wider territory, or all categories together. */
  readonly whole?: Shown | undefined;
  /** Over time, the figure in every period, of each generation of zones, earliest first; none is joined with one that it is not like (H13). */
  readonly line: Line;
  /** Over time, the same figure for the wider territory. */
  readonly wider: Line;
}

/** Figures over time, and which neighbours may be joined, by their positions in the indicator. */
export interface Line {
  readonly shown: readonly Shown[];
  readonly runs: readonly (readonly number[])[];
}

const NO_LINE: Line = { shown: [], runs: [] };

/** Nothing to compare, or nothing of the form that was asked for. */
export interface Incomparable {
  readonly problem: 'nothing-to-compare';
  readonly by?: ComparisonBy | undefined;
}

/** Sums are no mean: a département is not "below" its région by a count. */
export const isSummed = ({ type }: Pick<DisclosedIndicator, 'type'>): boolean => type === 'compte' || type === 'montant';

const isBy = (by: string | undefined): by is ComparisonBy => by === 'time' || by === 'category' || by === 'territory';

/** What the page asked for, else what the feed has: territories beside a wider one, several periods, categories, a reference. */
export function chooseComparison(feed: DisclosedFeed, request: ComparisonRequest): ComparisonChoice | Unselected | Incomparable {
  const selection = select(feed, request);
  if ('problem' in selection) return selection;
  const { by } = request;
  const found = {
    territory: byTerritory(selection, request), time: byTime(selection, request), category: byCategory(selection, request),
  };
  if (isBy(by)) return found[by] ?? { problem: 'nothing-to-compare', by };
  const isOfSeveral = found.territory && found.territory.rows.length > 1;
  const isTold = found.category?.rows.some(({ observation: { value } }) => value !== null);
  return (isOfSeveral ? found.territory : undefined) ?? found.time ?? (isTold ? found.category : undefined) ?? found.territory ?? found.category ?? { problem: 'nothing-to-compare' };
}

const shownAt = ({ observations }: DisclosedIndicator, index: number): Shown => ({ observation: observations[index]!, index });

function byTerritory(selection: Selection, request: ComparisonRequest): ComparisonChoice | undefined {
  const { indicator, observation, observationAt = -1, period } = selection;
  if (!observation) return undefined;
  const here: Shown[] = [];
  indicator.observations.forEach((one, index) => {
    if (isTotal(one) && one.period === period && one.territory) here.push({ observation: one, index });
  });
  const kind = kindOfRows(selection, here.map(placeOf), request.territory);
  const home = homesOf(selection.feed).find((code) => here.some((one) => placeOf(one) === code));
  const level = here.filter((one) => placeKind(placeOf(one)) === kind);
  // A home of the author's own naming is the whole of other such places.
  const rows = level.filter((one) => placeOf(one) !== home || !level.some((other) => holds(home, placeOf(other))));
  const whole = wholeOf(selection.feed, here, rows.map(placeOf));
  const isValued = rows.some((one) => one.observation.value !== null);
  const choice = { by: 'territory', selection, period, asked: request.period, line: NO_LINE, wider: NO_LINE } as const;
  if (isValued && (whole || rows.length > 1)) return { ...choice, rows, whole };
  if (observation.value === null || !indicator.references.length) return undefined;
  return { ...choice, rows: [{ observation, index: observationAt }] };
}

const placeOf = ({ observation: { territory = '' } }: Shown): string => territory;

/** Territories of the level that the page asked for; else the parts of the home, else the home beside its like, else the most frequent. */
function kindOfRows({ feed }: Selection, here: readonly string[], asked: string | undefined): string | undefined {
  const home = homesOf(feed).find((code) => here.includes(code));
  const parts = here.filter((code) => home !== undefined && holds(home, code));
  const isPart = (code: string): boolean => here.some((other) => holds(other, code) === true);
  if (asked !== undefined && here.includes(asked) && (asked !== home || (!parts.length && isPart(asked)))) return placeKind(asked);
  if (parts.length) return mostFrequent(parts.map(placeKind));
  return home !== undefined && isPart(home) ? placeKind(home) : mostFrequent(here.map(placeKind));
}

function mostFrequent(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** What all of some places lie in: the nearest by their codes, else the home where codes do not say. Never one that lies beside them. */
function wholeOf(feed: DisclosedFeed, here: readonly Shown[], parts: readonly string[]): Shown | undefined {
  if (!parts.length) return undefined;
  const certain = here.filter((one) => parts.every((part) => holds(placeOf(one), part) === true));
  const nearest = certain.filter((one) => !certain.some((other) => holds(placeOf(one), placeOf(other))));
  const homes = homesOf(feed);
  const possible = homes.flatMap((home) => here.filter((one) => placeOf(one) === home && parts.every((part) => holds(home, part))));
  return possible[0] ?? nearest[0];
}

/** Two periods at least, of the figure, of the wider territory or of a reference. */
function byTime(selection: Selection, request: ComparisonRequest): ComparisonChoice | undefined {
  const { indicator, series, observation } = selection;
  if (!series || !observation) return undefined;
  const line = lineOf(indicator, observation);
  const wider = isSummed(indicator) ? NO_LINE : widerLine(selection);
  const periods = new Set([...[...line.shown, ...wider.shown].filter((one) => one.observation.value !== null).map((one) => one.observation.period), ...indicator.references.map(({ period }) => period)]);
  if (periods.size < 2 || !line.shown.some((one) => one.observation.value !== null)) return undefined;
  return { by: 'time', selection, period: observation.period, asked: request.period, rows: [], line, wider };
}

/** The same people and place in all periods: a series for each generation of zones, and for years that are pooled (H04). */
function lineOf(indicator: DisclosedIndicator, { territory, counted }: DisclosedObservation): Line {
  const kin = indicator.series.filter(({ points: [first = -1] }) => {
    const { observation: one } = shownAt(indicator, first);
    return isTotal(one) && one.territory === territory && JSON.stringify(one.counted) === JSON.stringify(counted);
  });
  const all = kin.flatMap(({ points }) => points).map((index) => shownAt(indicator, index));
  const pools = all.filter(({ observation: { pooled } }) => pooled);
  // Years that are withheld one by one are told by their pool.
  const isTold = ({ observation: { value, period = '' } }: Shown): boolean => value !== null || !pools.some((pool) => covers(pool.observation.period ?? '', period));
  return {
    shown: all.filter(isTold).sort(({ observation: one }, { observation: other }) => {
      const [zone, next] = [one.zoning ?? '', other.zoning ?? ''];
      return one.period === other.period ? (zone < next ? -1 : 1) : comparePeriods(one.period ?? '', other.period ?? '');
    }),
    runs: kin.flatMap(({ runs }) => runs),
  };
}

/** The figure of the nearest territory that holds the place. */
function widerLine({ feed, indicator, territory }: Selection): Line {
  const totals: Shown[] = [];
  const known = new Set<string>();
  indicator.observations.forEach((observation, index) => {
    if (!isTotal(observation) || observation.value === null || observation.period === undefined || !observation.territory || known.has(observation.territory)) return;
    known.add(observation.territory);
    totals.push({ observation, index });
  });
  const whole = territory && wholeOf(feed, totals, [territory]);
  return whole ? lineOf(indicator, whole.observation) : NO_LINE;
}

/** Every dimension that the figure is given by, in one period and one territory. */
function byCategory(selection: Selection, request: ComparisonRequest): ComparisonChoice | undefined {
  const { indicator, territory } = selection;
  const parts: Shown[] = [];
  indicator.observations.forEach((observation, index) => {
    if (Object.keys(observation.by).length === 1 && observation.territory === territory) parts.push({ observation, index });
  });
  const periods = [...new Set(parts.map(({ observation: { period } }) => period))];
  const period = request.period || periods.filter((one) => one !== undefined).sort(comparePeriods).at(-1);
  const rows = parts.filter((one) => one.observation.period === period);
  if (rows.length < 2) return undefined;
  const whole = indicator.observations.findIndex((one) => isTotal(one) && one.period === period && one.territory === territory && one.value !== null);
  return { by: 'category', selection, period, asked: request.period, rows, whole: whole < 0 ? undefined : shownAt(indicator, whole), line: NO_LINE, wider: NO_LINE };
}

/** The files of words that a comparison needs, and the form in which it is drawn. */
export function filesOf(feed: DisclosedFeed, request: ComparisonRequest): { readonly files: readonly WordFile[]; readonly isEmpty: boolean; readonly form?: 'time' | 'rows' } {
  const choice = chooseComparison(feed, request);
  if ('problem' in choice) return { files: ['comparison'], isEmpty: choice.problem !== 'nothing-to-compare' };
  const { selection, rows, whole, wider } = choice;
  const { indicator } = selection;
  const codes = [...[...rows, ...wider.shown.slice(0, 1), ...(whole ? [whole] : [])].map((one) => one.observation.territory), ...indicator.references.map(({ territory }) => territory)];
  const names = new Set([...needsOf(selection).files, ...partsOf(indicator.catalogue, indicator.id, codes, feed.labels)]);
  if (rows.some(({ observation: { by } }) => Object.values(by).some((code) => !own(feed.labels, code)))) names.add('breakdowns');
  return { files: ['comparison', ...names], isEmpty: false, form: choice.by === 'time' ? 'time' : 'rows' };
}
