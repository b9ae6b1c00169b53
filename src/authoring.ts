import { today } from './element/day.js';
import type { FeedError } from './feed/errors.js';
import { parseFeed } from './feed/load.js';
import { placeOf } from './feed/not-json.js';
import { readFeed } from './feed/read.js';
import { issueMessage } from './format/issues.js';
import { disclose } from './honesty/disclose.js';
import { redact } from './honesty/redact.js';
import type { DisclosedFeed } from './honesty/types.js';
import { feedFacts, type FeedFacts } from './model/facts.js';
import { wordFile } from './model/languages.js';
import { loadWords, partsOf, supportedLanguage, type Needs } from './model/words.js';
import { nouns, type FeedDocument } from './schema/nouns.js';
import { validate } from './validate.js';

export type { FactColumns, FeedFacts, IndicatorFacts } from './model/facts.js';

/** What is said to an author of a document, in their language. */
export interface Message {
  readonly severity: 'error' | 'warning';
  /** `figure-withheld`: it is in what the author wrote, and not in the document that is published. */
  readonly code: string;
  /** Where, what was received, what was expected, what happens now. */
  readonly text: string;
}

/** Where each part of a document stood in what the author wrote: `indicators[0]` → `rows[2]`. */
export type Places = Readonly<Record<string, string>>;

/** A document as a site may publish it. */
export interface Prepared {
  readonly messages: readonly Message[];
  /** Without what may not be published; absent when nothing of it can be read. */
  readonly document?: FeedDocument;
  /** The same in plain words, in each language that was asked for. */
  readonly facts: Readonly<Record<string, FeedFacts>>;
}

/** A text that is not JSON: where it stops being so, counted from 1, as far as the browser tells. */
export interface NotJson {
  readonly line?: number;
  readonly column?: number;
}

/** @returns the parsed document, or where the text stops being JSON. Never throws. */
export function parse(text: string): { readonly document: unknown } | { readonly fault: NotJson } {
  try {
    return { document: parseFeed(text) };
  } catch (error) {
    return { fault: placeOf(text, ((error as FeedError).cause as Error).message) };
  }
}

/**
 * Everything that an editor of a site does with a document before it is published: tells in words what is wrong with it and what the rules
 * of honesty withhold, takes that out, and writes down what is left for readers without scripts. Ages are counted to this day.
 * @param input a parsed document; never throws on it
 * @param language of the messages, `fr` or `en`
 * @param languages of the facts
 * @param places where messages send the author, of a document that was made of a sheet
 */
export async function prepare(input: unknown, language: string, languages: readonly string[] = [language], places: Places = {}): Promise<Prepared> {
  const words = await wordFile(supportedLanguage(language), 'issues');
  const messages = validate(input).issues.map((issue) => ({ severity: issue.severity, code: issue.code, text: issueMessage({ ...issue, path: placed(issue.path, places) }, words) }));
  const { feed } = readFeed(input, { nouns });
  if (!feed) return { messages, facts: {} };
  const disclosed = disclose(feed, { now: today() });
  const facts = await Promise.all(languages.map(async (one) => [one, await factsIn(disclosed, one)] as const));
  return { messages, document: redact(disclosed), facts: Object.fromEntries(facts) };
}

/** The nearest place that is known: a key of an observation stood in the cell of the observation. */
function placed(path: string, places: Places): string {
  for (let part = path; part; part = part.replace(/\.?[^.]*$/, '')) {
    const known = places[part];
    if (known !== undefined) return known;
  }
  return path;
}

/** Of the redacted document that a site serves: the names of its indicators for its editors. */
export async function facts(document: unknown, language: string): Promise<FeedFacts | undefined> {
  const { feed } = readFeed(document, { nouns });
  return feed && factsIn(disclose(feed, { now: today() }), language);
}

async function factsIn(feed: DisclosedFeed, language: string): Promise<FeedFacts> {
  const [words, panel] = await Promise.all([loadWords(language, needsOf(feed)), wordFile(supportedLanguage(language), 'panel')]);
  return feedFacts({ feed, words }, panel.columns);
}

function needsOf({ indicators, organisation, labels }: DisclosedFeed): Needs {
  const files = indicators.flatMap(({ catalogue, id, observations }) => partsOf(catalogue, id, [organisation.territory, ...observations.map(({ territory }) => territory)], labels));
  return { files: [...new Set(files), 'breakdowns'] };
}
