import type { Context } from '../../model/names.js';
import { fact } from '../../model/panel.js';
import { joined } from '../../model/page-words.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableColumn, TableModel } from '../../model/types.js';
import type { BarriersModel } from './progress-barriers.model.js';
import { countCell, type NamedRow, type Reason } from './progress-row.model.js';
import type { ProgressModel } from './progress.model.js';
import type { SkillsModel } from './progress-skills.model.js';
import { trainingLecture, type TrainingModel } from './progress-training.model.js';

/** What the controls open, copy and save of a before and after. */
export function shownProgress(context: Context, model: ProgressModel, title = model.title): ShownPart {
  const { entry, at, graphic, subject, levels, caution, foot } = model;
  const words = context.words.phrases.progress!;
  const lecture = (graphic.kind === 'formation' ? trainingLecture(context, graphic) : undefined) ?? readable(model)?.spoken;
  const method = { freins: words.barriers, competences: words.skills, formation: words.training }[graphic.kind].method;
  return {
    title, foot, name: entry.id, period: entry.period, territory: context.feed.territory,
    facts: [...subject.map(({ text }) => text), levels, ...graphic.rows.map(({ spoken }) => spoken), caution?.text],
    lecture: lecture === undefined ? undefined : { text: `${lecture}.` },
    sources: [entry.source],
    paths: [`progress[${at}]`],
    table: () => tableOf(context, model),
    // A base of barriers is no number of people.
    method: ({ messages: { labels } }) => [fact(labels.definition, method), fact(labels.base, graphic.kind === 'freins' ? undefined : foot.base)],
  };
}

type Rows = Pick<TableModel, 'columns' | 'rows'>;

/** Under what the author calls it: the finding stands above. */
function tableOf(context: Context, { graphic, title, subject, levels, period }: ProgressModel): TableModel {
  const caption = joined([...(subject.length ? subject : [title]).map(({ text }) => text), levels, period]);
  const rows = graphic.kind === 'freins' ? barrierRows(context, graphic) : graphic.kind === 'competences' ? skillRows(context, graphic) : stepRows(context, graphic);
  return { caption, ...rows };
}

const numeric = (key: string, label: string): TableColumn => ({ key, label, numeric: true });
const nameCell = (text: string): TableCell => ({ text, header: true });

/** What is only missing is said of each count that is not there. */
const withheldBy = (reason: Reason | undefined): Reason | undefined => (reason?.state === 'missing' ? undefined : reason);

/** After the first count of a row, which says why. */
const shortly = ({ words }: Context, reason: Reason | undefined): Reason | undefined =>
  !reason || reason.state === 'missing' ? undefined : { ...reason, text: words.format.messages.missing[reason.state] };

function barrierRows(context: Context, { rows }: BarriersModel): Rows {
  const { columns } = context.words.phrases.progress!.barriers;
  const hasPartly = rows.some(({ partly }) => partly !== undefined);
  return {
    columns: [
      { key: 'name', label: columns.name }, numeric('removed', columns.removed),
      ...(hasPartly ? [numeric('partly', columns.partly)] : []), numeric('identified', columns.identified),
    ],
    rows: rows.map(({ name, removed, partly, identified, reason }) => ({
      cells: [
        nameCell(name), countCell(context, removed, withheldBy(reason)),
        ...(hasPartly ? [countCell(context, partly, shortly(context, reason))] : []), countCell(context, identified, shortly(context, reason)),
      ],
    })),
  };
}

function skillRows(context: Context, { rows, hasExpected, decimals }: SkillsModel): Rows {
  const { columns } = context.words.phrases.progress!.skills;
  const { base } = context.words.phrases.progress!;
  return {
    columns: [
      { key: 'name', label: columns.name }, numeric('entry', columns.entry), numeric('exit', columns.exit),
      ...(hasExpected ? [numeric('expected', columns.expected)] : []), { key: 'gap', label: hasExpected ? columns.gap : columns.change },
      { key: 'scale', label: columns.scale }, numeric('n', base),
    ],
    rows: rows.map(({ name, entry, exit, expected, gap, scale, n, reason }) => ({
      cells: [
        nameCell(name), countCell(context, entry?.value, withheldBy(reason), decimals), countCell(context, exit?.value, shortly(context, reason), decimals),
        ...(hasExpected ? [countCell(context, expected?.value, shortly(context, reason), decimals)] : []), { text: gap ?? (reason?.state === 'missing' ? reason.text : '') },
        { text: `${scale.min}\u2013${scale.max}` }, countCell(context, n, shortly(context, reason)),
      ],
    })),
  };
}

function stepRows(context: Context, { rows, n }: TrainingModel): Rows {
  const { columns } = context.words.phrases.progress!.training;
  return {
    columns: [{ key: 'name', label: columns.name }, numeric('people', columns.people), numeric('base', columns.base), numeric('left', columns.left)],
    rows: rows.map(({ name, people, outOf, left, reason }, index) => ({
      // Beside a step that is not known, those who stayed are those of the last one that is.
      ...(left && rows[index - 1]?.tread === undefined && { note: left.text }),
      cells: [
        nameCell(name), countCell(context, people, reason),
        outOf && n !== undefined ? countCell(context, n, undefined) : { text: '' },
        reason && people !== null ? { text: reason.text } : index && !reason ? countCell(context, left?.people ?? 0, reason) : { text: '' },
      ],
    })),
  };
}


/** The first row that can be read aloud. */
export function readable({ graphic }: ProgressModel): NamedRow | undefined {
  return (graphic.rows as readonly NamedRow[]).find(({ reason }) => !reason);
}
