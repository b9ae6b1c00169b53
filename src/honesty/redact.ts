import type { CaseStudy } from '../schema/case.js';
import type { FeedDocument } from '../schema/nouns.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { REPLACED_READING } from './claims.js';
import { REPLACED_LABEL } from './labels.js';
import { h07Written } from './texts.js';
import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation, Mark } from './types.js';

type Json = Record<string, unknown>;

/**
 * A disclosed feed as a document that may be published: what was withheld is not in it, and reading and disclosing it again gives the
 * same disclosed feed. What a rule only corrected (a label, a sentence, a status) is written so that the rule finds and tells it again.
 */
export function redact(disclosed: DisclosedFeed): FeedDocument {
  const { marks, now: _now, measured: _measured, unmeasured: _unmeasured, told: _told, indicators, ...feed } = disclosed;
  const found = new Map<string, Mark[]>();
  for (const mark of marks) found.set(mark.path, [...(found.get(mark.path) ?? []), mark]);
  return {
    ...withoutDefaults(feed),
    ...(feed.cases && { cases: feed.cases.map((study, index) => caseDocument(study, `cases[${index}]`, found)) }),
    indicators: indicators.map((indicator, index) => indicatorDocument(indicator, index, found)),
  } as unknown as FeedDocument;
}

/** A document-wide `n` would be read into every figure that has lost its own. */
function withoutDefaults({ ...feed }: Omit<ImpactFeed, 'indicators'>): Json {
  const { n: _n, ...rest } = feed as Json;
  return { ...rest, labels: { ...feed.labels } };
}

/** What the author said of a purchase, so that the rules find again what doesn't hold. */
function caseDocument(study: CaseStudy, path: string, found: ReadonlyMap<string, readonly Mark[]>): CaseStudy {
  return {
    ...study,
    chain: study.chain.map((item, at) => {
      const own = found.get(`${path}.chain[${at}]`) ?? [];
      const evidence = own.find(({ rule }) => rule === 'H29')?.detail?.['claimed'] as CaseStudy['chain'][number]['evidence'];
      const given = own.filter(({ rule, detail }) => rule === 'H28' && detail).map(({ detail }) => detail!['place']);
      return {
        ...item, ...(evidence && { evidence }),
        ...(item.indicators && { indicators: item.indicators.map((one, place) => (given.includes(place) ? { ...one, scope: 'achat' as const } : one)) }),
      };
    }),
  };
}

function indicatorDocument(indicator: DisclosedIndicator, index: number, found: ReadonlyMap<string, readonly Mark[]>): Json {
  const { series: _series, claim: _claim, mismatches: _mismatches, observations, ...rest } = indicator;
  const path = `indicators[${index}]`;
  const own = found.get(path) ?? [];
  return {
    ...rest,
    ...(own.some(({ rule }) => rule === 'H09') ? { label: REPLACED_LABEL } : {}),
    ...(own.some(({ rule }) => rule === 'H17') ? { reading: REPLACED_READING } : {}),
    observations: observations.map((observation, at) =>
      observationDocument(observation, [...(found.get('') ?? []), ...own, ...(found.get(`${path}.observations[${at}]`) ?? [])])),
  };
}

function observationDocument(observation: DisclosedObservation, marks: readonly Mark[]): Json {
  const { interval: _interval, maxDecimals: _maxDecimals, pooled: _pooled, estimate: _estimate, ...rest } = observation;
  const claimed = marks.find(({ rule }) => rule === 'H27')?.detail?.['status'];
  return h07Written(claimed === undefined ? rest : { ...rest, status: claimed });
}
