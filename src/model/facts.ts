import { categoryName } from './category.js';
import { indicatorName, organisationName, territoryName, type Context } from './names.js';
import { marksOf } from './select.js';
import { sourcesOf } from './sources.js';
import { figureModel } from './withheld.js';

/** One indicator of a disclosed feed in plain words: what a page can say of it without drawing anything. */
export interface IndicatorFacts {
  readonly id: string;
  readonly name: string;
  /** Headers; the value is the last. */
  readonly columns: readonly string[];
  /** At most `MOST_ROWS`. */
  readonly rows: readonly FactRow[];
  /** Figures beyond those rows. */
  readonly more: number;
  /** "Source : DREETS, 2023". */
  readonly source: string;
  readonly periods: readonly Choice[];
  /** At most `MOST_ROWS`. */
  readonly territories: readonly Choice[];
}

export interface FactRow {
  /** As the feed writes them. */
  readonly period: string;
  readonly territory: string;
  /** Whether it is a part of the people or things counted. */
  readonly part: boolean;
  /** As wide as `columns`. */
  readonly cells: readonly string[];
}

/** What can be asked for by name. */
export interface Choice {
  readonly code: string;
  readonly name: string;
}

export interface FeedFacts {
  readonly organisation: string;
  readonly fictional?: string;
  readonly indicators: readonly IndicatorFacts[];
}

/** Headers of the columns that facts may have. */
export interface FactColumns {
  readonly period: string;
  readonly territory: string;
  readonly category: string;
  readonly value: string;
}

/** What a reader without scripts is still told: beyond it, a table is a file. */
export const MOST_ROWS = 60;

/** What a feed says, in the words of the context, withheld figures with their reason. */
export function feedFacts(context: Context, columns: FactColumns): FeedFacts {
  return {
    organisation: organisationName(context),
    ...(context.feed.fictional && { fictional: context.words.format.messages.labels.fictional }),
    indicators: context.feed.indicators.map((_, at) => indicatorFacts(context, at, columns)),
  };
}

function indicatorFacts(context: Context, at: number, headers: FactColumns): IndicatorFacts {
  const indicator = context.feed.indicators[at]!;
  const { format } = context.words;
  const { observations } = indicator;
  const told = observations.slice(0, MOST_ROWS).map((one, index) => ({
    period: one.period ? format.period(one.period) : '',
    territory: one.territory ? territoryName(context, one.territory) : '',
    category: Object.entries(one.by).map(([dimension, code]) => categoryName(context, dimension, code).name).join(', '),
    value: figureModel(context, indicator, one, marksOf(context.feed, at, index)).text,
  }));
  const isTold = (key: keyof FactColumns): boolean => told.some((row) => row[key]);
  // A column that tells nothing apart is left out.
  const kept = (['period', 'territory', 'category', 'value'] as const).filter((key) => isTold(key) && (key !== 'territory' || new Set(told.map((row) => row.territory)).size > 1));
  return {
    id: indicator.id,
    name: indicatorName(context, indicator).label.text,
    columns: kept.map((key) => headers[key]),
    rows: told.map((row, index) => {
      const { period = '', territory = '', by } = observations[index]!;
      return { period, territory, part: Object.keys(by).length > 0, cells: kept.map((key) => row[key]) };
    }),
    more: Math.max(0, observations.length - MOST_ROWS),
    source: format.messages.labelled(format.messages.labels.source, sourcesOf(context, observations).map(({ text }) => text).join(', ')),
    periods: choices(observations.map(({ period }) => period), (code) => format.period(code)),
    territories: choices(observations.map(({ territory }) => territory), (code) => territoryName(context, code)).slice(0, MOST_ROWS),
  };
}

const choices = (codes: readonly (string | undefined)[], name: (code: string) => string): Choice[] =>
  [...new Set(codes)].filter((code) => code !== undefined).map((code) => ({ code, name: name(code) }));
