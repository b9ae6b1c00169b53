import type { DisclosedObservation } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { visibleMark } from '../../model/caution.js';
import { baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { indicatorName, placeName, type Context } from '../../model/names.js';
import { marksOf, type Unselected } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import { sourcesOf } from '../../model/sources.js';
import { comparePeriods } from '../../format/period.js';
import { againstOf, isMeasured, type Against } from './comparison-against.model.js';
import { chooseComparison, isSummed, type ComparisonChoice, type ComparisonRequest, type Incomparable, type Shown } from './comparison-choice.model.js';
import { gapOf, wordsOf, type Gap } from './comparison-gap.model.js';
import { lectureOf } from './comparison-lecture.model.js';
import type * as rows from './comparison-rows.model.js';
import type { RowsModel } from './comparison-rows.model.js';
import type * as time from './comparison-time.model.js';
import type { TimeModel } from './comparison-time.model.js';
import { titleOf } from './comparison-title.model.js';
import { writingOf, type Writing } from './comparison-written.model.js';

export { filesOf, type ComparisonRequest } from './comparison-choice.model.js';
export { wordsOf } from './comparison-gap.model.js';

/** All that a comparison shows at first sight. */
export interface ComparisonModel {
  readonly choice: ComparisonChoice;
  readonly title: Sentence;
  /** How all values are written. */
  readonly writing: Writing;
  /** What, which zones, where. */
  readonly subject: readonly Sentence[];
  readonly period?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly time?: TimeModel | undefined;
  readonly rows?: RowsModel | undefined;
  /** What the rows are compared with. */
  readonly against: readonly Against[];
  /** Of the one row that stands alone. */
  readonly gap?: Gap | undefined;
  /** The same row and each of its references that it is measured against. */
  readonly gaps: readonly NamedGap[];
  /** Nothing where all values are withheld. */
  readonly lecture?: Sentence | undefined;
  readonly foot: FootModel;
  /** The drawing in one sentence, for its name. */
  readonly summary: string;
  /** All figures that are shown, of the indicator's own. */
  readonly shown: readonly Shown[];
}

/** A gap and the name of what it is measured against. */
export interface NamedGap extends Gap {
  readonly name: string;
  readonly other: Against;
}

/** The models of the two forms, each loaded where it is drawn. */
export interface ComparisonForms {
  readonly time?: Pick<typeof time, 'timeModel'> | undefined;
  readonly rows?: Pick<typeof rows, 'rowsModel'> | undefined;
}

export function comparisonModel(context: Context, request: ComparisonRequest, on: ComparisonForms): ComparisonModel | Unselected | Incomparable {
  const choice = chooseComparison(context.feed, request);
  if ('problem' in choice) return choice;
  const { by, selection, rows, whole, line, wider } = choice;
  const { indicator } = selection;
  const shown = by === 'time' ? [...line.shown, ...wider.shown] : [...rows, ...(whole ? [whole] : [])];
  const writing = writingOf(context, indicator, [...shown.flatMap(({ observation: { value } }) => value ?? []), ...(hasReferences(choice) ? indicator.references.map(({ value }) => value) : [])]);
  const time = by === 'time' ? on.time?.timeModel(context, choice, writing) : undefined;
  const against = on.rows && by !== 'time' ? againstOf(context, choice, writing) : [];
  const compared = by === 'time' ? undefined : on.rows?.rowsModel(context, choice, against, writing, request.territory);
  const gaps = by !== 'time' && rows.length === 1 ? gapsOfOne(context, choice, against, writing) : [];
  const [gap] = gaps;
  const drawn: Drawn = { time, compared, against, gap, gaps };
  const title = titleOf(context, choice, drawn);
  const { label } = indicatorName(context, indicator);
  const lead = time?.compared?.shown?.observation ?? whole?.observation ?? (by === 'category' ? rows[0]?.observation : selection.observation) ?? shown[0]?.observation;
  return {
    choice, title, writing, time, rows: compared, against, gap, gaps, shown,
    subject: subjectOf(context, choice, lead).filter(({ text }) => !title.text.startsWith(text)).map((one) => ({ ...one, text: briefly(one.text) })).map((one, order) => (order || one.lang ? one : { ...one, text: context.words.format.fill('{text}', { text: one.text }) })),
    period: periodsOf(context, choice, time),
    caution: cautionOf(context, choice, shown, drawn),
    lecture: lectureOf(context, choice, drawn),
    foot: footOf(context, choice, shown, lead),
    summary: [briefly(label.text), title.text === briefly(label.text) ? undefined : title.text].filter(Boolean).join('. '),
  };
}

/** What is drawn, of which the title and the Lecture speak. */
export interface Drawn {
  readonly time?: TimeModel | undefined;
  readonly compared?: RowsModel | undefined;
  readonly against: readonly Against[];
  readonly gap?: Gap | undefined;
  readonly gaps: readonly NamedGap[];
}

/** One figure and what it stands beside: gaps only in one period and of one type of structure (H14); that none can be read is said of the first. */
function gapsOfOne(context: Context, { selection, rows: [row] }: ComparisonChoice, against: readonly Against[], writing: Writing): NamedGap[] {
  return against.flatMap((other, at): NamedGap[] => {
    const gap = row && !other.isUnlike ? gapOf(context, selection, row.observation, other, writing) : undefined;
    return gap && (isMeasured(other) || (!at && gap.side === 'near')) ? [{ ...gap, name: briefly(other.name), other }] : [];
  });
}

function subjectOf(context: Context, choice: ComparisonChoice, lead: DisclosedObservation | undefined): Sentence[] {
  const { selection: { indicator, territory }, by, whole, line } = choice;
  const { label } = indicatorName(context, indicator);
  const { zonesOf } = wordsOf(context);
  // All generations that a line has, in their order.
  const zoning = zonesOf([...new Set([...line.shown.filter(({ observation: { value } }) => value !== null).map(({ observation }) => observation), ...(lead ? [lead] : [])].flatMap((one) => one.zoning ?? []))]);
  const place = placeName(context, by === 'territory' && whole ? whole.observation.territory : territory);
  return [label, { text: zoning }, { text: place }].filter(({ text }) => text);
}

/** "2014, 2015 et 2020"; of many their ends. */
function periodsOf(context: Context, { period, line }: ComparisonChoice, time: TimeModel | undefined): string | undefined {
  const { format } = context.words;
  if (!time) return period && format.period(period);
  const all = [...new Set(line.shown.flatMap(({ observation: one }) => (one.value === null ? [] : (one.period ?? []))))].sort(comparePeriods);
  if (all.length > 4) return `${format.period(all[0]!)}–${format.period(all.at(-1)!)}`;
  return format.list(all.map((one) => format.period(one)));
}

/** Whether the author's references are in the drawing. */
const hasReferences = ({ by, rows, whole }: ComparisonChoice): boolean => by === 'time' || (by === 'territory' && rows.length === 1 && !whole);

/** The gravest of all figures that are shown: one mark a widget. Nothing is said of targets, nor of references that are not compared with. */
function cautionOf(context: Context, choice: ComparisonChoice, shown: readonly Shown[], drawn: Drawn): VisibleMark | undefined {
  const { feed, at } = choice.selection;
  const valued = shown.filter(({ observation }) => observation.value !== null);
  const marks = new Set(valued.flatMap(({ index }) => marksOf(feed, at, index)).filter(({ rule, detail }) => rule !== 'H23' && (rule !== 'H14' || isOfReference(choice, drawn, detail?.['reference']))));
  return visibleMark(context, [...marks], valued.some(({ observation }) => observation.estimate === true));
}

/** Whether what H14 says of a reference is about the one that is compared with: over time what is measured is of one year and of its like. */
function isOfReference(choice: ComparisonChoice, { time, against: [first] }: Drawn, reference: unknown): boolean {
  if (!hasReferences(choice)) return false;
  if (!time) return first?.reference === reference;
  const { mismatches } = choice.selection.indicator;
  return !time.gaps.length && mismatches.every(({ structure, years }) => structure !== undefined || years !== undefined);
}

function footOf(context: Context, choice: ComparisonChoice, shown: readonly Shown[], lead: DisclosedObservation | undefined): FootModel {
  const { by, selection: { indicator } } = choice;
  // Of one without a source nobody is said to have published it.
  const references = hasReferences(choice) ? indicator.references : [];
  // The latest first: what is read aloud is of it.
  const dated = [...shown.map(({ observation }) => observation)].sort((one, other) => comparePeriods(other.period ?? '', one.period ?? ''));
  const base = lead && baseOf(context, lead, indicator);
  const isWithout = !isSummed(indicator) && by !== 'time' && base !== undefined && shown.every(({ observation }) => !observation.interval);
  return footModel(context, lead, isWithout ? `${base}, ${wordsOf(context).noInterval}` : base, sourcesOf(context, [...dated, ...references.filter(({ source }) => source)]));
}
