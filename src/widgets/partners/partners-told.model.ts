import { sourceOf } from '../../model/foot.js';
import { lectureOf } from '../../model/lecture.js';
import type { LinkedFigure } from '../../model/linked.js';
import { organisationName, speaksForItself, territoryName, type Context } from '../../model/names.js';
import { fact, type Panel, type Told } from '../../model/panel.js';
import type { Sentence } from '../../model/sentences.js';
import { marksAt, type ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableModel, TableRow } from '../../model/types.js';
import { cautionOf, comparisonsOf, dated, type Comparison } from './partners-figures.model.js';
import { whereIs } from './partners-where.model.js';
import type { PartnersModel } from './partners.model.js';

const cell = (text: string | undefined): TableCell => ({ text: text ?? '' });

export function shownPartners(context: Context, model: PartnersModel, panel: Panel): ShownPart {
  const { title, foot, purchases, count, relations, home } = model;
  const { feed, words } = context;
  const { neverAdded } = words.phrases.partners!;
  const lead = purchases ?? count?.figure;
  const definitionOf = (one: LinkedFigure | undefined): ReturnType<Panel['definition']> => (one && !one.selection.indicator.label ? panel.definition(one.id) : undefined);
  const known = definitionOf(lead);
  const other = purchases && count?.figure;
  const comparisons = allComparisons(context, model);
  return {
    title, foot, name: 'partners',
    facts: [...factsOfFigures(model), ...relations.map(({ partner: { name }, type, place, dates, amount }) => [name, type, place, dates, amount].filter(Boolean).join(', '))],
    period: lead?.selection.period, territory: home,
    lecture: purchases && lectureOfShare(context, purchases, home, panel),
    sources: [
      ...model.figures.map(({ selection: { observation } }) => observation?.source), ...comparisons.flatMap(({ row }) => row.source ?? []),
      ...relations.map(({ partner: { source = feed.source } }) => source),
    ],
    paths: ['partners', ...(lead ? [pathOf(lead)] : [])],
    table: () => relationsTable(context, model),
    method: ({ messages: { labels } }) => [
      fact(labels.definition, known?.definition),
      fact(labels.comparison, ...comparisons.map(({ label, caution }) => [label, caution].filter(Boolean).join(', '))),
      fact(labels.caveat, known?.caveat, relations.some(({ amount, partner }) => amount && partner.amount !== undefined) ? neverAdded : undefined),
      other && fact(other.name.text, definitionOf(other)?.definition, ...notesOf(context, other, panel)),
    ],
  };
}

const pathOf = ({ selection: { at } }: LinkedFigure): string => `indicators[${at}]`;

/** What must be said of the count alone is not said of the share. */
const notesOf = ({ feed }: Context, figure: LinkedFigure, { messages }: Panel): string[] =>
  [...new Set(marksAt(feed, [pathOf(figure)]).filter(({ path }) => path).map(({ rule, detail }) => messages.tells[rule](detail ?? {})))];

/** The figures on one line each, with what must be said of each of them. */
export function factsOfFigures({ title, purchases, caution, outOf, comparisons, count, standing }: PartnersModel): string[] {
  const figure = purchases?.figure.text;
  return [
    figure && !title.text.includes(figure) ? figure : undefined, caution, outOf?.replace(/\.$/, ''),
    ...comparisons.map(({ text, caution: said }) => [text, said].filter(Boolean).join(', ')),
    count && countText(count), standing,
  ].filter((one): one is string => Boolean(one));
}

export const countText = ({ figure: { figure, name }, words, notes, caution }: NonNullable<PartnersModel['count']>): string =>
  [figure.state === 'value' ? figure.text + words : `${name.text}, ${figure.text}`, ...notes, caution].filter(Boolean).join(', ');

/** The author's own reading; else the catalogue's, with the territory in the place of the buyer. */
function lectureOfShare(context: Context, linked: LinkedFigure, home: string | undefined, panel: Panel): Sentence | undefined {
  const { selection, figure } = linked;
  const { format, phrases } = context.words;
  const { lecture, purchases } = phrases.partners!;
  if (figure.state !== 'value' || selection.indicator.reading || selection.indicator.label || !home) return lectureOf(context, selection, figure, panel);
  const who = speaksForItself(context.feed) ? organisationName(context) : '';
  const { period } = selection.observation!;
  const text = lecture(figure.text, who ? format.messages.scopeOf(purchases, who) : purchases, who, whereIs(context, home), period ? format.period(period, 'in') : '');
  return { text: format.fill('{text}', { text }) };
}

/** The figures stand in a file as rows of their own, below the relations; its territory is the one that partners are in or out of, and each reservation names its figure. */
export function withFigures(context: Context, model: PartnersModel, told: Told, panel: Panel): Told {
  const { figures, purchases, count, home } = model;
  const { columns } = panel.messages;
  const { labelled } = context.words.format.messages;
  const other = purchases && count?.figure;
  return {
    ...told,
    ...(figures.length && { also: () => figuresTable(context, model) }),
    meta: () => {
      const rows = told.meta().map(([label, value]): [string, string] => [label, label === columns.territory && home ? territoryName(context, home) : value]);
      const marks = other ? notesOf(context, other, panel).map((text): [string, string] => [columns.marks, labelled(other.name.text, text)]) : [];
      const end = rows.findIndex(([label]) => label === '');
      return [...rows.slice(0, end), ...marks, ...rows.slice(end)];
    },
  };
}

function relationsTable(context: Context, { title, relations, home }: PartnersModel): TableModel {
  const { format, phrases } = context.words;
  const { columns, situations, states, directions, amountKinds, amountKindMissing } = phrases.partners!;
  const date = (one: string | undefined): TableCell => cell(one && format.period(one));
  const place = home ? territoryName(context, home) : '';
  return {
    caption: title.text,
    columns: [
      { key: 'name', label: columns.name }, { key: 'type', label: columns.type }, { key: 'territory', label: columns.territory }, { key: 'isInside', label: columns.isInside(place) },
      { key: 'since', label: columns.since }, { key: 'until', label: columns.until }, { key: 'direction', label: columns.direction },
      { key: 'value', label: columns.value, numeric: true }, { key: 'amountKind', label: columns.amountKind }, { key: 'state', label: columns.state },
    ],
    more: [{ key: 'source', label: columns.source }],
    rows: relations.map(({ partner: { name, territory, since, until, amount, amountKind, direction, source = context.feed.source }, type, situation, standing }) => ({
      cells: [
        { text: name, header: true }, cell(type), cell(territory && territoryName(context, territory)), cell(situations[situation]), date(since), date(until), cell(directions[direction ?? '']),
        amount === undefined ? cell('') : { text: format.figure(amount, 'eur', { compact: false }).text, value: amount },
        cell(amount === undefined ? '' : (amountKinds[amountKind ?? ''] ?? amountKindMissing)),
        cell(states[standing]),
      ],
      ...(amount !== undefined && { unit: '€' }),
      facts: { source: cell(sourceOf(context, source).text) },
    })),
  };
}

const COLUMNS = ['indicator', 'figure', 'numerator', 'denominator', 'period', 'territory', 'source'] as const;

function figuresTable(context: Context, { title, figures }: PartnersModel): TableModel {
  const { columns } = context.words.phrases.partners!;
  return {
    caption: title.text,
    columns: COLUMNS.map((key) => ({ key: key === 'figure' ? 'value' : key, label: columns[key] })),
    rows: figures.flatMap((figure) => [figureRow(context, figure), ...comparisonsOf(context, figure).map((one) => comparisonRow(context, figure, one))]),
  };
}

/** "plus de" and "estimation" stand beside the bare number (H10). */
function figureRow(context: Context, linked: LinkedFigure): TableRow {
  const { name, figure, period, source, selection: { observation, territory } } = linked;
  const amount = (value: number | undefined): TableCell => (value === undefined || observation?.value === null ? cell('') : { text: String(value), value });
  const caution = cautionOf(context, linked);
  const note = [figure.before, caution && dated(caution, period)].filter(Boolean).join(', ');
  return {
    cells: [
      { text: name.text, header: true }, { text: figure.text, value: observation?.value ?? null, ...(figure.state !== 'value' && { state: figure.state, reason: figure.reason ?? figure.text }) },
      amount(observation?.numerator), amount(observation?.denominator), cell(period), cell(territory && territoryName(context, territory)), cell(source.text),
    ],
    ...(figure.unit && { unit: figure.unit }),
    ...(note && { note }),
  };
}

function comparisonRow(context: Context, { figure: { unit } }: LinkedFigure, { row: { name, value, figure, period, territory, source }, caution }: Comparison): TableRow {
  return {
    cells: [
      { text: context.words.phrases.partners!.comparison(name), header: true }, value === undefined ? cell('') : { text: figure, value },
      cell(''), cell(''), cell(period), cell(territory && territoryName(context, territory)), cell(source && sourceOf(context, source).text),
    ],
    ...(unit && { unit }),
    ...(caution && { note: caution }),
  };
}

/** Of both figures. */
const allComparisons = (context: Context, { figures }: PartnersModel): Comparison[] => figures.flatMap((figure) => comparisonsOf(context, figure));
