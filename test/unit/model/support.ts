import { readFileSync } from 'node:fs';
import { readFeed } from '../../../src/feed/read.js';
import { disclose } from '../../../src/honesty/disclose.js';
import type { DisclosedFeed } from '../../../src/honesty/types.js';
import type { Context } from '../../../src/model/names.js';
import { select, type Request, type Selection } from '../../../src/model/select.js';
import { loadWords, needsOf } from '../../../src/model/words.js';

export const NOW = '2026-11-23';

export type Json = Readonly<Record<string, unknown>>;

export const document = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../fixtures/feeds/${name}.json`, import.meta.url), 'utf8')) as Json;

export function disclosed(given: Json, now = NOW): DisclosedFeed {
  const { feed } = readFeed(given);
  if (!feed) throw new Error('the document was refused');
  return disclose(feed, { now });
}

/** A feed of the fixtures by its name, else a document: read and disclosed. */
export const feedOf = (given: string | Json): DisclosedFeed => disclosed(typeof given === 'string' ? document(given) : given);

/** What a SIAE says of one indicator; more keys of the document may be given. */
export const siae = (indicator: Json, more: Json = {}): Json => ({
  version: '1.0',
  organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' },
  period: '2025',
  source: 'bilan',
  sources: [{ id: 'bilan', title: 'Bilan 2025', publisher: 'La Fabrique', date: '2026-02-01' }],
  ...more,
  indicators: [indicator],
});

export interface Case {
  readonly context: Context;
  readonly selection: Selection;
}

/** One selection of a feed with all the words that a table and a method panel may need of it. */
export async function chosen(given: string | Json, request: Request = {}, language = 'fr'): Promise<Case> {
  const feed = feedOf(given);
  const selection = select(feed, request);
  if ('problem' in selection) throw new Error(`nothing was selected: ${selection.problem}`);
  const { files } = needsOf(selection);
  const words = await loadWords(language, { files });
  return { context: { feed, words }, selection };
}
