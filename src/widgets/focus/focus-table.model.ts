import type { DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf, figureText, type FigureModel } from '../../model/figure.js';
import { lectureOf } from '../../model/lecture.js';
import type { Context } from '../../model/names.js';
import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Panel, Told } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableRow } from '../../model/types.js';
import { unitOf, writtenReference } from '../../model/written.js';
import type { FocusWords } from './focus-picture.layout.js';
import { referenceLine, type ReferenceRow } from './focus-references.model.js';
import type { FocusModel, Other } from './focus.model.js';

/** What the controls of a focus open, copy and save. */
export function shownFocus(context: Context, model: FocusModel, panel: Pick<Panel, 'definition'>): ShownPart {
  const { title, foot, at, id, territory, source, lead, nuance, others, links } = model;
  const rest = [...links.flatMap((link) => link.others), ...others];
  const selections = [...(lead ? [lead.selection] : []), ...rest.map(({ selection }) => selection)];
  return {
    title, foot, territory, name: id,
    lecture: lead && lectureOf(context, lead.selection, lead.own.figure, panel),
    facts: [lead && copyOf(context, lead), ...(lead?.references ?? []).map((one) => referenceLine(context, one)), nuance.text],
    sources: [...selections.flatMap(({ indicator, observation }) => [observation?.source, ...indicator.observations.map((one) => one.source), ...indicator.references.flatMap((one) => one.source ?? [])]), source ?? context.feed.source],
    paths: [`focus[${at}]`, ...new Set(selections.map((selection) => `indicators[${selection.at}]`))],
    table: () => ({ caption: title.text, columns: columnsOf(context), rows: rowsOf(context, model) }),
  };
}

/** "Taux d’emploi, 2025 : 40 %, Quartiers environnants 20 %". */
function copyOf({ words }: Context, { notes, own, reference, caution }: NonNullable<FocusModel['lead']>): string {
  return words.format.messages.labelled(notes[0]!.text, [own.figure.text, caution?.text, reference && `${reference.name.text} ${reference.figure.text}`].filter(Boolean).join(', '));
}

/** No file leaves without the nuance. */
export function withNuance({ words }: Context, { nuance }: FocusModel, told: Told): Told {
  return { ...told, meta: () => [[words.phrases.focus!.nuance, nuance.text], ...told.meta()] };
}

function columnsOf({ words }: Context): { key: string; label: string; numeric?: boolean }[] {
  const { columns } = words.phrases.focus!;
  return [{ key: 'said', label: columns.said }, { key: 'period', label: columns.period }, { key: 'value', label: columns.value, numeric: true }, { key: 'note', label: columns.note }];
}

/** What is said, without a number. */
function saidRow(said: string, note: string): TableRow {
  return { cells: [{ text: said, header: true }, { text: '' }, { text: '' }, { text: note }] };
}

/** A figure as the page writes it and, for a file, its bare number; or why there is none. */
interface Valued {
  readonly figure: Pick<FigureModel, 'state' | 'text' | 'before'>;
  readonly value: number | null;
  readonly indicator: DisclosedIndicator;
  /** Its own, or that of what it is compared with: a file has no more digits than the page. */
  readonly observation: DisclosedObservation | undefined;
}

/** Rows are of several units: a file has them beside bare numbers, and "environ" among its notes. */
function row(context: Context, said: string, period: string, { figure: { state, text, before }, value, indicator, observation }: Valued, note: string): TableRow {
  const isNumber = state === 'value' && value !== null;
  const unit = isNumber && unitOf(context, indicator);
  const decimals = observation && decimalsOf(indicator, observation);
  const cell: TableCell = isNumber ? { text, value: decimals === undefined ? value : Number(value.toFixed(decimals)) } : state === 'value' ? { text } : { text, value: null, state, ...(state !== 'refuse' && { reason: text }) };
  return { ...(unit && { unit }), ...(isNumber && before && { note: before.trim() }), cells: [{ text: said, header: true }, { text: period }, cell, { text: note }] };
}

function rowsOf(context: Context, { nuance, text, lead, earlier, parts, others, links, foot }: FocusModel): TableRow[] {
  const said = context.words.phrases.focus!;
  const otherRow = (one: Other): TableRow => row(context, one.name.text, one.period ?? '', { indicator: one.selection.indicator, observation: one.selection.observation, figure: one.figure, value: one.selection.observation?.value ?? null }, joined([one.owner, one.base, one.zoning, one.caution, one.source.text]));
  const referenceRow = ({ name, period, text: written, value, indicator, remark, source }: ReferenceRow): TableRow =>
    row(context, name.text, period, { figure: { state: 'value', text: written }, value: writtenReference(indicator, value), indicator, observation: undefined }, joined([remark, source?.text]));
  const otherRows = (one: Other): TableRow[] => [otherRow(one), ...one.references.map(referenceRow)];
  const indicator = lead?.selection.indicator;
  const ofLead = (figure: Valued['figure'], observation = lead?.selection.observation, value = observation?.value ?? null): Valued => ({ figure, value, observation, indicator: indicator! });
  return [
    saidRow(said.nuance, nuance.text),
    saidRow(said.text, text.text),
    ...(lead ? [row(context, lead.name.text, lead.period ?? '', ofLead(lead.own.figure), joined([lead.own.name.text, foot.base, ...lead.notes.slice(1).map((note) => note.text), lead.caution?.text]))] : []),
    ...(lead?.reference ? [row(context, lead.reference.name.text, lead.period ?? '', ofLead(lead.reference.figure, undefined, lead.reference.value), '')] : []),
    ...(lead?.references ?? []).map(referenceRow),
    ...(earlier?.values ?? []).map(({ period, observation, source }) => row(context, lead!.name.text, period, ofLead({ state: 'value', ...figureText(context, indicator!, observation) }, observation), joined([source.text, earlier?.note]))),
    ...(parts?.lists ?? []).flatMap((list, at) => list.rows.map(({ name, figure }, place) => row(context, parts!.of.text, [name, parts!.period].filter(Boolean).join(', '), ofLead(figure, parts!.observations[at]![place]), joined([...parts!.sources.map((one) => one.text), parts!.note])))),
    ...links.flatMap((link) => [saidRow(link.kind, link.text.text), ...link.others.flatMap(otherRows)]),
    ...others.flatMap(otherRows),
  ];
}

/** The words of a picture: around the drawing, and within it. */
export function pictureWords(context: Context, model: FocusModel, told: Told, heading?: string, address?: string): { readonly page: PageWords; readonly said: FocusWords } {
  const said = context.words.phrases.focus!;
  const { title, subject, foot, lead, nuance, text } = model;
  const { labelled } = context.words.format.messages;
  const sides = lead ? [[lead.own.name.text, lead.own.figure.text], ...(lead.reference ? [[lead.reference.name.text, lead.reference.figure.text]] : [])].map(([name, value]) => labelled(name!, value!)) : [];
  const summary = joined([...sides, ...(lead?.references ?? []).map((one) => referenceLine(context, one)), nuance.text, text.text]);
  return {
    page: pageWords(context, { title: heading ? { text: heading } : title, subject, lecture: told.lecture, foot, address, summary }),
    said: { ...said, labelled, reference: (one) => referenceLine(context, one), other: (one) => [labelled(one.name.text, one.figure.text), one.period, one.owner, one.base, one.zoning, one.caution].filter(Boolean).join(', ') },
  };
}
