import { indicatorName, territoryName, type Context } from '../../model/names.js';
import { figureRow, unitName } from '../../model/indicator-table.js';
import type { Panel } from '../../model/panel.js';
import { withFacts } from '../../model/row-facts.js';
import type { TableCell, TableColumn, TableModel, TableRow } from '../../model/types.js';
import { reasonOf } from './map-gaps.model.js';
import { nameOf, observationOf } from './map-name.model.js';
import { useWordsOf } from './map-use.model.js';
import { wordsOf, type MapModel, type MapModels, type Territory } from './map.model.js';

/** `code` is the order of a table of thousands until a reader wants another: their names need not be made for it. */
export type MapOrder = 'code' | 'name' | 'value' | 'base';

/** Rows or names that are made, or put into their order, between two turns of the page. */
const SLICE = 400;

const allOf = ({ territories, unknown }: MapModel): Territory[] => [...territories, ...unknown];

/** All territories, those that the geometry does not have as well, in an order; what has no value or no base comes last either way. */
export function orderedTerritories(context: Context, model: MapModel, by: MapOrder, isDescending = false): Territory[] {
  const all = allOf(model);
  const sign = isDescending ? -1 : 1;
  if (by === 'name') return atOnce(byName(context, model, isDescending));
  if (by === 'code') return all.sort((one, other) => (one.code < other.code ? -1 : 1));
  const numberOf = (one: Territory): number | undefined => {
    if (by === 'value' || one.value === undefined) return one.value;
    const observation = observationOf(model, one);
    return observation?.denominator ?? observation?.n;
  };
  const keyed = all.map((one) => ({ one, key: numberOf(one) }));
  return keyed.sort((one, other) => Number(one.key === undefined) - Number(other.key === undefined) || sign * ((one.key ?? 0) - (other.key ?? 0))).map(({ one }) => one);
}

interface Named {
  readonly one: Territory;
  readonly name: string;
}

/** The same by name, with pauses: 35,000 names are compared half a million times. */
export function* byName(context: Context, model: MapModel, isDescending = false): Generator<void, Territory[]> {
  const { compare } = new Intl.Collator(context.words.language);
  const sign = isDescending ? -1 : 1;
  const order = (one: Named, other: Named): number => sign * compare(one.name, other.name);
  const all = allOf(model);
  let lists: Named[][] = [];
  for (let at = 0; at < all.length; at += SLICE) {
    lists.push(all.slice(at, at + SLICE).map((one) => ({ one, name: nameOf(context, one) })).sort(order));
    yield;
  }
  while (lists.length > 1) {
    const longer: Named[][] = [];
    for (let at = 0; at < lists.length; at += 2) longer.push(yield* joined(lists[at]!, lists[at + 1] ?? [], order));
    lists = longer;
  }
  return (lists[0] ?? []).map(({ one }) => one);
}

/** Two lists in order as one. */
function* joined(some: readonly Named[], others: readonly Named[], order: (one: Named, other: Named) => number): Generator<void, Named[]> {
  const all: Named[] = [];
  for (let [at, beside] = [0, 0]; at < some.length || beside < others.length; ) {
    const isNext = beside === others.length || (at < some.length && order(some[at]!, others[beside]!) <= 0);
    all.push(isNext ? some[at++]! : others[beside++]!);
    if (all.length % SLICE === 0) yield;
  }
  return all;
}

/** What is made with pauses, without any. */
function atOnce<End>(steps: Generator<void, End>): End {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same facts as the map: the area's own figure first, then each territory with its value or why it has none.
 * @param territories the rows wanted, in their order: a page of 35,000 communes shows some of them
 */
export const mapTable = (context: Context, model: MapModel, panel: Panel, given?: MapModels['seldom'], territories?: readonly Territory[]): TableModel =>
  atOnce(mapTableInTurns(context, model, panel, given, territories));

/** The same with pauses, for a file of all. */
export function* mapTableInTurns(context: Context, model: MapModel, panel: Panel, given?: MapModels['seldom'], wanted?: readonly Territory[]): Generator<void, TableModel> {
  const { selection, area } = model;
  const { indicator, observation, observationAt } = selection;
  const { columns } = panel.messages;
  const words = useWordsOf(context);
  const unit = unitName(context, indicator);
  const territories = wanted ?? (yield* byName(context, model));
  const rows = observation ? [rowOf(context, model, panel, territoryName(context, area), area, observationAt, given, true)] : [];
  for (const [at, one] of territories.entries()) {
    rows.push(rowOf(context, model, panel, nameOf(context, one), one.code, one.index, given, false, one));
    if (at % SLICE === 0) yield;
  }
  const hasSides = territories.some(({ side }) => side);
  const keep = [true, true, rows.some(({ cells }) => cells[2]?.text), hasSides, rows.some(({ cells }) => cells[4]?.text)];
  const table: TableModel = {
    caption: wordsOf(context).by(indicatorName(context, indicator).label.text, wordsOf(context).levels[model.level]![0]) + (model.period ? `, ${model.period}` : ''),
    columns: [
      { key: 'territory', label: columns.territory }, { key: 'value', label: columns.value, numeric: true },
      { key: 'base', label: columns.base, numeric: true }, { key: 'side', label: words.labels.side }, { key: 'note', label: columns.note },
    ].filter((_, at) => keep[at]),
    rows: rows.map((one) => ({ ...one, ...(typeof one.cells[1]?.value === 'number' && unit && { unit }), cells: one.cells.filter((_, at) => keep[at]) })),
  };
  yield;
  const { more = [], ...shown } = withFacts(table, '', panel.messages);
  const added: TableColumn[] = [{ key: 'code', label: words.labels.code }, { key: 'low', label: columns.low, numeric: true }, { key: 'high', label: columns.high, numeric: true }];
  return { ...shown, more: [...added.filter(({ key }) => rows.some(({ facts }) => facts?.[key]?.text)), ...more] };
}

function rowOf(context: Context, model: MapModel, panel: Panel, name: string, code: string, index: number | undefined, given: MapModels['seldom'], strong: boolean, territory?: Territory): TableRow {
  const { selection, reference } = model;
  const one = selection.indicator.observations[index ?? -1];
  const { messages, number } = context.words.format;
  const side: TableCell = { text: territory?.side && reference ? messages.compared(territory.side, reference.kind) : '' };
  if (!one) {
    const text = reasonOf(context, selection, index, given);
    return { cells: [{ text: name, header: true }, { text, value: null, state: 'missing', reason: text }, { text: '' }, side, { text: '' }], facts: { code: { text: code } } };
  }
  const { cells: [head, value, base, note], facts: { scope: _, territory: __, ...facts } = {}, ...row } = figureRow(context, selection, panel, name, one, index);
  const [low, high] = one.value === null ? [] : (one.interval ?? []);
  const end = (bound: number | undefined): TableCell => (bound === undefined ? { text: '' } : { text: number(bound, 1), value: Number(bound.toFixed(1)) });
  return { ...row, ...(strong && { strong }), cells: [head!, value!, base!, side, note!], facts: { ...facts, code: { text: code }, low: end(low), high: end(high) } };
}
