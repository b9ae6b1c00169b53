import type { Indicator, Observation } from '../schema/impact-feed.js';
import type { ObservationDocument } from '../schema/indicator.js';
import type { Progress } from '../schema/progress.js';
import type { Issue } from './types.js';

/** What a figure must be judged by: its indicator's unit and type. */
export type Kind = Pick<Indicator, 'unit' | 'type'>;
/** A figure while it is being read. */
export type Draft = { -readonly [K in keyof Observation]: Observation[K] };
/** Any of the keys that a figure states or inherits. */
export type Stated = Partial<ObservationDocument>;

export const INHERITED = ['period', 'territory', 'counted', 'source', 'method', 'status', 'verifier', 'n', 'zoning'] as const;

/**
 * What normalising does about what is wrong. A full reading tells it and takes away the smallest thing (careful.ts); the first reading of
 * a page gives up at once, and the full one is loaded (read-on-demand.ts).
 */
export interface Care {
  /** An issue at a path from where the reading stands. */
  tell(
    code: Issue['code'], path: string, value: unknown, key: string, facts?: Issue['expected']['facts'],
    severity?: Issue['severity'], consequence?: Issue['consequence'],
  ): void;
  /**
   * What is made of each item of a list, those left out of which nothing is made; what is told meanwhile stands under `step`.
   * @param direct makes one more item, the first, from the keys that stand on the list's owner
   */
  each<T, R>(step: string, list: readonly T[], make: (item: T) => R | undefined, direct?: () => R): readonly R[];
  /** Whether a key was written where the reading stands and could not be read. Absent when everything could. */
  readonly lost?: (key: string) => boolean;
  /** Takes away what a figure inherited in place of its own unreadable keys. True when it can't be shown without them. */
  hidden(figure: Draft, orphaned: readonly string[]): boolean;
  /** Makes a figure that is said to be missing carry no figure. @param document as written, without what it inherits */
  hush(figure: Draft, document: Stated): void;
  /** A before and after without what can't be. */
  mend(progress: Progress): Progress;
}

/** Without each key that is absent. */
export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const out: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from[key] !== undefined) out[key] = from[key];
  return out;
}
