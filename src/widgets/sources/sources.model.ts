import { organisationName, say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';

export interface SourceEntry {
  /** Who published it and when: "Dares, 2022". */
  readonly by: string;
  readonly title: Sentence;
  readonly url?: string | undefined;
  readonly method?: Sentence | undefined;
  readonly licence?: string | undefined;
}

export interface CreditEntry {
  readonly role: Sentence;
  readonly name: string;
  readonly url?: string | undefined;
  readonly logo?: { readonly src: string; readonly alt: string } | undefined;
  /** What a funder asks to be said, in full. */
  readonly statement?: Sentence | undefined;
}

export interface SourcesModel {
  readonly title: string;
  readonly fictional?: string | undefined;
  readonly sources: readonly SourceEntry[];
  readonly credits: readonly CreditEntry[];
  /** Licence, last and next update: term and words, with an address where the licence is one. */
  readonly facts: readonly { readonly term: string; readonly text: string; readonly url?: string | undefined }[];
}

/** Where the figures come from and who made them possible; undefined when the feed says neither. */
export function sourcesModel(context: Context): SourcesModel | undefined {
  const { feed, words } = context;
  const phrases = words.phrases.sources;
  if (!phrases) return undefined;
  const { period, messages } = words.format;
  const { licence, updated, nextUpdate } = feed;
  const facts = [
    ...(licence ? [{ term: phrases.licence, text: licence, url: /^https?:/i.test(licence) ? licence : undefined }] : []),
    ...(updated ? [{ term: phrases.updated, text: period(updated) }] : []),
    ...(nextUpdate ? [{ term: phrases.nextUpdate, text: period(nextUpdate) }] : []),
  ];
  const { sources, credits } = feed;
  if (!sources.length && !credits.length && !facts.length) return undefined;
  return {
    title: credits.length ? phrases.title : phrases.sources,
    fictional: feed.fictional ? messages.labels.fictional : undefined,
    facts,
    sources: sources.map(({ id, title, publisher, date, url, method, licence: own }) => ({
      by: [publisher, date && !publisher?.includes(date.slice(0, 4)) ? period(date) : undefined].filter(Boolean).join(', ') || messages.labels.source,
      title: say(context, title) ?? { text: id },
      url, licence: own,
      method: say(context, method),
    })),
    credits: credits.map(({ name, role, url, logo, statement }) => ({
      name, url,
      role: say(context, role) ?? { text: organisationName(context) },
      logo: logo && { src: logo.src, alt: say(context, logo.alt)?.text ?? name },
      statement: say(context, statement),
    })),
  };
}
