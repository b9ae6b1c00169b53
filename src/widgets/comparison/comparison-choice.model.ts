import { comparePeriods } from '../../format/period.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { isTotal, select, type Request, type Selection, type Unselected } from '../../model/select.js';
import type { WordFile } from '../../model/languages.js';
import { needsOf, own, partsOf } from '../../model/words.js';

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
  /** Rows by territory or category; over time, none. */
  readonly rows: readonly Shown[];
  /** The whole that rows are parts of: the wider territory, or all categories together. */
  readonly whole?: Shown | undefined;
  /** Over time, the same figure for the wider territory. */
  readonly wider: readonly Shown[];
}

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
    territory: byTerritory(selection, request), time: byTime(selection), category: byCategory(selection, request),
  };
  if (isBy(by)) return found[by] ?? { problem: 'nothing-to-compare', by };
  const isOfSeveral = found.territory && found.territory.rows.length > 1;
  const isTold = found.category?.rows.some(({ observation: { value } }) => value !== null);
  return (isOfSeveral ? found.territory : undefined) ?? found.time ?? (isTold ? found.category : undefined) ?? found.territory ?? found.category ?? { problem: 'nothing-to-compare' };
}

const shownAt = ({ observations }: DisclosedIndicator, index: number): Shown => ({ observation: observations[index]!, index });

/** The territories in which the home may lie or which it may be. */
const homesOf = ({ feed }: Selection): readonly string[] => [feed.organisation.territory, feed.territory].filter((one) => one !== undefined);

/** "dep" of "dep:39". */
const kindOf = (code = ''): string => code.split(':')[0]!;

function byTerritory(selection: Selection, request: ComparisonRequest): ComparisonChoice | undefined {
  const { indicator, observation, observationAt = -1, period } = selection;
  if (!observation) return undefined;
  const here: Shown[] = [];
  indicator.observations.forEach((one, index) => {
    if (isTotal(one) && one.period === period && one.territory) here.push({ observation: one, index });
  });
  const home = homesOf(selection).find((code) => here.some((one) => one.observation.territory === code));
  const whole = here.find((one) => one.observation.territory === home);
  const others = here.filter((one) => one.observation.territory !== home);
  const kind = kindOf(request.territory && request.territory !== home ? request.territory : mostFrequent(others.map((one) => kindOf(one.observation.territory))));
  const rows = others.filter((one) => kindOf(one.observation.territory) === kind);
  const isValued = rows.some((one) => one.observation.value !== null);
  if (isValued && (whole || rows.length > 1)) return { by: 'territory', selection, period, rows, whole, wider: [] };
  if (observation.value === null || !indicator.references.length) return undefined;
  return { by: 'territory', selection, period, rows: [{ observation, index: observationAt }], wider: [] };
}

function mostFrequent(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** Two periods at least, of the figure, of the wider territory or of a reference. */
function byTime(selection: Selection): ComparisonChoice | undefined {
  const { indicator, series, territory, observation } = selection;
  if (!series || !observation) return undefined;
  const home = homesOf(selection).find((code) => code !== territory && indicator.observations.some((one) => isTotal(one) && one.territory === code));
  const wider = isSummed(indicator) ? undefined
    : indicator.series.find(({ points }) => isTotal(shownAt(indicator, points[0]!).observation) && shownAt(indicator, points[0]!).observation.territory === home && home !== undefined);
  const points = [...series.points, ...(wider?.points ?? [])].map((index) => shownAt(indicator, index));
  const periods = new Set([...points.filter((one) => one.observation.value !== null).map((one) => one.observation.period), ...indicator.references.map(({ period }) => period)]);
  if (periods.size < 2 || !series.points.some((index) => shownAt(indicator, index).observation.value !== null)) return undefined;
  return { by: 'time', selection, period: observation.period, rows: [], wider: (wider?.points ?? []).map((index) => shownAt(indicator, index)) };
}

/** Every dimension that the figure is given by, in one period and one territory. */
function byCategory(selection: Selection, request: ComparisonRequest): ComparisonChoice | undefined {
  const { indicator, territory } = selection;
  const parts: Shown[] = [];
  indicator.observations.forEach((observation, index) => {
    if (Object.keys(observation.by).length === 1 && observation.territory === territory) parts.push({ observation, index });
  });
  const periods = [...new Set(parts.map(({ observation: { period } }) => period))];
  const period = request.period ?? periods.filter((one) => one !== undefined).sort(comparePeriods).at(-1);
  const rows = parts.filter((one) => one.observation.period === period);
  if (rows.length < 2) return undefined;
  const whole = indicator.observations.findIndex((one) => isTotal(one) && one.period === period && one.territory === territory && one.value !== null);
  return { by: 'category', selection, period, rows, whole: whole < 0 ? undefined : shownAt(indicator, whole), wider: [] };
}

/** The files of words that a comparison needs, and the form in which it is drawn. */
export function filesOf(feed: DisclosedFeed, request: ComparisonRequest): { readonly files: readonly WordFile[]; readonly isEmpty: boolean; readonly form?: 'time' | 'rows' } {
  const choice = chooseComparison(feed, request);
  if ('problem' in choice) return { files: ['comparison'], isEmpty: choice.problem !== 'nothing-to-compare' };
  const { selection, rows, whole, wider } = choice;
  const { indicator } = selection;
  const codes = [...rows, ...wider, ...(whole ? [whole] : [])].map((one) => one.observation.territory);
  const names = new Set([...needsOf(selection).files, ...partsOf(indicator.catalogue, indicator.id, codes, feed.labels)]);
  if (rows.some(({ observation: { by } }) => Object.values(by).some((code) => !own(feed.labels, code)))) names.add('breakdowns');
  return { files: ['comparison', ...names], isEmpty: false, form: choice.by === 'time' ? 'time' : 'rows' };
}
