import type { Context } from '../../model/names.js';
import { countableRows, unitsPerMark } from '../../scale/units.js';
import type { Progress } from '../../schema/progress.js';
import { counted, reasonOf, type NamedRow } from './progress-row.model.js';

export type Training = Extract<Progress, { readonly kind: 'formation' }>;
type Row = Training['rows'][number];
type StepName = Row['step'];

export interface StepRow extends NamedRow {
  readonly step: StepName;
  readonly people: number | null;
  /** "38". */
  readonly number?: string | undefined;
  /** "sur 44". */
  readonly outOf?: string | undefined;
  /** People on the tread; undefined where it can't be drawn. */
  readonly tread?: number | undefined;
  /** How many of the last known step stayed there, and in words: "12 ont terminé sans être certifiées". */
  readonly left?: { readonly people: number; readonly text: string } | undefined;
}

export interface TrainingModel {
  readonly kind: 'formation';
  /** From the first step to the last. */
  readonly rows: readonly StepRow[];
  readonly per: number;
  readonly lines: number;
  /** Of the whole. */
  readonly columns: number;
  /** Those with whom it begins; undefined where they are not known. */
  readonly n?: number | undefined;
  /** "1 point = 1 personne". */
  readonly key: string;
}

const ORDER: readonly StepName[] = ['oriented', 'started', 'completed', 'certified'];
/** As many marks as one line holds where it is narrow. */
const MOST_IN_LINE = 44;

export function trainingModel(context: Context, { rows: given }: Training, at: number): TrainingModel {
  const { format, phrases } = context.words;
  // Written in any order, read in that of a pathway.
  const ordered = given.map((row, index) => ({ row, index })).sort((one, other) => ORDER.indexOf(one.row.step) - ORDER.indexOf(other.row.step) || one.index - other.index);
  const whole = ordered.find(({ row }) => row.people !== null)?.row.people ?? undefined;
  const rows: StepRow[] = [];
  for (const { row, index } of ordered) rows.push(stepOf(context, row, { before: rows, whole, path: `progress[${at}].rows[${index}]` }));
  const per = unitsPerMark(whole ?? 0);
  const marks = Math.ceil((whole ?? 0) / per);
  const lines = countableRows(Math.ceil(marks / MOST_IN_LINE));
  const [one = '', many = ''] = phrases.progress!.people;
  return { kind: 'formation', rows, per, lines, columns: Math.max(1, Math.ceil(marks / lines)), n: whole, key: format.messages.dot(format.number(per), format.plural(per, { one, other: many })) };
}

interface Place {
  readonly before: readonly StepRow[];
  readonly whole: number | undefined;
  readonly path: string;
}

/** People of one step, out of those with whom it begins. More people than before is an error of data: said, and not drawn. */
function stepOf(context: Context, row: Row, { before, whole, path }: Place): StepRow {
  const { format, phrases } = context.words;
  const words = phrases.progress!.training;
  const { step, people } = row;
  const name = words.steps[step];
  const head = { name, step, people };
  const { labelled, outOf } = format.messages;
  if (people === null) {
    const reason = reasonOf(context, path, row);
    return { ...head, reason, spoken: labelled(name, reason.text) };
  }
  const number = format.number(people);
  const last = before.filter(({ tread }) => tread !== undefined).at(-1);
  const twice = before.some((one) => one.step === step);
  const text = twice ? words.twice : last && people > last.tread! ? words.wrong : undefined;
  if (text) return { ...head, number, reason: { state: 'missing', text }, spoken: labelled(name, `${counted(context, people, phrases.progress!.people)}, ${text}`) };
  const ratio = last ? outOf(number, format.number(whole!)) : number;
  const lost = last && last.tread! - people;
  const left = lost ? { people: lost, text: counted(context, lost, words.stayed[last.step]?.[step] ?? []) } : undefined;
  return {
    ...head, number, left, tread: people,
    outOf: ratio.slice(number.length).trim() || undefined,
    spoken: labelled(name, [last ? outOf(number, counted(context, whole!, phrases.progress!.people)) : counted(context, people, phrases.progress!.people), left?.text].filter(Boolean).join(', ')),
  };
}

/** "Sur 44 personnes orientées vers une formation, 19 sont certifiées"; nothing where an end of it is not known. */
export function trainingFinding(context: Context, { rows }: TrainingModel): string | undefined {
  const words = context.words.phrases.progress!.training;
  const [first, last] = [rows[0], rows.at(-1)];
  // Of nobody nothing is found.
  if (!first?.tread || !last || first === last || last.tread === undefined) return undefined;
  return words.finding(counted(context, first.tread, words.whole[first.step]), didOf(context, last));
}

/** "Sur 44 personnes orientées vers une formation, 38 ont commencé et 19 sont certifiées": all steps that can be read aloud. */
export function trainingLecture(context: Context, { rows }: TrainingModel): string | undefined {
  const { format, phrases } = context.words;
  const { training: words } = phrases.progress!;
  const [first, ...others] = rows.filter(({ tread }) => tread !== undefined);
  if (!first?.tread || !others.length) return undefined;
  return words.finding(counted(context, first.tread, words.whole[first.step]), format.list(others.map((row) => didOf(context, row))));
}

/** "19 sont certifiées", "aucune n’est certifiée". */
function didOf(context: Context, { step, tread }: StepRow): string {
  const { did, none } = context.words.phrases.progress!.training;
  return tread ? counted(context, tread, did[step]) : none[step];
}
