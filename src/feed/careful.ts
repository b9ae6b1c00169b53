import type { Progress } from '../schema/progress.js';
import type { Care, Draft, Stated } from './care.js';
import { INHERITED } from './care.js';
import { DIRECT, found, keepOrigins, originOf } from './issue.js';
import type { Found } from './issue.js';
import { TOLD } from './shape.js';

/** The figure first, its base last: what is refused because it can't be true keeps the base. */
const NUMBERS = ['value', 'numerator', 'low', 'high', 'denominator', 'n'] as const;

/** Without these a figure would be told of other people or another place than it is of: `by` unreadable, a part would pass for the total. */
const IDENTITY = ['territory', 'counted', 'by'];

/** Tells everything, names the author's own places, and never shows a figure under what it only inherited. */
export class FullCare implements Care {
  readonly lost?: (key: string) => boolean;
  /** Paths of what was written and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly #issues: Found[];
  #path = '';

  /** @param issues of the walk over the shapes; what is told joins them */
  constructor(issues: Found[]) {
    this.#issues = issues;
    const unreadable = unreadablePaths(issues);
    this.unreadable = unreadable;
    if (unreadable.size) this.lost = key => unreadable.has(`${this.#path}.${key}`);
  }

  readonly tell: Care['tell'] = (code, path, value, ...rest) => {
    if (code === 'value-missing' && this.#issues.length >= TOLD) return;
    this.#issues.push(found(code, `${this.#path}.${path}`, value, ...rest));
  };

  each<T, R>(step: string, list: readonly T[], make: (item: T) => R | undefined, direct?: () => R): readonly R[] {
    const above = this.#path;
    const start = above ? `${above}.${step}` : step;
    const made: R[] = [];
    const places: number[] = [];
    if (direct) {
      made.push(direct());
      places.push(DIRECT);
    }
    list.forEach((item, index) => {
      const place = originOf(list, index);
      this.#path = `${start}[${place}]`;
      const one = make(item);
      if (one === undefined) return;
      made.push(one);
      places.push(place);
    });
    this.#path = above;
    keepOrigins(made, places);
    return made;
  }

  hidden(figure: Draft, orphaned: readonly string[]): boolean {
    const lost = this.lost!;
    for (const key of INHERITED) if (lost(key)) delete figure[key];
    // "plus de" unreadable is not "exactly".
    if (lost('precision')) figure.precision = 'environ';
    return lost('value') || lost('missing') || IDENTITY.some(lost) || orphaned.some(key => figure[key as keyof Draft] === undefined);
  }

  /** One said to be secret has no number of any kind, inherited ones included. */
  hush(figure: Draft, document: Stated): void {
    const secret = figure.missing === 'secret';
    if (!secret && figure.missing !== 'refuse') {
      if (figure.value !== null) this.tell('wrong-value', 'value', figure.value, 'one-of', { options: 'null' });
      figure.value = null;
      return;
    }
    for (const key of secret ? NUMBERS : NUMBERS.slice(0, 4)) {
      // Never the number itself: an issue may be printed where the feed is not.
      if (typeof document[key] === 'number') this.tell('inline-secret', key, '…', 'no-secret');
      if (key === 'value') figure.value = null;
      else delete figure[key];
    }
  }

  /** More barriers lifted than identified can't be: the lifted ones are not shown. */
  mend(progress: Progress): Progress {
    if (progress.kind !== 'freins') return progress;
    const rows = this.each('rows', progress.rows, row => {
      if (row.removed === null || row.identified === null || row.removed <= row.identified) return row;
      this.tell('numerator-above-denominator', 'removed', row.removed, 'numerator-within', { denominator: row.identified });
      return { ...row, removed: null };
    });
    return { ...progress, rows: rows as typeof progress.rows };
  }
}

/** What was written and could not be read; null says nothing. Of a breakdown, one category is enough: `by.sexe` counts as `by`. */
function unreadablePaths(issues: readonly Found[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const { severity, path, received } of issues) {
    if (severity === 'error' && received !== 'null') paths.add(path.replace(/\.by[.[].*$/, '.by').replace(/\.sensitive\[\d+\]$/, '.sensitive'));
  }
  return paths;
}
