import { families } from '../../catalogue/families.js';
import { comparePeriods, covers, periodKind } from '../../format/period.js';
import { countsOf } from '../../model/figure.js';
import { isTotal, select, type Request, type Selection } from '../../model/select.js';
import type { WordFile } from '../../model/languages.js';
import { own, partsOf, type Needs } from '../../model/words.js';
import { territoryName } from '../../model/names.js';
import type { DisclosedFeed } from '../../honesty/types.js';

export { territoryName };

/** What the author or the reader asks of a dashboard. */
export interface DashboardRequest {
  /** Ids in the order wished; empty for all the feed's. */
  readonly ids: readonly string[];
  readonly period?: string | undefined;
  readonly territory?: string | undefined;
  readonly layout: 'page' | 'strip';
}

export interface Choice {
  /** Every figure there is for the request, as wished or in the feed's order. */
  readonly selections: readonly Selection[];
  readonly lead?: Selection;
  readonly seconds: readonly Selection[];
  readonly others: readonly Selection[];
  /** Those of `others` that have no figure of the period asked for. */
  readonly absent: readonly Selection[];
}

/** Ids that the feed does not have. */
export function unknownIds(feed: DisclosedFeed, ids: readonly string[]): string[] {
  return ids.filter((id) => feed.indicators.every((indicator) => indicator.id !== id));
}

/** The figures of a request and their places: those that lead are named by the author, or found. */
export function choose(feed: DisclosedFeed, { ids, period, territory }: Omit<DashboardRequest, 'layout'>): Choice {
  const wished = ids.length ? [...new Set(ids)] : feed.indicators.map(({ id }) => id);
  const chosen = wished.flatMap((id) => chosenOf(feed, { indicator: id, period, territory }) ?? []);
  const selections = chosen.filter(isPresent);
  const [lead, ...seconds] = ids.length ? selections.slice(0, 3) : leading(selections);
  const shown = new Set([lead, ...seconds]);
  return { selections, lead, seconds, others: chosen.filter((one) => !shown.has(one)), absent: chosen.filter((one) => !isPresent(one)) };
}

/**
 * The figure asked for; where there is none of that very period, the latest whose own holds it (2024 in `2024/2025` or `[2022..2024]`) or is a date in it;
 * where only its year is not there, what stays in its place. Another kind of period has no such year.
 */
function chosenOf(feed: DisclosedFeed, request: Request): Selection | undefined {
  const found = select(feed, request);
  if (!('problem' in found)) return found;
  const { period } = request;
  const around = period ? aroundOf(feed, { ...request, period }) : undefined;
  if (around) return around;
  const usual = period ? select(feed, { ...request, period: undefined }) : found;
  if ('problem' in usual || !period || periodKind(usual.period ?? '') !== periodKind(period)) return undefined;
  const { indicator, at, territory, series } = usual;
  return { feed, indicator, at, territory, series, period };
}

function aroundOf(feed: DisclosedFeed, request: Request & { readonly period: string }): Selection | undefined {
  const { observations = [] } = feed.indicators.find(({ id }) => id === request.indicator) ?? {};
  const wider = new Set(observations.flatMap(({ period }) => (period && covers(period, request.period) ? [period] : [])));
  for (const period of [...wider].sort(comparePeriods).reverse()) {
    const found = select(feed, { ...request, period });
    if (!('problem' in found)) return found;
  }
  return undefined;
}

const isPresent = ({ observation, breakdown }: Selection): boolean => observation !== undefined || breakdown !== undefined;

/** Two to five figures for a strip: the author's, else those that lead a page, then the next best. */
export function chooseStrip(feed: DisclosedFeed, request: DashboardRequest): Selection[] {
  const { selections, others } = choose(feed, request);
  if (request.ids.length) return selections.slice(0, 5);
  const top = leading(selections);
  const rest = others.filter(hasFigure).sort((one, other) => weight(other) - weight(one));
  return [...top, ...rest].slice(0, 5);
}

/** The lead, then up to two others that tell something else. */
function leading(selections: readonly Selection[]): Selection[] {
  const figures = selections.filter(hasFigure);
  const lead = best(figures, weight);
  if (!lead) return [];
  const chosen = [lead];
  const rates = figures.filter(isPeopleRate);
  const pools = [[rates, true], [rates], [figures, true], [figures.length > 3 ? [] : figures]] as const;
  for (const [pool, apart] of pools) {
    while (chosen.length < 3) {
      const next = best(pool.filter((one) => !chosen.some((taken) => taken === one || (apart && sameFamily(taken, one)))), (one) => beside(one, figures));
      if (!next) break;
      chosen.push(next);
    }
  }
  return chosen;
}

const hasFigure = ({ observation }: Selection): boolean => observation !== undefined && observation.value !== null;
const isPeopleRate = ({ indicator }: Selection): boolean => indicator.type === 'taux' && indicator.population === 'personnes';
const sameFamily = (one: Selection, other: Selection): boolean => one.indicator.family !== undefined && one.indicator.family === other.indicator.family;
const isKnown = ({ indicator }: Selection): boolean => !indicator.label && indicator.catalogue !== undefined;

/** What the catalogue defines, before people, before what can be counted one by one, before the study's families, rates and series. */
function weight(selection: Selection): number {
  const { indicator, observation, series } = selection;
  const study = families.some(({ id, study: number }) => id === indicator.family && number !== undefined);
  const counted = indicator.type === 'compte' || (observation && countsOf(indicator, observation));
  return 32 * Number(isKnown(selection) && !indicator.estimate) + 16 * Number(indicator.population === 'personnes') + 8 * Number(Boolean(counted))
    + 4 * Number(study) + 2 * Number(indicator.type === 'taux') + Number(periods(series) > 2);
}

/** Beside the lead: a figure with something to compare it with; one whose sister would not stay behind in the table. */
function beside(selection: Selection, all: readonly Selection[]): number {
  const { indicator, series, observation } = selection;
  const sisters = all.filter((one) => isPeopleRate(one) && one.indicator.family === indicator.family).length;
  return 4 * Number(Boolean(indicator.target || indicator.references.length)) + 2 * Number(sisters < 2) + 2 * Number(periods(series) > 2)
    + Number(indicator.population === 'personnes') + Number(Boolean(observation && countsOf(indicator, observation)));
}

const periods = (series: Selection['series']): number => series?.points.length ?? 0;

function best(pool: readonly Selection[], score: (one: Selection) => number): Selection | undefined {
  return pool.reduce<Selection | undefined>((top, next) => (top && score(top) >= score(next) ? top : next), undefined);
}

const wishedOf = (feed: DisclosedFeed, ids: readonly string[]): DisclosedFeed['indicators'] =>
  ids.length ? feed.indicators.filter(({ id }) => ids.includes(id)) : feed.indicators;

function filesOf(feed: DisclosedFeed, shown: DisclosedFeed['indicators']): WordFile[] {
  return shown.flatMap(({ id, catalogue, observations }) => [
    ...partsOf(catalogue, id, [feed.organisation, ...observations].map(({ territory }) => territory), feed.labels),
    ...(observations.some(({ by }) => Object.values(by).some((code) => !own(feed.labels, code))) ? (['breakdowns'] as const) : []),
  ]);
}

/** The words and drawings of a dashboard; a buyer's names the figures of the clause that are not there yet (H16). */
export function needsOfDashboard(feed: DisclosedFeed, request: DashboardRequest): Needs & { readonly views: readonly ('trend' | 'bar')[] } {
  const files = filesOf(feed, wishedOf(feed, request.ids));
  const clause = feed.organisation.role === 'acheteur' ? (['labels/clause'] as const) : [];
  const { lead } = choose(feed, request);
  const trend = lead && hasTrend(lead);
  return { files: [...new Set([...files, ...clause, 'families', 'dashboard'] as const)], views: request.layout === 'strip' ? [] : trend ? ['bar', 'trend'] : ['bar'] };
}

/** From three periods on, a leading count or amount is a line, as on a card. */
export function hasTrend({ indicator, series, observation }: Selection): boolean {
  return indicator.type !== 'taux' && periods(series) > 2 && observation !== undefined && observation.value !== null;
}

/** Periods and territories that the feed's totals have, latest first, and not the own, which stands there already unless it is chosen: what a reader may choose from. */
export function offers(feed: DisclosedFeed, ids: readonly string[], chosen?: string): { periods: string[]; territories: string[] } {
  const totals = wishedOf(feed, ids).flatMap(({ observations }) => observations.filter(isTotal));
  const several = (key: 'period' | 'territory'): string[] => {
    const all = [...new Set(totals.flatMap((one) => one[key] ?? []))];
    return all.length > 1 ? all : [];
  };
  return {
    periods: several('period').filter((one) => periodKind(one) !== 'one-of').sort((one, other) => comparePeriods(other, one)),
    territories: several('territory').filter((one) => one === chosen || ![feed.territory, feed.organisation.territory].includes(one)),
  };
}
