import '../../../src/all.js';
import { feed, type Json } from '../support/cards.js';

export interface Case {
  /** What is mounted, in words. */
  readonly name: string;
  readonly tag: string;
  /** A feed of the fixtures. */
  readonly feed: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const one = (name: string, tag: string, feedName: string, attributes: Readonly<Record<string, string>> = {}): Case => ({ name, tag: `impact-${tag}`, feed: feedName, attributes });

/** Each widget of the study from a feed of the fixtures that has something for it. */
export const cases: readonly Case[] = [
  one('barriers', 'progress', 'atelier-des-berges-fictif', { progress: 'freins' }),
  one('skills', 'progress', 'atelier-des-berges-fictif', { progress: 'competences' }),
  one('training', 'progress', 'atelier-des-berges-fictif', { progress: 'formation' }),
  one('a typical pathway', 'pathway', 'juratri'),
  one('leavers of a region', 'pathway', 'bourgogne-franche-comte-2022'),
  one('leavers of an enterprise', 'pathway', 'atelier-des-berges-fictif'),
  one('the study’s factors', 'factors', 'etude-avise-2016'),
  one('documented factors', 'factors', 'juratri'),
  one('assessed factors', 'factors', 'atelier-des-berges-fictif'),
  one('a self-assessment', 'factors', 'atelier-des-berges-fictif', { editable: '' }),
  one('a case', 'case', 'etude-avise-2016', { case: 'eco-systemes' }),
  one('a focus', 'focus', 'etude-avise-2016', { focus: 'qpv' }),
  one('films', 'videos', 'etude-avise-2016'),
  one('a quote', 'quote', 'atelier-des-berges-fictif'),
  one('partners', 'partners', 'atelier-des-berges-fictif'),
  one('a comparison over time', 'comparison', 'etude-avise-2016', { indicator: 'chomage-qpv' }),
  one('a comparison of territories', 'comparison', 'bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' }),
  one('a comparison on few people', 'comparison', 'atelier-des-berges-fictif', { indicator: 'sorties-dynamiques' }),
  one('a purchase simulated', 'simulator', 'transilien-2021', { model: 'purchase' }),
  one('an elasticity simulated', 'simulator', 'atelier-des-berges-fictif', { model: 'elasticity' }),
  one('a local income simulated', 'simulator', 'atelier-des-berges-fictif', { model: 'local-income' }),
  one('a local multiplier simulated', 'simulator', 'atelier-des-berges-fictif', { model: 'local-multiplier' }),
];

/** Keys whose strings are read by people. */
const PROSE = new Set(['title', 'label', 'text', 'proof', 'lesson', 'nuance', 'limits', 'note', 'role', 'author', 'object', 'counted', 'statement', 'publisher', 'licence', 'method', 'description', 'assessedBy', 'buyer', 'supplier', 'name', 'definition', 'reading', 'finding', 'transcript', 'alt']);

/** Words of a vocabulary, which are no prose. */
const CODES = /^(?:siae|acheteur|reseau|facilitateur|autre|mesure|enquete|declaratif|estimation|appariement)$/;

/** The same feed with each of its texts replaced, in both languages. */
export function rewritten(document: unknown, words: string, key = ''): unknown {
  if (typeof document === 'string') return PROSE.has(key) && !CODES.test(document) ? words : document;
  if (Array.isArray(document)) return document.map((item) => rewritten(item, words, key));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, rewritten(value, words, name === 'fr' || name === 'en' ? key : name)]));
}

/** The case's feed, or one made of it. */
export const feedOf = async ({ feed: name }: Case, words?: string): Promise<Json> => {
  const document = await feed(name);
  return words === undefined ? document : (rewritten(document, words) as Json);
};
