import { giveUp, isObject } from '../schema/accept.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import type { IndicatorDocument } from '../schema/indicator.js';
import { plainFeed, plainObservation } from '../schema/plain.js';
import { faultOf, isOutside } from './figure.js';
import { merged, normalise } from './normalise.js';
import type { Draft, Walked } from './normalise.js';

const COUNTS = ['numerator', 'denominator', 'n'] as const;

/** Of the nouns that few feeds have. */
export interface Readers {
  readonly progressPlainly?: (list: unknown) => Walked['progress'];
  readonly pathwaysPlainly?: (list: unknown) => Walked['pathways'];
}

/**
 * Reads a document of which nothing is to be told; the nouns that not every page shows are left out.
 * @param readers of plain-progress.ts and plain-pathways.ts, where there are any
 * @throws where anything is wrong or only looks so: that is for the careful reading
 */
export function readPlainly(input: unknown, { progressPlainly = giveUp, pathwaysPlainly = giveUp }: Readers = {}): ImpactFeed {
  if (!isObject(input)) return giveUp();
  const { progress, pathways, factors, cases, focus, quotes, videos, places, partners, ...document } = input as Readonly<Record<string, unknown>>;
  const walked = { ...(plainFeed(document) as object), progress: progress && progressPlainly(progress), pathways: pathways && pathwaysPlainly(pathways) } as Walked;
  const feed = normalise(walked, (document, inherited) => plainObservation(document, merged(document, inherited)) as Draft);
  const known = [undefined, ...feed.sources.map(({ id }) => id)];
  // What is named and not there is no source, and never the organisation's own word.
  const isUnsourced: IsUnsourced = item => !known.includes(item?.source);
  return feed.indicators.some((indicator, index) => isDoubtful(indicator, walked.indicators![index]!, isUnsourced)) ? giveUp() : feed;
}

type IsUnsourced = (item?: { readonly source?: string | undefined }) => boolean;

function isDoubtful(indicator: Indicator, { label, unit, target, observations }: IndicatorDocument, isUnsourced: IsUnsourced): boolean {
  return (!indicator.catalogue && (!label || !unit))
    || !(observations ?? indicator.observations[0])
    || [target, target?.baseline, ...indicator.references].some(goal => isOutside(goal?.value, indicator) || isUnsourced(goal as Parameters<IsUnsourced>[0]))
    || indicator.observations.some(figure => isUnsourced(figure) || !isPlain(figure, indicator));
}

function isPlain(figure: Observation, indicator: Indicator): boolean {
  const { value, missing } = figure;
  if (!missing) return value !== null && !faultOf(figure, indicator);
  // What is withheld has no number of any kind: one that it inherits is to be taken away.
  return value === null && COUNTS.every(key => figure[key] === undefined);
}
