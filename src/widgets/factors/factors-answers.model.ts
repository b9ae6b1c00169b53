import type { DisclosedFeed } from '../../honesty/types.js';
import { STATES, type Factor, type FactorState } from './factors.model.js';

/** What a visitor says of the seven, in their order. */
export interface Answers {
  readonly states: readonly (FactorState | undefined)[];
  readonly notes: readonly string[];
  /** Who assesses; empty where they don't say. */
  readonly by: string;
}

/** Characters of a note, and of a name: an address or a form holds no more. */
export const LONGEST = { note: 500, by: 120 } as const;

export const unanswered = (): Answers => ({ states: Array<undefined>(7).fill(undefined), notes: Array<string>(7).fill(''), by: '' });

export const countOf = ({ states }: Answers): number => states.filter(Boolean).length;

const isBlank = (answers: Answers): boolean => !countOf(answers) && !answers.by && answers.notes.every((note) => !note.trim());

/** The same with another state, note or name. */
export const answered = (answers: Answers, at: number, { state, note }: { readonly state?: FactorState; readonly note?: string }): Answers => ({
  ...answers,
  states: state === undefined ? answers.states : answers.states.map((one, index) => (index === at ? state : one)),
  notes: note === undefined ? answers.notes : answers.notes.map((one, index) => (index === at ? note : one)),
});

/** As the feed's own factors. @param signed with who assessed, and which day */
const factorsIn = (ids: readonly string[], { states, notes }: Answers, signed: { readonly assessedBy: string; readonly date: string } | undefined, everyNote: boolean): Factor[] =>
  ids.flatMap((id, at): Factor[] => {
    const [state, proof] = [states[at], notes[at]!.trim()];
    if (!state && !(everyNote && proof)) return [];
    return [{ id, ...(state && { state, ...signed }), ...(proof && { proof }) }];
  });

/** What a form sends and a page keeps: `{"assessedBy": …, "factors": [{"id", "state", "proof"}]}`; empty without any answer. */
export function valueOf(ids: readonly string[], answers: Answers): string {
  if (isBlank(answers)) return '';
  const factors = factorsIn(ids, answers, undefined, true);
  return JSON.stringify({ ...(answers.by && { assessedBy: answers.by }), factors });
}

/** Reads the same; whatever else a text holds is left aside. */
export function answersIn(ids: readonly string[], text: string): Answers | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { factors, assessedBy } = (read ?? {}) as { readonly factors?: unknown; readonly assessedBy?: unknown };
  if (!Array.isArray(factors)) return undefined;
  const found = ids.map((id) => (factors as unknown[]).find((one) => (one as { id?: unknown } | null)?.id === id) as { readonly state?: unknown; readonly proof?: unknown } | undefined);
  return {
    states: found.map((one) => STATES.find((state) => state === one?.state)),
    notes: found.map((one) => (typeof one?.proof === 'string' ? one.proof.slice(0, LONGEST.note) : '')),
    by: typeof assessedBy === 'string' ? assessedBy.slice(0, LONGEST.by) : '',
  };
}

/** One sign a factor: `30-2103`. Neither notes nor name leave with an address. */
export const codeOf = ({ states }: Answers): string => states.map((state) => (state ? STATES.indexOf(state) : '-')).join('');

const KEY = 'impact-factors';

const keyOf = (id: string): string => (id ? `${KEY}.${encodeURIComponent(id)}` : KEY);

/** The other parts of an address's fragment, which belong to the page. */
const othersIn = (hash: string, id: string): string[] => hash.replace(/^#/, '').split('&').filter((part) => part && !part.startsWith(`${keyOf(id)}=`));

/** The answers of an address; undefined where it has none or has anything else in their place. */
export function answersAt(hash: string, id: string): Answers | undefined {
  const part = hash.replace(/^#/, '').split('&').find((one) => one.startsWith(`${keyOf(id)}=`))?.slice(keyOf(id).length + 1);
  if (!part || !/^[0-3-]{7}$/.test(part)) return undefined;
  return { ...unanswered(), states: [...part].map((sign) => STATES[Number(sign)]) };
}

/** The same fragment with the answers, or without. */
export function hashWith(hash: string, id: string, answers: Answers | undefined): string {
  const parts = [...othersIn(hash, id), ...(answers && countOf(answers) ? [`${keyOf(id)}=${codeOf(answers)}`] : [])];
  return parts.length ? `#${parts.join('&')}` : '';
}

/** A feed of these answers alone, as `validate` takes it; undefined without a name, since a state is someone's. @param day `2026-11-26` */
export function feedOf(ids: readonly string[], answers: Answers, language: string, day: string): object | undefined {
  const name = answers.by.trim();
  if (!name) return undefined;
  return { version: '1.0', language, organisation: { name, role: 'autre' }, factors: factorsIn(ids, answers, { assessedBy: name, date: day }, true) };
}

/** The same as if the feed said it: what is read aloud, shown as a table and saved is what the visitor answered, and nothing of the feed's organisation. */
export function feedOfAnswers(feed: DisclosedFeed, ids: readonly string[], answers: Answers, name: string, day: string): DisclosedFeed {
  const by = answers.by.trim() || name;
  const { title: _1, description: _2, source: _3, fictional: _4, territory: _5, nextUpdate: _6, updated: _7, licence: _8, cases: _9, focus: _10, quotes: _11, videos: _12, places: _13, partners: _14, ...head } = feed;
  return {
    ...head, labels: {}, organisation: { name: by, role: 'autre' }, sources: [], credits: [], indicators: [], progress: [], pathways: [], marks: [],
    factors: factorsIn(ids, answers, { assessedBy: by, date: day }, true),
  };
}
