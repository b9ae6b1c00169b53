import { indicatorFlags } from '../catalogue/indicators.js';
import type { Issue } from './types.js';

/** A word as an identifier is written: "Salariés en parcours" → `salaries-en-parcours`. */
export const fold = (word: string): string =>
  word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/œ/g, 'oe').split(/[^a-z0-9]+/).filter(Boolean).join('-');

/**
 * The issue with the word that was probably meant: for an unknown key, for an indicator that the catalogue does not know, and for an id
 * that is written as a label is.
 * A page does without: it costs more than the reading.
 */
export function withSuggestion(issue: Issue): Issue {
  const { code, path, received, expected } = issue;
  let suggestion = expected.facts?.['suggestion'];
  if (suggestion !== undefined) return issue;
  if (code === 'unknown-key') suggestion = nearest(/(?:^|[.\]])([^.[\]]+)$/.exec(path)?.[1] ?? '', String(expected.facts?.['known'] ?? '').split(', '));
  else if (code === 'unit-missing' || code === 'label-missing') suggestion = nearest(received.slice(1, -1), Object.keys(indicatorFlags));
  else if (expected.key === 'format-identifier' && /^".*"$/.test(received)) {
    const word = fold(received);
    suggestion = nearest(word, Object.keys(indicatorFlags)) ?? (word || undefined);
  }
  return suggestion === undefined ? issue : { ...issue, expected: { ...expected, facts: { ...expected.facts, suggestion } } };
}

/** The known word that a misspelt one is nearest to: at most two letters added, left out or changed, fewer in short words. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let limit = word.length > 30 ? 0 : Math.min(2, Math.floor(word.length / 2));
  let best: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = edits(word.toLowerCase(), candidate.toLowerCase());
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
