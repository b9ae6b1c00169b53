import { shapesOfFactors } from '../../../../src/feed/factors.js';
import { readFeed } from '../../../../src/feed/read.js';
import { disclose } from '../../../../src/honesty/disclose.js';
import type { DisclosedFeed } from '../../../../src/honesty/types.js';
import type { Context } from '../../../../src/model/names.js';
import { loadWords } from '../../../../src/model/words.js';
import { needsOfFactors } from '../../../../src/widgets/factors/factors-needs.model.js';
import { factorsModel, type FactorsModel } from '../../../../src/widgets/factors/factors.model.js';
import { document, type Json } from '../dashboard/support.js';

export const organisation = { name: 'La Fabrique', role: 'siae' };

/** Of a fixture by its name, or of a document, with its factors. */
export function disclosed(given: string | Json): DisclosedFeed {
  const { feed } = readFeed(typeof given === 'string' ? document(given) : given, { nouns: shapesOfFactors });
  if (!feed) throw new Error('the document was refused');
  return disclose(feed, { now: '2026-11-23' });
}

/** A feed of factors. */
export const withFactors = (factors: readonly Json[], more: Json = {}): Json => ({ version: '1.0', organisation, ...more, factors });

export const stated = (id: string, state: string, more: Json = {}): Json => ({ id, state, assessedBy: 'La Fabrique', date: '2026-03-01', ...more });

export async function contextOf(given: string | Json, language = 'fr'): Promise<Context> {
  const feed = disclosed(given);
  return { feed, words: await loadWords(language, { files: [...needsOfFactors(feed), 'factors-edit'] }) };
}

export async function factors(given: string | Json, language = 'fr', ids: readonly string[] = []): Promise<FactorsModel> {
  return factorsModel(await contextOf(given, language), ids);
}

export const SEVEN = ['parcours-formation', 'internalisation', 'professionnalisation', 'innovation-metier', 'facilitateurs', 'developpement-local', 'mutualisation'];
