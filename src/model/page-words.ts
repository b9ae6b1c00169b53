import type { FootModel } from './foot.js';
import type { Context } from './names.js';
import type { Sentence } from './sentences.js';

/** All words around a drawing, so that its picture can stand without the page that it comes from. */
export interface PageWords {
  readonly language: string;
  /** "Données fictives". */
  readonly fictional?: string | undefined;
  readonly title: Sentence;
  /** What, where, when, and what must be said of it. */
  readonly subject: readonly Sentence[];
  /** What is said of single figures: "estimation : Jura". */
  readonly notes: readonly string[];
  /** Lecture, Champ, Source; each with its label. */
  readonly foot: readonly { readonly label: string; readonly sentence: Sentence }[];
  /** Where it was made. */
  readonly address?: string | undefined;
  /** The same facts in one sentence. */
  readonly summary: string;
}

export interface SaidOnPage {
  readonly title: Sentence;
  readonly subject: readonly Sentence[];
  readonly notes?: readonly string[] | undefined;
  readonly lecture?: Sentence | undefined;
  readonly foot: FootModel;
  /** What follows the Champ and its base. */
  readonly scope?: readonly (string | undefined | false)[];
  /** What follows the sources. */
  readonly source?: readonly (string | undefined | false)[];
  readonly address?: string | undefined;
  readonly summary: string;
}

export function pageWords({ words }: Context, { title, subject, notes = [], lecture, foot, scope = [], source = [], address, summary }: SaidOnPage): PageWords {
  const { labels, labelled, language } = words.format.messages;
  return {
    language, fictional: foot.fictional, title, notes, address, summary,
    subject: subject.filter(({ text }) => text),
    foot: [
      { label: labelled(labels.reading, ''), sentence: lecture ?? { text: '' } },
      { label: labelled(labels.scope, ''), sentence: { text: joined([foot.scope.slice(labelled(labels.scope, '').length), foot.base, ...scope]) } },
      { label: foot.sourceLabel, sentence: { text: joined([foot.sources.map(({ text }) => text).join(', '), ...source]) } },
    ].filter(({ sentence }) => sentence.text),
  };
}

/** A middle dot never starts a line. */
export const joined = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\u00a0· ');
