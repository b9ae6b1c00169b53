import { sourceOf } from '../../model/foot.js';
import { lectureOf } from '../../model/lecture.js';
import { territoryName, type Context } from '../../model/names.js';
import { fact, type Panel, type Told } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableModel } from '../../model/types.js';
import type { PartnersModel } from './partners.model.js';

const cell = (text: string | undefined): TableCell => ({ text: text ?? '' });

export function shownPartners(context: Context, model: PartnersModel, panel: Panel): ShownPart {
  const { title, foot, purchases, count, outOf, relations, figures, home } = model;
  const { feed, words } = context;
  const { neverAdded } = words.phrases.partners!;
  const known = purchases && !purchases.selection.indicator.label ? panel.definition(purchases.id) : undefined;
  return {
    title, foot, name: 'partners',
    facts: [outOf, count && count.figure.figure.text + count.words, ...relations.map(({ partner: { name }, type, place, dates, amount }) => [name, type, place, dates, amount].filter(Boolean).join(', '))],
    period: purchases?.selection.period, territory: home,
    lecture: purchases && lectureOf(context, purchases.selection, purchases.figure, panel),
    sources: [...figures.map(({ selection: { observation } }) => observation?.source), ...relations.map(({ partner: { source = feed.source } }) => source)],
    paths: ['partners', ...figures.map(({ selection: { at } }) => `indicators[${at}]`)],
    table: () => relationsTable(context, model),
    method: ({ messages: { labels } }) => [
      fact(labels.definition, known?.definition),
      fact(labels.caveat, known?.caveat, relations.some(({ amount, partner }) => amount && partner.amount !== undefined) ? neverAdded : undefined),
    ],
  };
}

/** The figures stand in a file as rows of their own, below the relations. */
export const withFigures = (context: Context, model: PartnersModel, told: Told): Told => (model.figures.length ? { ...told, also: () => figuresTable(context, model) } : told);

function relationsTable(context: Context, { title, relations, home }: PartnersModel): TableModel {
  const { format, phrases } = context.words;
  const { columns, situations, directions, amountKinds, amountKindMissing } = phrases.partners!;
  const date = (one: string | undefined): TableCell => cell(one && format.period(one));
  const place = home ? territoryName(context, home) : '';
  return {
    caption: title.text,
    columns: [
      { key: 'name', label: columns.name }, { key: 'type', label: columns.type }, { key: 'territory', label: columns.territory }, { key: 'isInside', label: columns.isInside(place) },
      { key: 'since', label: columns.since }, { key: 'until', label: columns.until }, { key: 'direction', label: columns.direction },
      { key: 'value', label: columns.value, numeric: true }, { key: 'amountKind', label: columns.amountKind },
    ],
    more: [{ key: 'source', label: columns.source }],
    rows: relations.map(({ partner: { name, territory, since, until, amount, amountKind, direction, source = context.feed.source }, type, situation }) => ({
      cells: [
        { text: name, header: true }, cell(type), cell(territory && territoryName(context, territory)), cell(situations[situation]), date(since), date(until), cell(directions[direction ?? '']),
        amount === undefined ? cell('') : { text: format.figure(amount, 'eur', { compact: false }).text, value: amount },
        cell(amount === undefined ? '' : (amountKinds[amountKind ?? ''] ?? amountKindMissing)),
      ],
      ...(amount !== undefined && { unit: '€' }),
      facts: { source: cell(sourceOf(context, source).text) },
    })),
  };
}

function figuresTable(context: Context, { title, figures }: PartnersModel): TableModel {
  const { columns } = context.words.phrases.partners!;
  const column = (key: 'indicator' | 'figure' | 'numerator' | 'denominator' | 'period' | 'territory' | 'source'): { key: string; label: string } => ({ key: key === 'figure' ? 'value' : key, label: columns[key] });
  const amount = (value: number | undefined): TableCell => (value === undefined ? cell('') : { text: String(value), value });
  return {
    caption: title.text,
    columns: (['indicator', 'figure', 'numerator', 'denominator', 'period', 'territory', 'source'] as const).map(column),
    rows: figures.map(({ name, figure, period, source, selection: { observation, territory } }) => ({
      cells: [
        { text: name.text, header: true }, { text: figure.text, value: observation?.value ?? null, ...(figure.state !== 'value' && { state: figure.state, reason: figure.reason ?? figure.text }) },
        amount(observation?.value === null ? undefined : observation?.numerator), amount(observation?.value === null ? undefined : observation?.denominator),
        cell(period), cell(territory && territoryName(context, territory)), cell(source.text),
      ],
      ...(figure.unit && { unit: figure.unit }),
    })),
  };
}
