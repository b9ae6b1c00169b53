import type { Found } from './issue.js';
import { fold, nearest } from './spelling.js';

/** What was written and could not be read, by its path; `by`, `sensitive` and a break as a whole. */
export type Unreadable = ReadonlyMap<string, Found>;

/** Keys whose loss makes a figure say more than its author meant; a misspelt one is one that can't be read. */
const COUNTS = ['numerator', 'denominator', 'n', 'minDenominator', 'minCount', 'minimum', 'count', 'largestShare', 'leavers', 'entries'];
const WORDS = ['secrecy', 'by', 'sensitive', 'breaks', 'contributors', 'missing', 'precision', 'method', 'estimate', 'fictional', 'illustrativeDurations', 'structure'];

/** Authors write French, and the keys are English; without the s of a plural. */
const FRENCH: Readonly<Record<string, readonly string[]>> = {
  __proto__: null as never,
  effectif: ['n'], base: ['n'], par: ['by'], ventilation: ['by'], fictif: ['fictional'], fictive: ['fictional'], 'donnees-fictive': ['fictional'], sensible: ['sensitive'], rupture: ['breaks'],
  secret: ['missing', 'secrecy'], manquant: ['missing'], estimation: ['estimate'], estime: ['estimate'], estimee: ['estimate'], seuil: ['minDenominator'], nombre: ['count'],
};

/** By the facts of a shape, which all its unknown keys share: a table may have one of them in every row. */
const meant = /* @__PURE__ */ new WeakMap<object, Map<string, string | undefined>>();

/** The protecting key of a shape that a word was meant to be, if any. */
function meantBy(written: string, facts: NonNullable<Found['expected']['facts']>): string | undefined {
  const before = meant.get(facts) ?? new Map<string, string | undefined>();
  meant.set(facts, before);
  if (before.has(written)) return before.get(written);
  const known = String(facts['known']).split(', ');
  const word = fold(written);
  const among = [...COUNTS, ...WORDS].filter(key => known.includes(key));
  const key = among.find(one => one.toLowerCase() === word) ?? FRENCH[word.replace(/s$/, '')]?.find(one => known.includes(one)) ?? nearest(word, among.filter(one => one.length > 4))
    // Any other number beside the thresholds of secrecy is one of them, and nobody knows which.
    ?? (known.includes('minCount') ? 'minimum' : undefined);
  // What is kept stays small, whatever a feed holds.
  if (before.size < 1000) before.set(written, key);
  return key;
}

/** The protecting key that an unknown one was meant to be, if any: by its spelling and by what stands under it. */
export function protects({ code, path, received, expected: { facts } }: Found): string | undefined {
  if (code !== 'unknown-key' || !facts || /^(?:null|false|""|\[\]|\{\})$/.test(received)) return undefined;
  const key = meantBy(/(?:^|[.\]])([^.[\]]+)$/.exec(path)?.[1] ?? /\["(.*)"\]$/.exec(path)?.[1] ?? '', facts);
  if (key === undefined || (COUNTS.includes(key) && !/^[["]*\s*-?\d/.test(received)) || (key === 'method' && !/estim/i.test(received))) return undefined;
  return key;
}

export function unreadableOf(issues: readonly Found[]): Unreadable {
  const unreadable = new Map<string, Found>();
  for (const issue of issues) {
    const key = protects(issue);
    // The shapes let both pass, as JSON does; but a part without its dimension would pass for the total.
    if (key !== undefined || issue.path.endsWith('.by.__proto__')) issue.severity = 'error';
    if (key !== undefined) issue.expected = { ...issue.expected, facts: { ...issue.expected.facts, ...(key !== 'minimum' && { suggestion: key }) } };
    const { severity, path, received, consequence } = issue;
    // null says nothing.
    if (severity !== 'error' || received === 'null' || consequence === 'understood') continue;
    const above = path.replace(/\.?(?:[^.[\]]+|\["(?:[^"\\]|\\.)*"\])$/, '');
    const place = (key === undefined ? path : above ? `${above}.${key}` : key).replace(/\.by[.[].*$/, '.by').replace(/\.sensitive\[\d+\]$/, '.sensitive');
    if (!unreadable.has(place)) unreadable.set(place, issue);
  }
  return unreadable;
}
