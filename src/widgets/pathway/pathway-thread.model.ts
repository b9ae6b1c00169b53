import { briefly } from '../../model/brief.js';
import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { TableCell, TableModel, TableRow } from '../../model/types.js';
import { filled, isWithheld, kindName, shortName, stepName, untoldOf, type Pathway, type PathwayWords, type ThreadKind } from './pathway.model.js';

/** A barrier of a step, tied there or opened there. */
export interface Barrier {
  readonly code: string;
  readonly name: string;
}

export interface ThreadStep {
  readonly id: string;
  readonly name: Sentence;
  /** Its official kind, where its author calls it otherwise. */
  readonly kind?: string | undefined;
  /** Its official kind, if it has one. */
  readonly official: string;
  /** Months since entry; without a start the step has no place on the ruler. */
  readonly start?: number | undefined;
  /** Where it ends: its start, where it takes no time that is known. */
  readonly end?: number | undefined;
  readonly duration?: number | undefined;
  /** "mois 5 à 6", "à l’entrée", "date non indiquée". */
  readonly when: string;
  /** The same within a sentence: "du mois 5 au mois 6". */
  readonly inWords: string;
  readonly tools: readonly string[];
  readonly knots: readonly Barrier[];
  readonly opens: readonly Barrier[];
  readonly text?: Sentence | undefined;
  /** How many took it; why that is not published. */
  readonly people?: TableCell | undefined;
  /** All of it in one sentence, for speech. */
  readonly spoken: string;
}

export interface ThreadModel {
  readonly kind: ThreadKind;
  /** With a place on the ruler, in the order of time. */
  readonly steps: readonly (ThreadStep & { readonly start: number; readonly end: number })[];
  readonly undated: readonly ThreadStep[];
  /** Also those that are too many to be drawn. */
  readonly all: readonly ThreadStep[];
  /** Ends of the ruler, months. */
  readonly from: number;
  readonly to: number;
  readonly isIllustrative: boolean;
  /** What must be said of it, a sentence each. */
  readonly notes: readonly Sentence[];
  readonly finding: Sentence;
  readonly lecture?: Sentence | undefined;
}

type Step = Pathway['steps'][number];

/** Signs of what is said of a step, within a sentence; the table and the panel have all of it. */
const MOST_TOLD = 300;
/** More steps than these tell nothing that the table does not. */
const MOST_STEPS = 60;
/** Longer than any pathway: a date written in the place of a count of months. */
const MOST_MONTHS = 600;

export function threadModel(context: Context, words: PathwayWords, pathway: Pathway & { readonly kind: ThreadKind }): ThreadModel {
  const { kind, illustrativeDurations: isIllustrative = false } = pathway;
  const all = pathway.steps.map((step) => threadStep(context, words, step));
  const placed = inTime(all);
  const drawn = all.slice(0, MOST_STEPS);
  const steps = inTime(drawn);
  const found = barriersIn(all, 'knots');
  const opened = barriersIn(all, 'opens');
  const removed = opened.filter(({ code }) => found.some((one) => one.code === code));
  const others = opened.length - removed.length;
  const [from, to] = endsOf(steps);
  const [first, last] = endsOf(placed);
  const months = tenth(last - first);
  const left = all.length - drawn.length;
  const { number, messages } = context.words.format;
  return {
    kind, steps, from, to, isIllustrative,
    undated: drawn.filter((step) => !isPlaced(step)),
    all: [...placed, ...all.filter((step) => !isPlaced(step))],
    finding: { text: words.thread(kind, months || undefined, number(months), all.length, found.length, removed.length, others, messages.cardinal) },
    notes: [...notesOf(context, words, pathway, { found, removed: opened }), ...(left ? [{ text: words.moreSteps(number(left), left) }] : [])],
    lecture: lectureOf(words, kind, steps),
  };
}

const inTime = (steps: readonly ThreadStep[]): ThreadModel['steps'][number][] => steps.filter(isPlaced).sort((one, other) => one.start - other.start);

/** Months of the ruler: entry is always on it. */
const endsOf = (steps: ThreadModel['steps']): readonly [from: number, to: number] =>
  steps.reduce<readonly [number, number]>(([from, to], { start, end }) => [Math.min(from, start), Math.max(to, end)], [0, 0]);

const isPlaced = (step: ThreadStep): step is ThreadModel['steps'][number] => step.start !== undefined;

/** Each barrier once, in the order in which the steps name them. */
function barriersIn(steps: readonly ThreadStep[], of: 'knots' | 'opens'): Barrier[] {
  return [...new Map(steps.flatMap((step) => step[of].map((barrier) => [barrier.code, barrier] as const))).values()];
}

function threadStep(context: Context, words: PathwayWords, step: Step): ThreadStep {
  const name = stepName(context, step);
  const { list } = context.words.format;
  const start = monthOf(step.start);
  const duration = monthOf(step.duration);
  const barriers = (codes: readonly string[] = []): Barrier[] => [...new Set(codes)].map((code) => ({ code, name: shortName(context, 'frein', code) }));
  const own = barriers(step.removes);
  const knots = barriers(step.obstacles);
  // A tool that only repeats the step's own kind says nothing.
  const tools = (step.tools ?? []).filter((code) => code !== step.kind).map((code) => shortName(context, 'outil', code));
  const end = start === undefined ? undefined : tenth(start + (duration ?? 0));
  const when = whenOf(context, words, start, duration);
  const told = say(context, step.text);
  const inWords = start === undefined ? when : spokenWhen(context, words, start, end!);
  const official = kindName(context, step) ?? '';
  const kind = official && official !== name.text ? official : undefined;
  const spoken = [
    name.text, kind, inWords, tools.length ? list(tools) : '',
    knots.length ? context.words.format.messages.labelled(words.columns.barriers, list(knots.map((one) => one.name))) : '',
    own.length ? context.words.format.messages.labelled(words.columns.removed, list(own.map((one) => one.name))) : '',
    told && briefly(told.text, MOST_TOLD),
  ].filter(Boolean).join(', ');
  return { id: step.id, name, kind, official, start, end, duration, when, inWords, tools, knots, opens: own, text: told, people: peopleOf(context, words, step), spoken };
}

function peopleOf(context: Context, words: PathwayWords, step: Step): TableCell | undefined {
  const { people, threshold } = step;
  const { format } = context.words;
  if (typeof people === 'number') return { text: format.number(people), value: people };
  if (people === undefined) return undefined;
  const untold = untoldOf(context, step);
  if (!isWithheld(step)) return { text: untold, value: null, state: 'missing', reason: untold };
  const text = [words.withheld, threshold && words.smallGroup(format.number(threshold))].filter(Boolean).join(', ');
  return { text, value: null, state: 'secret', reason: text };
}

/** Three days: what is more exact than that is an accident of a division. */
const tenth = (months: number): number => Math.round(months * 10) / 10;

const monthOf = (value: number | undefined): number | undefined => (value !== undefined && Math.abs(value) <= MOST_MONTHS ? tenth(value) : undefined);

function whenOf({ words: { format } }: Context, words: PathwayWords, start: number | undefined, duration: number | undefined): string {
  if (start === undefined) return duration ? `${words.undated}, ${words.lasting(format.number(duration))}` : words.undated;
  if (duration) return words.span(format.number(start), format.number(start + duration));
  return start < 0 ? words.before(format.number(-start)) : start ? words.month(format.number(start)) : words.atEntry;
}

function spokenWhen({ words: { format } }: Context, words: PathwayWords, start: number, end: number): string {
  if (end > start) return words.fromTo(format.number(start), format.number(end));
  return start < 0 ? words.before(format.number(-start)) : start ? words.at(format.number(start)) : words.atEntry;
}

/** What is typical, composite or illustrative says so (H08); of a barrier that is not removed nothing is made up. */
function notesOf(context: Context, words: PathwayWords, pathway: Pathway & { readonly kind: ThreadKind }, { found, removed }: Record<'found' | 'removed', readonly Barrier[]>): Sentence[] {
  const { kind, illustrativeDurations, consent, note } = pathway;
  const open = found.filter(({ code }) => !removed.some((one) => one.code === code));
  const texts = [
    illustrativeDurations ? words.illustrative : '',
    words.ofNobody[kind],
    kind === 'individuel' && consent?.pseudonym ? words.pseudonym : '',
    found.length || removed.length ? words.knots(removed.length > 0) : '',
    open.length ? words.untold(open.map(({ name }) => name).join(', ')) : '',
  ];
  const own = say(context, note);
  return [...texts.filter(Boolean).map((text) => ({ text })), ...(own ? [own] : [])];
}

/** One barrier's way aloud, else one step's. */
function lectureOf(words: PathwayWords, kind: ThreadKind, steps: readonly ThreadStep[]): Sentence | undefined {
  const opening = steps.find(({ opens }) => opens.length);
  if (opening) return { text: words.readBarrier(kind, briefly(opening.opens[0]!.name), opening.inWords) };
  const step = steps.find(({ duration }) => duration) ?? steps[0];
  return step && { ...step.name, text: words.readStep(kind, briefly(step.name.text), step.inWords) };
}

/** The steps in the order of time, then those without a date. */
export function threadTable({ words: { format } }: Context, words: PathwayWords, caption: string, { all }: ThreadModel): TableModel {
  const { columns } = words;
  const months = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.number(value), value });
  const isNamed = all.some(({ kind }) => kind);
  const row = (step: ThreadStep): TableRow => ({
    cells: [
      { text: step.name.text, header: true }, { text: isNamed ? step.official : '' }, step.start === undefined ? { text: words.undated, state: 'missing', value: null, reason: words.undated } : months(step.start), months(step.duration),
      { text: step.tools.join(', ') }, { text: step.knots.map(({ name }) => name).join(', ') }, { text: step.opens.map(({ name }) => name).join(', ') },
      step.people ?? { text: '' }, { text: step.text?.text ?? '' },
    ],
  });
  return filled({
    caption,
    columns: [
      { key: 'step', label: columns.step }, { key: 'kind', label: columns.kind }, { key: 'start', label: columns.start, numeric: true }, { key: 'duration', label: columns.duration, numeric: true },
      { key: 'tools', label: columns.tools }, { key: 'barriers', label: columns.barriers }, { key: 'removed', label: columns.removed },
      { key: 'people', label: columns.people, numeric: true }, { key: 'text', label: columns.text },
    ],
    rows: all.map(row),
  });
}
