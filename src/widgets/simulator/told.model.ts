import type { Context } from '../../model/names.js';
import { fact, type Panel, type Told } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableModel, TableRow } from '../../model/types.js';
import type { Unit } from '../../schema/common.js';
import type { FieldModel } from './fields.model.js';
import { isWaiting, two } from './shown.model.js';
import type { SimulatorModel } from './simulator.model.js';

/** "Montant par heure d’insertion : 22 à 30 €". */
export function fieldText({ words }: Context, { label, unit, inputs }: FieldModel): string {
  const { span } = words.phrases.simulator!;
  const [low, high = low] = inputs.map(({ text }) => text) as [string, string?];
  const { gap, labelled } = words.format.messages;
  return labelled(label, `${low === high ? low : span(low, high)}${gap(unit)}${unit}`);
}

const resultTexts = ({ results, refused }: SimulatorModel): string[] =>
  refused ? [] : results.map((result) => (isWaiting(result) ? `${result.noun}\u00a0: ${result.waiting}` : `${result.figure} ${result.noun}`));

export function shownSimulation(context: Context, model: SimulatorModel): ShownPart {
  const { title, badge, name, given, assumptions, foot, lecture, territory } = model;
  const { phrases, format } = context.words;
  const simulator = phrases.simulator!;
  const said = [...given, ...assumptions].map((field) => fieldText(context, field)).join('\u202f; ');
  return {
    title: { text: title }, foot, territory,
    lecture: lecture ? { text: lecture } : undefined,
    name: `simulation-${name}`,
    facts: [badge, ...resultTexts(model), said, model.closing],
    sources: [], paths: [],
    table: () => tableOf(context, model),
    method: ({ messages: { labels } }: Panel) => [
      fact(labels.formula, simulator[name].formula),
      fact(labels.assumptions, ...[...given, ...assumptions].map((field) => [fieldText(context, field), field.why].filter(Boolean).join('. '))),
      fact(labels.caveat, ...simulator[name].caveats, model.closing, model.startsFrom),
      fact(labels.source, ...foot.sources),
      fact(labels.notes, format.messages.labelled(badge, simulator.ranges)),
    ],
  };
}

/** What follows the rows of a file: no feed is the source of a simulation. */
export function metaOf(context: Context, model: SimulatorModel, meta: ReturnType<Told['meta']>, { messages: { labels } }: Panel): [string, string][] {
  const { scope, formula, caveats } = context.words.phrases.simulator![model.name];
  const sources = model.foot.sources.map(({ text, url }): [string, string] => [labels.source, [text, url].filter(Boolean).join(', ')]);
  return [
    ...(meta.slice(0, 1)),
    [labels.precision, model.badge],
    [labels.formula, formula],
    ...sources,
    ...[scope, ...caveats, model.closing, model.startsFrom].filter((text) => text !== undefined).map((text): [string, string] => [labels.caveat, text]),
  ];
}

/** Assumptions, then what they give. */
function tableOf(context: Context, model: SimulatorModel): TableModel {
  const { columns, results: resultsName, ...phrases } = context.words.phrases.simulator!;
  const fieldRows = [...model.given, ...model.assumptions].map((field): TableRow => {
    const [low, high = low] = field.inputs.map(({ text }) => text) as [string, string?];
    return {
      cells: [
        { text: field.label, header: true },
        { text: low, value: field.values?.[0] ?? null, ...(!field.values && { state: 'missing' as const, reason: field.fault ?? '' }) },
        { text: high, value: field.values?.[1] ?? null },
        { text: field.unit }, { text: field.fault ?? field.why },
      ],
    };
  });
  const resultRow = (label: string, [low, high]: readonly [number, number], unit: Unit, origin: string): TableRow => ({
    cells: [{ text: label, header: true }, ...[low, high].map((value) => ({ text: context.words.format.figure(two(value), unit, { compact: false }).number, value: two(value) })), { text: unitName(context, unit) }, { text: origin }],
  });
  const formula = phrases[model.name].formula;
  const rows = model.refused ? [] : model.results.map((result) => (isWaiting(result)
    ? { cells: [{ text: result.noun, header: true }, ...['', ''].map((text) => ({ text, value: null })), { text: '' }, { text: result.waiting }] }
    : resultRow(result.noun, result.range, result.unit, result.reference ?? result.notes[0] ?? '')));
  const parts = model.bars?.rows.map(({ label, range, unit, note }) => resultRow(label, range, unit, note ?? '')) ?? [];
  const separated = [...rows, ...parts].map((row, index) => (index ? row : { ...row, separator: resultsName }));
  const refused: TableRow[] = model.refused ? [{ separator: resultsName, cells: [{ text: resultsName, header: true }, { text: '', value: null }, { text: '', value: null }, { text: '' }, { text: model.refused }] }] : [];
  return {
    caption: [model.title, model.badge, formula].join('\u00a0· '),
    columns: [
      { key: 'fact', label: columns.fact }, { key: 'low', label: columns.low, numeric: true }, { key: 'high', label: columns.high, numeric: true },
      { key: 'unit', label: columns.unit }, { key: 'origin', label: columns.origin },
    ],
    rows: [...fieldRows, ...separated, ...refused],
  };
}

/** "€", else the noun of many. */
function unitName({ words }: Context, unit: Unit): string {
  const figure = words.format.figure(2, unit, { withNoun: true });
  return figure.unit ?? '';
}
