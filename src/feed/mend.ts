import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import type { IndicatorDocument } from '../schema/indicator.js';
import type { Progress } from '../schema/progress.js';
import { decimalsOf, faultOf, isOutside, isShare } from './figure.js';
import type { Fault, Kind } from './figure.js';
import { DIRECT, found, keepOrigins, originOf } from './issue.js';
import type { Found } from './issue.js';
import { INHERITED, decimalsIn } from './normalise.js';
import type { Draft, Stated, Walked } from './normalise.js';
import { isTooMany } from './plain-progress.js';
import { TOLD } from './shape.js';

type Loose = Record<string, unknown>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The figure first, its base last: what is refused because it can't be true keeps the base. */
const NUMBERS = ['value', 'numerator', 'low', 'high', 'denominator', 'n'] as const;

/** Without these a figure would be told of other people or another place than it is of: `by` unreadable, a part would pass for the total. */
const IDENTITY = ['territory', 'counted', 'by'];

/** Beyond this many points, a rate and its own counts tell two stories and neither is shown. */
const TOLERATED = 1;

/** What a careful reading does around `normalise`: before, nothing inherits in the place of what can't be read; after, nothing is shown that can't be. */
export class Mending {
  /** Paths of what was written and could not be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly #issues: Found[];

  /** @param issues of the walk over the shapes; what is told joins them */
  constructor(issues: Found[]) {
    this.#issues = issues;
    this.unreadable = unreadablePaths(issues);
  }

  /** Blanks, in the walked document, what would else be inherited from above. */
  blank({ indicators = [], progress = [], pathways = [] }: Walked): void {
    if (!this.unreadable.size) return;
    indicators.forEach((indicator, index) => {
      const path = place('indicators', indicators, index);
      this.#blankFigure(indicator, path);
      if (this.#lost(path, 'value')) (indicator as Loose)['value'] = null;
      // Of people until it is known not to be.
      if (this.#lost(path, 'population')) (indicator as Loose)['population'] = 'personnes';
      const { observations = [] } = indicator;
      observations.forEach((observation, at) => this.#blankFigure(observation, place(`${path}.observations`, observations, at)));
    });
    for (const [noun, list] of Object.entries({ progress, pathways })) {
      list.forEach((item, index) => this.#blankKeys(item, place(noun, list, index)));
    }
  }

  /** Takes away what can't be shown, and tells it. The feed is still the reader's own draft. */
  mend(feed: ImpactFeed, { indicators = [], progress = [], pathways = [] }: Walked): void {
    follow(feed.indicators, indicators);
    follow(feed.progress, progress);
    follow(feed.pathways, pathways);
    feed.indicators.forEach((indicator, index) => this.#mendIndicator(indicator, indicators[index]!, place('indicators', indicators, index)));
    feed.progress.forEach((item, index) => this.#mendProgress(item, place('progress', progress, index)));
    [...feed.progress, ...feed.pathways].forEach(dropBlanks);
  }

  readonly #tell = (path: string, key: string, value: unknown, code: Found['code'], ...rest: Rest): void => {
    if (code === 'value-missing' && this.#issues.length >= TOLD) return;
    this.#issues.push(found(code, `${path}.${key}`, value, ...rest));
  };

  #lost(path: string, key: string): boolean {
    return this.unreadable.has(`${path}.${key}`);
  }

  #blankKeys(item: object, path: string): void {
    for (const key of INHERITED) if (this.#lost(path, key)) (item as Loose)[key] = undefined;
  }

  #blankFigure(document: Stated, path: string): void {
    this.#blankKeys(document, path);
    // "plus de" unreadable is not "exactly".
    if (this.#lost(path, 'precision')) document.precision = 'environ';
  }

  #mendIndicator(indicator: Writable<Indicator>, document: IndicatorDocument, path: string): void {
    if (!indicator.catalogue) {
      for (const key of ['label', 'unit'] as const) {
        if (document[key] === undefined) this.#tell(path, key, indicator.id, `${key}-missing`, 'present', { key }, 'error', 'replaced');
      }
    }
    const { observations = [] } = document;
    const isDirect = indicator.observations.length > observations.length;
    // An indicator with neither list nor figure says nothing yet: that is no figure, rather than a missing one.
    if (!isDirect && !document.observations) this.#tell(path, 'value', undefined, 'value-missing', 'present', { key: 'value' }, 'warning', 'kept');
    const places = [...(isDirect ? [DIRECT] : []), ...observations.map((_, index) => originOf(observations, index))];
    keepOrigins(indicator.observations, places);
    indicator.observations.forEach((figure, index) => {
      const origin = places[index]!;
      const own = origin === DIRECT ? document : observations[isDirect ? index - 1 : index]!;
      this.#mendFigure(figure, own, indicator, () => (origin === DIRECT ? path : `${path}.observations[${origin}]`), path);
    });
    indicator.decimals = decimalsIn(indicator.observations, document.decimals);
    // A list that can't be read may have named any of them.
    if (this.#lost(path, 'sensitive')) indicator.sensitive = [...new Set(indicator.observations.flatMap(({ by }) => Object.keys(by)))];
    this.#mendGoals(indicator, path);
  }

  /** Targets and references are drawn beside the figure: one that can't be true goes. */
  #mendGoals(indicator: Writable<Indicator>, path: string): void {
    const { references, target } = indicator;
    const possible = (at: string, value?: number): boolean => {
      if (!isOutside(value, indicator)) return true;
      this.#tell(at, 'value', value, 'rate-out-of-range', 'percent-range', undefined, 'error', 'item-dropped');
      return false;
    };
    const kept = [...references.keys()].filter(index => possible(place(`${path}.references`, references, index), references[index]!.value));
    indicator.references = kept.map(index => references[index]!);
    keepOrigins(indicator.references, kept.map(index => originOf(references, index)));
    if (!possible(`${path}.target`, target?.value) || !possible(`${path}.target.baseline`, target?.baseline?.value)) delete indicator.target;
  }

  /**
   * @param own the figure as written, without what it inherits
   * @param at its path, put together when something is to be told: most figures of a long table are right
   * @param above path of the indicator
   */
  #mendFigure(figure: Draft, own: Stated, indicator: Kind, at: () => string, above: string): void {
    if (this.unreadable.size) dropBlanks(figure);
    if (figure.missing) return this.#hush(figure, own, at);
    if (this.unreadable.size && this.#isHidden(figure, at(), above)) {
      // Beside a value that nobody gave, a note may be the reason, though what else is said of it can't be read.
      const { note } = figure;
      const isNone = figure.value === null && !this.#lost(at(), 'value');
      refuse(figure);
      if (isNone && note !== undefined) figure.note = note;
    }
    else if (figure.value === null) {
      figure.missing = 'non-collecte';
      this.#tell(at(), 'value', own.value, 'value-missing', 'present', { key: 'value' }, 'warning', 'kept');
    }
    const fault = faultOf(figure, indicator);
    if (fault) {
      const { key, rest } = explain(fault, figure);
      this.#tell(at(), key, figure[key], fault, ...rest);
      if (rest[3] !== 'kept') refuse(figure);
    }
    this.#mendInterval(figure, indicator, at);
  }

  /** Nothing is drawn, said or compared with an interval that can't be one: it goes, both bounds of it, and the value stays. */
  #mendInterval(figure: Draft, indicator: Kind, at: () => string): void {
    const bound = wrongBound(figure, indicator);
    if (!bound) return;
    const { value } = figure;
    this.#tell(at(), bound, figure[bound], 'interval-impossible', 'interval-around', { ...(value !== null && { value }), ...(isShare(indicator) && { most: 100 }) });
    delete figure.low;
    delete figure.high;
  }

  /** True when a figure can't be shown without what could not be read, of it or, where it says nothing nearer, of its indicator. */
  #isHidden(figure: Draft, path: string, above: string): boolean {
    return ['value', 'missing', ...IDENTITY].some(key => this.#lost(path, key))
      || (['territory', 'counted'] as const).some(key => figure[key] === undefined && this.#lost(above, key));
  }

  /** Makes a figure that is said to be missing carry no figure. One said to be secret has no number of any kind, inherited ones included. */
  #hush(figure: Draft, own: Stated, at: () => string): void {
    const secret = figure.missing === 'secret';
    if (!secret && figure.missing !== 'refuse') {
      if (figure.value !== null) this.#tell(at(), 'value', figure.value, 'wrong-value', 'one-of', { options: 'null' });
      figure.value = null;
      return;
    }
    for (const key of secret ? NUMBERS : NUMBERS.slice(0, 4)) {
      // Never the number itself: an issue may be printed where the feed is not.
      if (typeof own[key] === 'number') this.#tell(at(), key, '…', 'inline-secret', 'no-secret');
      if (key === 'value') figure.value = null;
      else delete figure[key];
    }
  }

  /** Where more barriers are lifted than identified, the lifted ones are not shown. */
  #mendProgress(progress: Writable<Progress>, path: string): void {
    if (progress.kind !== 'freins') return;
    const { rows } = progress;
    progress.rows = rows.map((row, index) => {
      if (!isTooMany(row)) return row;
      this.#tell(place(`${path}.rows`, rows, index), 'removed', row.removed, 'numerator-above-denominator', 'numerator-within', { denominator: row.identified! });
      return { ...row, removed: null };
    });
    follow(progress.rows, rows);
  }
}

type Rest = Parameters<typeof found> extends [unknown, unknown, unknown, ...infer R] ? R : never;

/** The figure is not shown, and the reader is told that it was set aside; its base stays. Its note was of the value, not the reason why there is none. */
function refuse(figure: Draft): void {
  figure.value = null;
  figure.missing = 'refuse';
  delete figure.note;
  for (const key of NUMBERS.slice(1, 4) as readonly ('numerator' | 'low' | 'high')[]) delete figure[key];
}

/** The key at fault, and what is said of it; a small disagreement is kept. */
function explain(fault: Fault, { value, numerator, denominator }: Draft): { readonly key: 'value' | 'numerator'; readonly rest: Rest } {
  switch (fault) {
    case 'numerator-above-denominator': return { key: 'numerator', rest: ['numerator-within', { denominator: denominator! }] };
    case 'rate-out-of-range': return { key: 'value', rest: ['percent-range'] };
    case 'wrong-value': return { key: 'value', rest: ['at-least', { minimum: 0 }] };
    case 'value-disagrees': {
      const computed = (100 * numerator!) / denominator!;
      return { key: 'value', rest: ['value-near', { computed: Number(computed.toFixed(2)) }, 'error', Math.abs(value! - computed) > TOLERATED ? 'ignored' : 'kept'] };
    }
  }
}

/** The bound that is beyond the other, beyond its value, or where no share is. A value is rounded: bounds may have more decimals than it. */
function wrongBound({ value, low, high }: Draft, kind: Kind): 'low' | 'high' | undefined {
  const known = value ?? NaN;
  const slack = 0.5 * 10 ** -decimalsOf(known) + 1e-9;
  if (low! > high! || low! > known + slack || isOutside(low, kind)) return 'low';
  return high! < known - slack || isOutside(high, kind) ? 'high' : undefined;
}

const place = (path: string, list: readonly unknown[], index: number): string => `${path}[${originOf(list, index)}]`;

/** A list made item by item from another keeps the author's places. */
function follow(made: readonly unknown[], from: readonly unknown[]): void {
  keepOrigins(made, [...from.keys()].map(index => originOf(from, index)));
}

function dropBlanks(item: object): void {
  for (const key of Object.keys(item)) if ((item as Loose)[key] === undefined) delete (item as Loose)[key];
}

/** What was written and could not be read; null says nothing. Of a breakdown, one category is enough: `by.sexe` counts as `by`. */
function unreadablePaths(issues: readonly Found[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const issue of issues) {
    // The shapes let it pass, as JSON does; but a part without its dimension would pass for the total.
    if (issue.path.endsWith('.by.__proto__')) issue.severity = 'error';
    const { severity, path, received } = issue;
    if (severity === 'error' && received !== 'null') paths.add(path.replace(/\.by[.[].*$/, '.by').replace(/\.sensitive\[\d+\]$/, '.sensitive'));
  }
  return paths;
}
