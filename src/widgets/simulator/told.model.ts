import type { Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import { fact, type Panel, type Told } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableModel, TableRow } from '../../model/types.js';
import type { Unit } from '../../schema/common.js';
import { FACTS, valueText, type FieldModel } from './fields.model.js';
import { isWaiting, two, type Bars, type Result, type WaitingResult } from './shown.model.js';
import type { SimulatorModel } from './simulator.model.js';

/** "Montant par heure d’insertion : 22 à 30 €". */
export const fieldText = ({ words }: Context, { label, unit, fault, values }: FieldModel): string =>
  words.format.messages.labelled(label, values ? valueText(words, unit, values) : (fault ?? ''));

/** Where the value of a field comes from: a reader, a scale or a choice, a feed, a page, or nobody. */
function originOf({ words }: Context, { covered, startsFrom }: SimulatorModel, { id, why, start, isChanged }: FieldModel): string {
  const { yours, ofPage, exampleValue } = words.phrases.simulator!;
  if (!FACTS.includes(id)) return why;
  return isChanged ? yours(start, '') : covered.includes(id) ? (startsFrom ?? ofPage) : exampleValue;
}

/** Every field in words, and the territory where there is one. */
export const fieldTexts = (context: Context, model: SimulatorModel): string[] => [...[...model.given, ...model.assumptions].map((field) => fieldText(context, field)), ...placeText(context, model)];

export const placeText = ({ words }: Context, { place }: SimulatorModel): string[] => (place?.name ? [words.format.messages.labelled(place.label, place.name)] : []);

const resultTexts = ({ results, refused }: SimulatorModel): string[] =>
  refused ? [] : results.map((result) => (isWaiting(result) ? `${result.noun}, ${result.waiting}` : `${result.figure} ${result.noun}`));

export function shownSimulation(context: Context, model: SimulatorModel): ShownPart {
  const { title, badge, example, name, given, assumptions, foot, lecture, standsOn } = model;
  const { phrases, format } = context.words;
  const simulator = phrases.simulator!;
  const said = fieldTexts(context, model).join(simulator.between);
  return {
    title: { text: title }, foot,
    lecture: lecture ? { text: lecture } : undefined,
    name: `simulation-${name}`,
    facts: [badge, example, ...resultTexts(model), said, standsOn, model.closing],
    sources: [], paths: [],
    table: () => tableOf(context, model),
    method: ({ messages: { labels } }: Panel) => [
      fact(labels.formula, simulator[name].formula),
      fact(labels.assumptions, ...[...given, ...assumptions].map((field) => `${fieldText(context, field)}. ${originOf(context, model, field)}`), ...placeText(context, model)),
      fact(labels.caveat, ...simulator[name].caveats, model.closing, model.standsOn),
      fact(labels.source, ...foot.sources),
      fact(labels.notes, format.messages.labelled(badge, foot.base ?? simulator.ranges)),
    ],
  };
}

/** What follows the rows of a file: no feed is the source of a simulation. */
export function metaOf(context: Context, model: SimulatorModel, meta: ReturnType<Told['meta']>, { messages: { labels, columns } }: Panel): [string, string][] {
  const { scope, formula, caveats } = context.words.phrases.simulator![model.name];
  const sources = model.foot.sources.map(({ text, url }): [string, string] => [labels.source, [text, url].filter(Boolean).join(', ')]);
  return [
    ...(meta.slice(0, 1)),
    [labels.precision, [model.badge, model.example].filter(Boolean).join(', ')],
    [labels.formula, formula],
    ...sources,
    [columns.scope, scope], ...(model.foot.base ? [[labels.notes, model.foot.base] satisfies [string, string]] : []),
    ...[...caveats, model.closing, model.standsOn].filter((text) => text !== undefined).map((text): [string, string] => [labels.caveat, text]),
  ];
}

/** Assumptions, then what they give; where each comes from stands beside the fields of a page, and in a column of a file. */
function tableOf(context: Context, model: SimulatorModel): TableModel {
  const { columns, results: resultsName } = context.words.phrases.simulator!;
  const results = [...model.results.map((result) => resultRow(context, result)), ...(model.bars ?? []).flatMap((bars) => barRows(context, bars))];
  const rows = model.refused ? [wordsRow(resultsName, model.refused)] : results;
  return {
    caption: [model.title, model.badge, model.example].filter(Boolean).join('\u00a0· '),
    columns: [{ key: 'fact', label: columns.fact }, { key: 'low', label: columns.low, numeric: true }, { key: 'high', label: columns.high, numeric: true }, { key: 'unit', label: columns.unit }],
    more: [{ key: 'origin', label: columns.origin }],
    rows: [...[...model.given, ...model.assumptions].map((field) => fieldRow(context, model, field)), ...placeRows(context, model)].concat(rows.map((row, index) => (index ? row : { ...row, separator: resultsName }))),
  };
}

/** What the rows of one drawing are of is said above the first: "one person, a month". */
const barRows = (context: Context, { caption, rows }: Bars): TableRow[] =>
  rows.map(({ label, range, unit, note }, index) => ({ ...rangeRow(context, label, range, unit, note), ...(!index && { separator: caption }) }));

/** A row without numbers says why. */
const wordsRow = (label: string, why: string): TableRow => ({ cells: [{ text: label, header: true }, { text: why, value: null, state: 'missing', reason: why }, { text: '', value: null }, { text: '' }] });

function fieldRow(context: Context, model: SimulatorModel, field: FieldModel): TableRow {
  const { label, fault, unit, values } = field;
  if (!values) return wordsRow(label, fault ?? '');
  const { format } = context.words;
  return {
    cells: [{ text: label, header: true }, ...values.map((value) => ({ text: format.number(value), value })), { text: unit }],
    facts: { origin: { text: originOf(context, model, field) } },
  };
}

function placeRows({ words }: Context, { place }: SimulatorModel): TableRow[] {
  const { ofPage, place: { written } } = words.phrases.simulator!;
  return place?.name ? [{ cells: [{ text: place.label, header: true }, { text: place.name }, { text: '' }, { text: '' }], facts: { origin: { text: place.isChanged ? written : ofPage } } }] : [];
}

const resultRow = (context: Context, result: Result | WaitingResult): TableRow =>
  isWaiting(result) ? wordsRow(result.noun, result.waiting) : rangeRow(context, result.noun, result.range, result.unit, [...result.notes, result.reference].filter(Boolean).join(' '), result.underOne);

/** @param underOne said in place of what would be nobody */
function rangeRow({ words }: Context, label: string, range: Range, unit: Unit, note = '', underOne?: string): TableRow {
  const written = range.map((value) => words.format.figure(two(value), unit, { compact: false, withNoun: true }));
  return {
    cells: [{ text: label, header: true }, ...written.map(({ number }, end) => (underOne && range[end]! < 1 ? { text: underOne } : { text: number, value: two(range[end]!) })), { text: written[1]!.unit ?? '' }],
    facts: { origin: { text: note } },
  };
}
