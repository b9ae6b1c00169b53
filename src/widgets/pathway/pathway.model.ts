import type { DisclosedFeed } from '../../honesty/types.js';
import { ageMark, footModel, type FootModel } from '../../model/foot.js';
import type { Phrases, WordFile } from '../../model/languages.js';
import { authorLabel, organisationName, say, speaksForItself, territoryName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { marksAt, type ShownPart } from '../../model/told-of-part.js';
import { partsOf } from '../../model/words.js';
import { briefly } from '../../model/brief.js';
import { fact, type Fact, type Panel } from '../../model/panel.js';
import type { TableModel } from '../../model/types.js';
import type * as leaversTables from './pathway-leavers-table.model.js';
import type * as leaversModels from './pathway-leavers.model.js';
import type * as threadModels from './pathway-thread.model.js';

type LeaversModel = leaversModels.LeaversModel;
type ThreadModel = threadModels.ThreadModel;

export type PathwayWords = Phrases['pathway'];
export type Pathway = DisclosedFeed['pathways'][number];
/** A path that people may take: one that is typical, made from several, or one person's. */
export type ThreadKind = 'type' | 'composite' | 'individuel';

/** What a path or those who left are made into; each is loaded for a pathway of its kind. */
export interface Forms {
  readonly thread?: Pick<typeof threadModels, 'threadModel' | 'threadTable'> | undefined;
  readonly leavers?: Pick<typeof leaversModels & typeof leaversTables, 'leaversModel' | 'leaversTable' | 'leaversMethod'> | undefined;
}

export type Exit = NonNullable<Pathway['exits']>[number];

export interface PathwayModel {
  /** As `pathways[0]`. */
  readonly path: string;
  readonly pathway: Pathway;
  readonly title: Sentence;
  /** What and where, before the period. */
  readonly subject: readonly Sentence[];
  readonly period?: { readonly text: string; readonly caution?: string | undefined } | undefined;
  readonly foot: FootModel;
  /** What follows the Champ and its base. */
  readonly scope: readonly string[];
  readonly lecture?: Sentence | undefined;
  readonly thread?: ThreadModel | undefined;
  readonly leavers?: LeaversModel | undefined;
}

/** Names of codes, official kinds, and the names of places that are said. */
export const filesOfPathway = ({ organisation, territory, labels }: DisclosedFeed): WordFile[] =>
  ['pathway', 'pathway-steps', 'breakdowns', ...partsOf(undefined, '', [organisation.territory, territory], labels)];

export const wordsOf = ({ words }: Context): PathwayWords => words.phrases.pathway!;

const isThread = (pathway: Pathway): pathway is Pathway & { readonly kind: ThreadKind } => pathway.kind !== 'cohorte' && pathway.kind !== 'sorties';

const chosen = (feed: DisclosedFeed, id: string | undefined): number => (id ? feed.pathways.findIndex((one) => one.id === id) : 0);

/** What a feed's pathway is drawn as; nothing where there is none. */
export function formOf(feed: DisclosedFeed, id: string | undefined): keyof Forms | undefined {
  const pathway = feed.pathways[chosen(feed, id)];
  return pathway && (isThread(pathway) ? 'thread' : 'leavers');
}

/**
 * A path, or those who left: the pathway with this id, else the feed's first.
 * @returns why there is nothing to draw, in the reader's words
 */
export function pathwayModel(context: Context, id: string | undefined, { thread, leavers }: Forms): PathwayModel | string {
  const { feed } = context;
  const words = wordsOf(context);
  const at = chosen(feed, id);
  const pathway = feed.pathways[at];
  if (!feed.pathways.length) return words.none;
  if (!pathway) return words.unknown(id!, context.words.format.list(feed.pathways.map((one) => one.id)));
  // A person's way without their consent was taken out where the feed was disclosed (H08).
  if (pathway.kind === 'individuel' && !pathway.consent) return words.noConsent;
  const path = `pathways[${at}]`;
  const refused = feed.marks.find((mark) => mark.rule === 'H08' && mark.level === 'refuse' && mark.path === path);
  if (refused) return refused.detail?.['kind'] === 'later' ? words.consentToCome : words.notForWeb;
  const { offline } = context.words.format.messages;
  if (isThread(pathway)) return thread ? ofThread(context, path, pathway, thread) : offline;
  return leavers ? ofLeavers(context, path, pathway, leavers) : offline;
}

function ofThread(context: Context, path: string, pathway: Pathway & { readonly kind: ThreadKind }, made: NonNullable<Forms['thread']>): PathwayModel | string {
  const words = wordsOf(context);
  const thread = made.threadModel(context, words, pathway);
  if (!thread.steps.length && !thread.undated.length) return words.noSteps;
  return { ...shared(context, path, pathway), title: thread.finding, thread, lecture: thread.lecture, scope: [words.kinds[thread.kind]] };
}

function ofLeavers(context: Context, path: string, pathway: Pathway, made: NonNullable<Forms['leavers']>): PathwayModel | string {
  const words = wordsOf(context);
  const leavers = made.leaversModel(context, words, pathway);
  if (!leavers.bands.length && !leavers.stages.length) return words.noExits;
  const { format } = context.words;
  const own = say(context, pathway.label)!;
  // Of leavers of whom some may have found work (H09).
  const label = leavers.isWork && POSITIVE.test(own.text) ? { text: words.notOnlyPositive } : own;
  const rest = shared(context, path, pathway, label);
  const when = pathway.period ? format.period(pathway.period, 'in') : '';
  const base = leavers.isOff ? undefined : leavers.total === undefined ? words.noBase : [format.messages.base(format.number(leavers.total)), leavers.isSum ? words.isSum : ''].filter(Boolean).join(', ');
  return {
    ...rest,
    title: leavers.finding ?? label,
    // What is the title is not said twice.
    subject: leavers.finding ? rest.subject : rest.subject.slice(1),
    leavers, lecture: leavers.lecture,
    foot: footModel(context, pathway, base),
    scope: [leavers.isCohort ? words.scopeCohort(when) : words.scopeLeavers(when)],
  };
}

function shared(context: Context, path: string, pathway: Pathway, label = say(context, pathway.label)!): Omit<PathwayModel, 'title' | 'scope'> {
  const { feed, words } = context;
  const { territory } = feed;
  const place = speaksForItself(feed) || !territory ? organisationName(context) : territoryName(context, territory);
  return {
    path, pathway,
    subject: [label, { text: place }].filter(({ text }) => text),
    period: pathway.period ? { text: words.format.period(pathway.period), caution: ageMark(context, marksAt(feed, [path]))?.text } : undefined,
    foot: footModel(context, pathway),
  };
}

/** What the controls open, copy and save. */
export function shownPathway(context: Context, model: PathwayModel, { thread: made, leavers: counted }: Forms): ShownPart {
  const { pathway, title, thread, leavers, foot, lecture, path, scope } = model;
  const words = wordsOf(context);
  const facts = thread
    ? [...[...thread.steps, ...thread.undated].map(({ spoken }) => spoken), ...thread.notes.map(({ text }) => text)]
    : [...(leavers!.isOff ? [words.excess] : []), ...(leavers!.dynamic ? [[leavers!.dynamic.figure, leavers!.dynamic.label].join('\u00a0')] : []), ...leavers!.stages.map(({ name, text }) => context.words.format.messages.labelled(name.text, text)), ...leavers!.bands.map(({ spoken }) => spoken), leavers!.withdrawn?.text];
  return {
    title, facts, name: pathway.id, lecture, period: pathway.period, territory: context.feed.territory,
    foot: { ...foot, scope: [foot.scope, ...scope].join('\u00a0· ') },
    sources: [pathway.source], paths: [path],
    table: (): TableModel => (thread ? made!.threadTable(context, words, title.text, thread) : counted!.leaversTable(context, words, title.text, leavers!)),
    method: (panel: Panel): readonly (Fact | undefined)[] => (leavers ? counted!.leaversMethod(context, words, leavers) : [fact(words.columns.text, ...textsOf(context, thread!)), { term: panel.messages.labels.notes, lines: thread!.notes }]),
  };
}

/** What is said of steps, each after its name. */
export function textsOf({ words: { format } }: Context, { all }: ThreadModel): Sentence[] {
  return all.flatMap(({ name, text }) => (text ? [{ ...text, text: format.messages.labelled(briefly(name.text), text.text) }] : []));
}

/** All that is called so (H09): "positive" exits are only one family of the dynamic ones. */
export const POSITIVE = /positi[vf]/i;

/** Not published, by a rule or by its author; what nobody knows is not withheld. */
export const isWithheld = ({ because, missing }: Pick<Exit, 'because' | 'missing'>): boolean => because !== undefined || missing === 'secret';

/** Why a number that is not withheld is not there: "non collecté". */
export function untoldOf({ words }: Context, counted: Pick<Exit, 'missing'> | undefined): string {
  const { missing } = words.format.messages;
  return missing[counted?.missing ?? 'untold'];
}

/** The author's words, else the official name, short; an unknown kind is shown as it is. */
export function stepName(context: Context, { label, kind }: Pick<Pathway['steps'][number], 'label' | 'kind'>): Sentence {
  const steps = context.words.phrases['pathway-steps']?.steps;
  const known = steps && Object.hasOwn(steps, kind) ? steps[kind] : undefined;
  return say(context, label) ?? { text: authorLabel(context, kind) ?? known?.short ?? known?.name ?? kind };
}

/** The official name of a step that is called otherwise: what its author calls it doesn't say what it is. */
export function kindName(context: Context, { kind }: Pick<Pathway['steps'][number], 'kind'>): string | undefined {
  const steps = context.words.phrases['pathway-steps']?.steps;
  const known = steps && Object.hasOwn(steps, kind) ? steps[kind] : undefined;
  return known?.short ?? known?.name;
}

export function shortName(context: Context, dimension: string, code: string): string {
  const known = context.words.category(dimension, code);
  return authorLabel(context, code) ?? known?.short ?? known?.name ?? code;
}

/** Columns that no row has anything for are left out; the first stays. */
export function filled(table: TableModel): TableModel {
  const kept = table.columns.map((_, at) => at === 0 || table.rows.some(({ cells }) => cells[at]?.text));
  return { ...table, columns: table.columns.filter((_, at) => kept[at]), rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })) };
}
