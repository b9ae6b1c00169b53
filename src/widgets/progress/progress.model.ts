import { visibleMark } from '../../model/caution.js';
import { footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { marksAt } from '../../model/told-of-part.js';
import type { Progress } from '../../schema/progress.js';
import { barriersFinding, barriersModel, barriersTotal, sumsOf, type BarriersModel } from './progress-barriers.model.js';
import { chosenOf, type Chosen } from './progress-choice.model.js';
import { skillsFinding, skillsModel, type SkillsModel } from './progress-skills.model.js';
import { trainingFinding, trainingModel, type TrainingModel } from './progress-training.model.js';

export { needsOfProgress } from './progress-choice.model.js';

/** More rows than this are only in the table: nobody reads them as a drawing. */
const MOST_ROWS = 24;

export type Graphic = BarriersModel | SkillsModel | TrainingModel;

export interface ProgressModel extends Chosen {
  /** The finding, else the author's label. */
  readonly title: Sentence;
  /** What and how many. */
  readonly subject: readonly Sentence[];
  /** What its levels are, on a line of its own: "Niveau moyen de 26 personnes, sur une échelle de 0 à 4". */
  readonly levels?: string | undefined;
  /** When, where the label doesn't say it. */
  readonly period?: string | undefined;
  /** The one caution that it wears. */
  readonly caution?: VisibleMark | undefined;
  readonly graphic: Graphic;
  /** How many rows are drawn, and what is said of the others. */
  readonly drawn: number;
  readonly more?: string | undefined;
  readonly foot: FootModel;
}

/** @returns why there is nothing to show, in the reader's words */
export function progressModel(context: Context, id: string | undefined): ProgressModel | string {
  const { feed, words } = context;
  const phrases = words.phrases.progress!;
  const chosen = chosenOf(feed, id);
  if (!chosen) return feed.progress.length ? phrases.unknown(id ?? '', words.format.list(feed.progress.map((one) => one.id))) : phrases.none;
  const { entry, at } = chosen;
  if (!entry.rows.length) return phrases.noRows;
  const graphic = graphicOf(context, entry, at);
  const label = say(context, entry.label) ?? { text: entry.id };
  const finding = findingOf(context, graphic);
  const total = graphic.kind === 'freins' ? barriersTotal(context, graphic.rows) : undefined;
  const others = Math.max(0, graphic.rows.length - MOST_ROWS);
  const caution = visibleMark(context, marksAt(feed, [`progress[${at}]`]), false);
  const isDated = !entry.period || (label.text.includes(entry.period) && !caution?.ofPeriod);
  return {
    entry, at, graphic,
    drawn: graphic.rows.length - others,
    more: others ? phrases.more(words.format.number(others), others) : undefined,
    title: finding ? { text: words.format.fill(finding, {}) } : label,
    subject: [...(finding ? [label] : []), ...(total && total !== finding ? [{ text: total }] : [])],
    levels: graphic.kind === 'competences' ? levelsOf(context, graphic) : undefined,
    period: isDated ? undefined : words.format.period(entry.period!),
    caution,
    foot: footModel(context, { counted: entry.counted, source: entry.source, territory: feed.territory }, baseOf(context, graphic)),
  };
}

function graphicOf(context: Context, entry: Progress, at: number): Graphic {
  switch (entry.kind) {
    case 'freins': return barriersModel(context, entry, at);
    case 'competences': return skillsModel(context, entry, at);
    case 'formation': return trainingModel(context, entry, at);
  }
}

function findingOf(context: Context, graphic: Graphic): string | undefined {
  switch (graphic.kind) {
    case 'freins': return barriersFinding(context, graphic.rows);
    case 'competences': return skillsFinding(context, graphic);
    case 'formation': return trainingFinding(context, graphic);
  }
}

function levelsOf({ words: { format, phrases } }: Context, { n, scale, hasExpected }: SkillsModel): string {
  const { skills } = phrases.progress!;
  return [skills.mean(n === undefined ? undefined : format.number(n), scale ?? skills.ownScales), ...(hasExpected ? [] : [skills.noExpected])].join(', ');
}

/** How many are counted under all of it. */
function baseOf({ words }: Context, graphic: Graphic): string | undefined {
  const { format, phrases } = words;
  if (graphic.kind === 'freins') {
    const sums = sumsOf(graphic.rows);
    return sums && phrases.progress!.barriers.base(format.number(sums.identified));
  }
  const { n } = graphic;
  if (n !== undefined) return format.messages.base(format.number(n));
  // Rows with bases of their own say them; of a row that is withheld its base is not there either.
  const isUntold = graphic.kind === 'competences' && graphic.rows.some(({ reason }) => reason?.state !== 'secret') && graphic.rows.every(({ more, reason }) => reason || !more?.includes('n\u00a0='));
  return isUntold ? format.messages.labels.noBase : undefined;
}
