import type { PanelMessages } from '../format/locales/panel.fr.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import { scopeOf, sourceOf } from './foot.js';
import { organisationName, say, speaksForItself, territoryName, type Context } from './names.js';
import type { TableCell, TableColumn, TableModel, TableRow } from './types.js';
import { leadingCounts } from './withheld.js';

/** What a row says of its figure beside the value, by column: a page shows it where rows differ, a file always. */
export type RowFacts = Readonly<Record<string, TableCell>>;

/** Their columns, after all others: who reads a file by position finds what was there before. */
const KEYS = ['scope', 'territory', 'numerator', 'method', 'status', 'source'] as const;

/** An organisation that speaks for itself stands in its town, whatever territory its feed is about; elsewhere is said. */
export function homeTerritory(feed: DisclosedFeed, territory: string | undefined): string | undefined {
  return speaksForItself(feed) && isHome(feed, territory) ? (feed.organisation.territory ?? territory) : territory;
}

const isHome = ({ organisation, territory }: DisclosedFeed, code: string | undefined): boolean => code === undefined || code === organisation.territory || code === territory;

/** Who is counted and where, in the words of the Champ line, never without the territory: figures with the same words are of the same people. */
export function scopeText(context: Context, observation: DisclosedObservation): string {
  const { feed, words } = context;
  const { territory, counted } = observation;
  const own = speaksForItself(feed);
  if (own && isHome(feed, territory)) return scopeOf(context, observation);
  const text = own && !counted ? organisationName(context) : scopeOf(context, observation);
  if (!territory) return text;
  const name = territoryName(context, territory);
  return [name, words.territory(territory)?.at].some((place) => place && text.includes(place)) ? text : `${text}, ${name}`;
}

/** The facts of one figure: a withheld one keeps who and where, and gives no count. */
export function factsOfRow(context: Context, indicator: DisclosedIndicator, one: DisclosedObservation, { methods, statuses }: PanelMessages): RowFacts {
  const home = homeTerritory(context.feed, one.territory);
  const numerator = one.value === null ? undefined : (one.numerator ?? leadingCounts(indicator, one)?.numerator);
  return {
    scope: { text: scopeText(context, one) },
    territory: { text: home ? territoryName(context, home) : '' },
    numerator: numerator === undefined ? { text: '' } : { text: context.words.format.number(numerator), value: numerator },
    method: { text: one.method ? methods[one.method] : '' },
    status: { text: one.status ? statuses[one.status] : '' },
    source: { text: sourceName(context, one.source) },
  };
}

/** As the line under the figure names it; two documents of one publisher are told apart by their titles. */
export function sourceName(context: Context, id: string | undefined): string {
  const { text } = sourceOf(context, id);
  const alike = context.feed.sources.filter((other) => sourceOf(context, other.id).text === text);
  const title = alike.length > 1 ? say(context, alike.find((one) => one.id === id)?.title)?.text : undefined;
  return title ?? text;
}

/**
 * The table with the columns of its rows' facts: who is counted where is shown beside the rows that are not of the page's own, a column
 * without any word is left out.
 * @param usual who is counted where, as the line under the table says it
 */
export function withFacts(table: TableModel, usual: string, { columns }: PanelMessages): TableModel {
  const rows = table.rows.map((row) => ({ row, scope: row.facts?.['scope']?.text ?? '' }));
  const differs = rows.some(({ scope }) => scope && scope !== usual);
  const more = KEYS.filter((key) => table.rows.some(({ facts }) => facts?.[key]?.text));
  return {
    ...table,
    columns: differs ? [...table.columns, { key: 'scope', label: columns.scope, onPage: true }] : table.columns,
    more: more.map((key): TableColumn => ({ key, label: columns[key] })),
    rows: rows.map(({ row, scope }): TableRow => (differs ? { ...row, cells: [...row.cells, { text: scope === usual ? '' : scope }] } : row)),
  };
}
