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
import { lostBreaks, protectBreaks, protectFigure, protectHead, protectIndicator, protectItem } from './protect.js';
import { takeSecrets } from './secrets.js';
import { TOLD } from './shape.js';
import { withSources } from './sourced.js';
import { unreadableOf } from './unreadable.js';
import type { Unreadable } from './unreadable.js';

type Loose = Record<string, unknown>;
type OfPeople = Kind & Pick<Indicator, 'population'>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The figure first, its base last: what is refused because it can't be true keeps the base. */
const NUMBERS = ['value', 'numerator', 'low', 'high', 'denominator', 'n'] as const;

/** Without these a figure would be told of other people or another place than it is of: `by` unreadable, a part would pass for the total. */
const IDENTITY = ['territory', 'counted', 'by'] as const;

/** Beyond this many points, a rate and its own counts tell two stories and neither is shown. */
const TOLERATED = 1;

/** What a careful reading does around `normalise`: before, nothing inherits in the place of what can't be read; after, nothing is shown that can't be. */
export class Mending {
  readonly unreadable: Unreadable;
  readonly #issues: Found[];
  readonly #input: unknown;
  readonly #breaks: ReturnType<typeof lostBreaks>;

  /**
   * @param issues of the walk over the shapes; what is told joins them
   * @param input the document as written
   */
  constructor(issues: Found[], input: unknown) {
    this.#issues = issues;
    this.#input = input;
    this.unreadable = unreadableOf(issues);
    this.#breaks = lostBreaks(this.unreadable);
  }

  /** In the walked document, puts what says least in the place of what can't be read, and blanks what would else be inherited from above. */
  blank(walked: Walked): void {
    const { unreadable } = this;
    if (!unreadable.size) return;
    const { indicators = [], progress = [], pathways = [] } = walked;
    protectHead(walked, unreadable);
    indicators.forEach((indicator, index) => {
      const path = place('indicators', indicators, index);
      protectIndicator(indicator, path, unreadable);
      this.#blankKeys(indicator, path);
      if (this.#lost(path, 'value')) (indicator as Loose)['value'] = null;
      const { observations = [] } = indicator;
      observations.forEach((observation, at) => {
        const where = place(`${path}.observations`, observations, at);
        protectFigure(observation, where, unreadable);
        this.#blankKeys(observation, where);
      });
    });
    for (const [noun, list] of Object.entries({ progress, pathways })) {
      list.forEach((item, index) => {
        protectItem(item, place(noun, list, index), unreadable);
        this.#blankKeys(item, place(noun, list, index));
      });
    }
  }

  /** Takes away what can't be shown, and tells it. The feed is still the reader's own draft. */
  mend(feed: ImpactFeed, { indicators = [], progress = [], pathways = [] }: Walked): void {
    follow(feed.indicators, indicators);
    follow(feed.progress, progress);
    follow(feed.pathways, pathways);
    feed.indicators.forEach((indicator, index) => this.#mendIndicator(indicator, indicators[index]!, place('indicators', indicators, index)));
    feed.progress.forEach((item, index) => this.#mendProgress(item, place('progress', progress, index)));
    // Never the number itself: an issue may be printed where the feed is not.
    takeSecrets(feed, (path, key) => this.#tell(path, key, '…', 'inline-secret', 'no-secret', undefined, 'error', 'hidden'));
    [...feed.progress, ...feed.pathways].forEach(dropBlanks);
    withSources(feed, this.#issues);
  }

  readonly #tell = (path: string, key: string, value: unknown, code: Found['code'], ...rest: Rest): void => {
    if (code === 'value-missing' && this.#issues.length >= TOLD) return;
    this.#issues.push(found(code, `${path}.${key}`, value, ...rest));
  };

  #lost(path: string, key: string): boolean {
    return this.unreadable.has(`${path}.${key}`);
  }

  #blankKeys(item: object, path: string): void {
    for (const key of INHERITED) if (this.#lost(path, key) && (item as Loose)[key] === undefined) (item as Loose)[key] = undefined;
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
    const sensitive = this.unreadable.get(`${path}.sensitive`);
    if (sensitive) {
      indicator.sensitive = [...new Set([...indicator.sensitive, ...indicator.observations.flatMap(({ by }) => Object.keys(by))])];
      sensitive.consequence = 'sensitive';
    }
    const lost = this.#breaks.get(path);
    if (lost) indicator.breaks = protectBreaks(indicator, path, lost, this.#input);
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
  #mendFigure(figure: Draft, own: Stated, indicator: OfPeople, at: () => string, above: string): void {
    if (this.unreadable.size) dropBlanks(figure);
    if (figure.missing) return this.#hush(figure, own, at);
    if (this.unreadable.size && this.#isHidden(figure, own, indicator, at(), above)) {
      // Beside a value that nobody gave, a note may be the reason, though what else is said of it can't be read.
      const { note } = figure;
      const isNone = figure.value === null && !this.#lost(at(), 'value');
      refuse(figure);
      if (isNone && note !== undefined) figure.note = note;
    }
    else if (figure.value === null) this.#tell(at(), 'value', own.value, 'value-missing', 'reason', undefined, 'warning', 'kept');
    const fault = faultOf(figure, indicator);
    if (fault) {
      const { key, code, rest } = explain(fault, figure);
      this.#tell(at(), key, figure[key], code, ...rest);
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

  /** True when a figure can't be shown without what could not be read, of it or, where it says nothing nearer, of its indicator or the document. */
  #isHidden(figure: Draft, own: Stated, kind: OfPeople, path: string, above: string): boolean {
    const ofItself = ['value', 'amountKind', ...IDENTITY] as const;
    const fromAbove = (['territory', 'counted', 'amountKind'] as const).filter(key => figure[key] === undefined);
    const lost = [
      // Of a breakdown, one dimension may be left.
      ...ofItself.filter(key => key === 'by' || (own[key] ?? undefined) === undefined).map(key => `${path}.${key}`),
      ...fromAbove.map(key => `${above}.${key}`),
      // Of what is in no known unit, nobody knows whether it is a rate, which its base would forbid.
      ...(figure.n ?? figure.denominator ?? figure.numerator) === undefined ? [] : [`${above}.unit`],
      // Without its territory, the document speaks of the organisation all the same.
      ...(figure.counted === undefined ? ['counted'] : []),
      ...basesOf(figure, own, kind).flatMap(key => (key === 'n' ? [`${path}.n`, `${above}.n`, 'n'] : [`${path}.${key}`])),
    ].flatMap(place => this.unreadable.get(place) ?? []);
    // A figure of no period is not shown either (H01).
    const undated = figure.period === undefined ? [`${path}.period`, `${above}.period`, 'period'].flatMap(where => this.unreadable.get(where) ?? []) : [];
    for (const issue of [...lost, ...undated]) issue.consequence = 'hidden';
    return lost.length > 0;
  }

  /** Makes a figure that is said to be missing carry no figure. One said to be secret has no number of any kind, inherited ones included. */
  #hush(figure: Draft, own: Stated, at: () => string): void {
    const secret = figure.missing === 'secret';
    if (!secret && figure.missing !== 'refuse') {
      if (figure.value !== null) this.#tell(at(), 'value', figure.value, 'wrong-value', 'one-of', { options: 'null' }, 'error', 'hidden');
      figure.value = null;
      return;
    }
    for (const key of secret ? NUMBERS : NUMBERS.slice(0, 4)) {
      // Never the number itself: an issue may be printed where the feed is not.
      if (typeof own[key] === 'number') this.#tell(at(), key, '…', 'inline-secret', 'no-secret', undefined, 'error', 'hidden');
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
      this.#tell(place(`${path}.rows`, rows, index), 'removed', row.removed, 'numerator-above-denominator', 'numerator-within', { denominator: row.identified! }, 'error', 'counts-hidden');
      return { ...row, removed: null };
    });
    follow(progress.rows, rows);
  }
}

/** Without which of its bases a figure on people can't be told to be of enough of them. */
function basesOf({ n, denominator }: Draft, own: Stated, { type, population }: OfPeople): readonly ('numerator' | 'denominator' | 'n')[] {
  if (population !== 'personnes' && population !== 'autre') return [];
  const stated = own.denominator === undefined ? ['denominator'] as const : [];
  // An `n` is not the base of a count.
  return type === 'compte' ? stated : n === undefined && denominator === undefined ? ['numerator', 'denominator', 'n'] : stated;
}

type Rest = Parameters<typeof found> extends [unknown, unknown, unknown, ...infer R] ? R : never;

/** The figure is not shown, and the reader is told that it was set aside; its base stays. Its note was of the value, not the reason why there is none. */
function refuse(figure: Draft): void {
  figure.value = null;
  figure.missing = 'refuse';
  delete figure.note;
  for (const key of NUMBERS.slice(1, 4) as readonly ('numerator' | 'low' | 'high')[]) delete figure[key];
}

interface Explained { readonly key: 'value' | 'numerator'; readonly code: Found['code']; readonly rest: Rest }

/** The key at fault, and what is said of it; a small disagreement is kept. */
function explain(fault: Exclude<Fault, 0>, { value, numerator, denominator }: Draft): Explained {
  switch (fault) {
    case 1: return { key: 'numerator', code: 'numerator-above-denominator', rest: ['numerator-within', { denominator: denominator! }, 'error', 'hidden'] };
    case 2: return { key: 'value', code: 'rate-out-of-range', rest: ['percent-range', undefined, 'error', 'hidden'] };
    case 3: return { key: 'value', code: 'wrong-value', rest: ['at-least', { minimum: 0 }, 'error', 'hidden'] };
    case 4: {
      const computed = (100 * numerator!) / denominator!;
      return { key: 'value', code: 'value-disagrees', rest: ['value-near', { computed: Number(computed.toFixed(2)) }, 'error', Math.abs(value! - computed) > TOLERATED ? 'hidden' : 'kept'] };
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
