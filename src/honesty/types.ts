import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';

export type RuleId =
  | 'H01' | 'H02' | 'H03' | 'H04' | 'H05' | 'H06' | 'H07' | 'H08' | 'H09' | 'H10' | 'H11' | 'H12' | 'H13' | 'H14'
  | 'H15' | 'H16' | 'H17' | 'H18' | 'H19' | 'H20' | 'H21' | 'H22' | 'H23' | 'H24' | 'H25' | 'H26' | 'H27' | 'H28' | 'H29';

/** `refuse`: replaced by a short explanation; `caution`: shown with a mark; `tell`: in the method panel. */
export type MarkLevel = 'refuse' | 'caution' | 'tell';

/** What a rule found. `path` names the place as `indicators[3].observations[0]`, `indicators[3]`, `quotes[0]` or '' (the whole feed). */
export interface Mark {
  readonly rule: RuleId;
  readonly level: MarkLevel;
  readonly path: string;
  /** Facts that the mark's words need: thresholds, years, structures. Never a withheld figure. */
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

export interface DisclosedObservation extends Observation {
  /**
   * 95 % interval in the unit of the value (percent): the author's `low` and `high`, else Wilson's from the counts (H12).
   * Two rates are told apart in words only where their intervals are apart (H26); without one, no word.
   */
  readonly interval?: readonly [low: number, high: number];
  /** Most decimals that the base carries (H12); absent: as many as the indicator has. */
  readonly maxDecimals?: number;
  /** Present when the figure pools consecutive years that could not be shown one by one (H04); `period` is then `2022/2024`. */
  readonly pooled?: readonly string[];
  /** True when it must wear the badge "estimation" (H10). */
  readonly estimate?: boolean;
}

/** The observations of one indicator that differ by period only. */
export interface Series {
  /** Indices into the indicator's observations, earliest first. */
  readonly points: readonly number[];
  /** The same indices cut where two neighbours may not be joined (H13: source, method, counted, kind of period, break, missing year). */
  readonly runs: readonly (readonly number[])[];
  /** Last change that may be told: from the previous point of the last point's run (H13). */
  readonly change?: { readonly from: number; readonly to: number };
  /** Three comparable points or more in the last run: a slope and a word for the trend are allowed (H13). */
  readonly trend: boolean;
}

/** Who did what, for generated sentences about results (H17). `neutral`: "label : value". */
export type Claim = 'neutral' | 'supported' | 'contributed' | 'enabled' | 'bought' | 'backed';

export interface DisclosedIndicator extends Indicator {
  readonly observations: readonly DisclosedObservation[];
  /** Those that end last come first. */
  readonly series: readonly Series[];
  readonly claim: Claim;
  /** References with `mismatch` in words' terms (H14). Same order as `references`. */
  readonly mismatches: readonly { readonly structure?: string; readonly years?: number }[];
}

declare const disclosed: unique symbol;

/** The only input that models, tables, exports, server rendering and events accept. Made by `disclose()` alone. */
export interface DisclosedFeed extends Omit<ImpactFeed, 'indicators'> {
  readonly [disclosed]: true;
  readonly indicators: readonly DisclosedIndicator[];
  readonly marks: readonly Mark[];
  /** The day it was disclosed for, `2026-11-23`: ages are counted from it (H19). */
  readonly now: string;
  /** False in what `discloseOnDemand` shows first: marks of level `tell`, families, mismatches, and what holds of cases come with `told`. */
  readonly told: boolean;
  /** Families of the study that should be measured and are not (H16); empty for other roles. */
  readonly unmeasured: readonly string[];
  /** Families that are measured, in the catalogue's order. */
  readonly measured: readonly string[];
}
