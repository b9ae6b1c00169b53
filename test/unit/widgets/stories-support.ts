import type { ReadOptions } from '../../../src/feed/read.js';
import { readFeed } from '../../../src/feed/read.js';
import { disclose } from '../../../src/honesty/disclose.js';
import type { DisclosedFeed } from '../../../src/honesty/types.js';
import type { WordFile } from '../../../src/model/languages.js';
import type { Context } from '../../../src/model/names.js';
import { loadWords } from '../../../src/model/words.js';
import { document, type Json } from './dashboard/support.js';

export { document, plain, type Json } from './dashboard/support.js';

/** A fixture by its name, or a document, read with the nouns of a widget and disclosed, with the words that it needs. */
export async function contextWith(given: string | Json, nouns: NonNullable<ReadOptions['nouns']>, filesOf: (feed: DisclosedFeed) => readonly WordFile[], language = 'fr'): Promise<Context> {
  const { feed } = readFeed(typeof given === 'string' ? document(given) : given, { nouns });
  if (!feed) throw new Error('the document was refused');
  const disclosed = disclose(feed, { now: '2026-11-23' });
  return { feed: disclosed, words: await loadWords(language, { files: filesOf(disclosed) }) };
}
