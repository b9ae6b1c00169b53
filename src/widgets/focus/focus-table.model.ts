import { lectureOf } from '../../model/lecture.js';
import type { Context } from '../../model/names.js';
import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Panel, Told } from '../../model/panel.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableRow } from '../../model/types.js';
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

/** Rows are of several units: a bare number would leave its own behind, with its "environ", in a file too. */
function row(said: string, period: string, value: string, note: string): TableRow {
  return { cells: [{ text: said, header: true }, { text: period }, { text: value }, { text: note }] };
}

function rowsOf({ words }: Context, { nuance, text, lead, earlier, parts, others, links, foot }: FocusModel): TableRow[] {
  const said = words.phrases.focus!;
  const otherRow = (one: Other): TableRow => row(one.name.text, one.period ?? '', one.figure.text, joined([one.owner, one.base, one.zoning, one.caution, one.source.text]));
  const referenceRow = ({ name, period, text: value, remark, source }: ReferenceRow): TableRow => row(name.text, period, value, joined([remark, source?.text]));
  const otherRows = (one: Other): TableRow[] => [otherRow(one), ...one.references.map(referenceRow)];
  return [
    row(said.nuance, '', '', nuance.text),
    row(said.text, '', '', text.text),
    ...(lead ? [row(lead.name.text, lead.period ?? '', lead.own.figure.text, joined([lead.own.name.text, foot.base, ...lead.notes.slice(1).map((note) => note.text), lead.caution?.text]))] : []),
    ...(lead?.reference ? [row(lead.reference.name.text, lead.period ?? '', lead.reference.figure.text, '')] : []),
    ...(lead?.references ?? []).map(referenceRow),
    ...(earlier?.values ?? []).map(({ period, text: value, source }) => row(lead!.name.text, period, value, joined([source.text, earlier?.note]))),
    ...(parts?.lists ?? []).flatMap((list) => list.rows.map(({ name, figure }) => row(parts!.of.text, [name, parts!.period].filter(Boolean).join(', '), figure.text, joined([...parts!.sources.map((one) => one.text), parts!.note])))),
    ...links.flatMap((link) => [row(link.kind, '', '', link.text.text), ...link.others.flatMap(otherRows)]),
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
