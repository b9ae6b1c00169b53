import { readFeed } from '../../../../src/feed/read.js';
import { shapesOfCases } from '../../../../src/feed/cases.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import type { Context } from '../../../../src/model/names.js';
import { loadWords } from '../../../../src/model/words.js';
import { caseModel, filesOfCase, type CaseModel } from '../../../../src/widgets/case/case.model.js';
import { document, type Json } from '../dashboard/support.js';

export async function contextOf(given: string | Json, language = 'fr', id?: string): Promise<Context> {
  const { feed } = readFeed(typeof given === 'string' ? document(given) : given, { nouns: shapesOfCases });
  if (!feed) throw new Error('the document was refused');
  const shown = disclose(feed, { now: '2026-11-23' });
  return { feed: shown, words: await loadWords(language, { files: filesOfCase(shown, id) }) };
}

/** The case of a fixture by its name, or of a document. */
export async function caseOf(given: string | Json, language = 'fr'): Promise<CaseModel> {
  const model = caseModel(await contextOf(given, language));
  if (!model) throw new Error('nothing to show');
  return model;
}
