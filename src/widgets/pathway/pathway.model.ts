import type { DisclosedFeed } from '../../honesty/types.js';
import { ageMark, footModel, type FootModel } from '../../model/foot.js';
import type { Phrases, WordFile } from '../../model/languages.js';
import { organisationName, say, speaksForItself, territoryName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { marksAt, type ShownPart } from '../../model/told-of-part.js';
import { partsOf } from '../../model/words.js';
import { leaversModel, type LeaversModel } from './pathway-leavers.model.js';
import { leaversMethod, leaversTable, threadTable } from './pathway-table.model.js';
import { threadModel, type ThreadKind, type ThreadModel } from './pathway-thread.model.js';

export type PathwayWords = Phrases['pathway'];
export type Pathway = DisclosedFeed['pathways'][number];
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

/**
 * A path, or those who left: the pathway with this id, else the feed's first.
 * @returns why there is nothing to draw, in the reader's words
 */
export function pathwayModel(context: Context, id: string | undefined): PathwayModel | string {
  const { feed } = context;
  const words = wordsOf(context);
  const at = id ? feed.pathways.findIndex((one) => one.id === id) : 0;
  const pathway = feed.pathways[at];
  if (!feed.pathways.length) return words.none;
  if (!pathway) return words.unknown(id!, context.words.format.list(feed.pathways.map((one) => one.id)));
  // A person's way without their consent was taken out where the feed was disclosed (H08).
  if (pathway.kind === 'individuel' && !pathway.consent) return words.noConsent;
  const path = `pathways[${at}]`;
  return isThread(pathway) ? ofThread(context, path, pathway) : ofLeavers(context, path, pathway);
}

function ofThread(context: Context, path: string, pathway: Pathway & { readonly kind: ThreadKind }): PathwayModel | string {
  const words = wordsOf(context);
  const thread = threadModel(context, words, pathway);
  if (!thread.steps.length && !thread.undated.length) return words.noSteps;
  return { ...shared(context, path, pathway), title: thread.finding, thread, lecture: thread.lecture, scope: [words.kinds[thread.kind]] };
}

function ofLeavers(context: Context, path: string, pathway: Pathway): PathwayModel | string {
  const words = wordsOf(context);
  const leavers = leaversModel(context, words, pathway);
  if (!leavers.bands.length && !leavers.stages.length) return words.noExits;
  const { format } = context.words;
  const { label, ...rest } = { label: say(context, pathway.label)!, ...shared(context, path, pathway) };
  const when = pathway.period ? format.period(pathway.period, 'in') : '';
  const base = leavers.total === undefined ? words.noBase : format.messages.base(format.number(leavers.total));
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

function shared(context: Context, path: string, pathway: Pathway): Omit<PathwayModel, 'title' | 'scope'> {
  const { feed, words } = context;
  const { territory } = feed;
  const place = speaksForItself(feed) || !territory ? organisationName(context) : territoryName(context, territory);
  return {
    path, pathway,
    subject: [say(context, pathway.label)!, { text: place }].filter(({ text }) => text),
    period: pathway.period ? { text: words.format.period(pathway.period), caution: ageMark(context, marksAt(feed, [path]))?.text } : undefined,
    foot: footModel(context, pathway),
  };
}

/** What the controls open, copy and save. */
export function shownPathway(context: Context, model: PathwayModel): ShownPart {
  const { pathway, title, thread, leavers, foot, lecture, path, scope } = model;
  const words = wordsOf(context);
  const facts = thread
    ? [...thread.steps, ...thread.undated].map(({ name, when }) => `${name.text} (${when})`)
    : [...(leavers!.dynamic ? [[leavers!.dynamic.figure, leavers!.dynamic.label].join('\u00a0')] : []), ...leavers!.bands.map(({ spoken }) => spoken)];
  return {
    title, facts, name: pathway.id, lecture, period: pathway.period, territory: context.feed.territory,
    foot: { ...foot, scope: [foot.scope, ...scope].join('\u00a0· ') },
    sources: [pathway.source], paths: [path],
    table: () => (thread ? threadTable(context, words, title.text, thread, pathway) : leaversTable(context, words, title.text, leavers!)),
    method: () => (leavers ? leaversMethod(context, words, leavers) : (thread?.notes ?? []).length ? [{ term: words.method.counted, lines: thread!.notes }] : []),
  };
}
