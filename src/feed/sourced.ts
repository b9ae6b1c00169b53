import type { ImpactFeed } from '../schema/impact-feed.js';
import { found, keepOrigins, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';

/** What stands for a source that is named and not there: the organisation is not made to say what it did not. */
const UNKNOWN = { fr: 'source non précisée', en: 'source not specified' };

/** Each unknown id is told once: an indicator's source is also that of its observations. */
export function sourceCheck({ sources }: ImpactFeed, issues: Found[], consequence: Found['consequence'] = 'kept'): (id: string | undefined, path: string) => void {
  // Nothing names the one that can't be read, which was told of.
  const known = new Set<string | undefined>([undefined, '', ...sources.map(source => source.id)]);
  return (id, path) => {
    if (known.has(id)) return;
    known.add(id);
    issues.push(found('unknown-reference', path, id, 'known-source', { known: sources.map(source => source.id).filter(Boolean).join(', ') }, 'error', consequence));
  };
}

/** Every source that is named is there afterwards, though it may be known to be unknown: none at all would be the organisation's own word. */
export function withSources(feed: { -readonly [K in keyof ImpactFeed]: ImpactFeed[K] }, issues: Found[]): void {
  const { indicators, progress, pathways, sources } = feed;
  const named = new Set<string>();
  const tell = sourceCheck(feed, issues, 'unsourced');
  const isSource = (id: string | undefined, path: string): void => {
    if (id !== undefined) named.add(id);
    tell(id, path);
  };
  isSource(feed.source, 'source');
  indicators.forEach(({ observations, target, references }, index) => {
    const path = `indicators[${originOf(indicators, index)}]`;
    observations.forEach(({ source }, place) => { if (source !== feed.source) isSource(source, `${observationPath(path, observations, place)}.source`); });
    isSource(target?.source, `${path}.target.source`);
    references.forEach(({ source }, place) => isSource(source, `${path}.references[${originOf(references, place)}].source`));
  });
  const isKnown = (id: string | undefined): boolean => id === undefined || sources.some(source => source.id === id);
  // Nor is its id kept: that of a person's pathway may name someone (H08).
  const blank = <T extends { readonly source?: string }>(list: readonly T[], noun: string): readonly T[] => {
    list.forEach(({ source }, index) => tell(source, `${noun}[${originOf(list, index)}].source`));
    if (list.every(({ source }) => isKnown(source))) return list;
    named.add('');
    const made = list.map(item => (isKnown(item.source) ? item : { ...item, source: '' }));
    keepOrigins(made, made.map((_, index) => originOf(list, index)));
    return made;
  };
  feed.progress = blank(progress, 'progress');
  feed.pathways = blank(pathways, 'pathways');
  const missing = [...named].filter(id => !isKnown(id));
  if (!missing.length) return;
  feed.sources = [...sources, ...missing.map(id => ({ id, title: UNKNOWN }))];
  keepOrigins(feed.sources, feed.sources.map((_, index) => originOf(sources, index)));
}
