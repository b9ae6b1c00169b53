import type { DisclosedFeed, DisclosedObservation } from '../../honesty/types.js';
import { indicatorName, organisationName, type Context } from '../../model/names.js';
import { select } from '../../model/select.js';
import type { ActivityUnit } from './activity.model.js';
import type { TwoPeriods } from './elasticity.model.js';

export const MODELS = ['purchase', 'local-income', 'elasticity', 'local-multiplier'] as const;
export type ModelName = (typeof MODELS)[number];

/** Two periods of a feed, and what their activity is counted in. */
export interface FedPeriods extends TwoPeriods {
  readonly counted: ActivityUnit;
}

/** What a feed gives to begin with. */
export interface Starts {
  readonly amount?: number | undefined;
  readonly people?: number | undefined;
  readonly periods?: FedPeriods | undefined;
  /** The indicators that it was taken from. */
  readonly from: readonly string[];
}

/** Indicators of a feed that a model may begin with. */
export const USED: Readonly<Record<ModelName, readonly string[]>> = {
  purchase: ['achats-inclusifs'],
  'local-income': ['salaries-en-parcours'],
  elasticity: ['elasticite-emploi', 'etp-insertion'],
  'local-multiplier': [],
};

/** @see startsOfElasticity */
export function startsOf(feed: DisclosedFeed, model: Exclude<ModelName, 'elasticity'>): Starts {
  const [id] = USED[model];
  const value = id && latest(feed, id)?.value;
  if (!value || value <= 0) return { from: [] };
  return { from: [id], ...(model === 'purchase' ? { amount: value } : { people: value }) };
}

export function latest(feed: DisclosedFeed, indicator: string): DisclosedObservation | undefined {
  const found = select(feed, { indicator });
  return 'problem' in found ? undefined : found.observation;
}

/** "Valeurs de départ : Achats inclusifs, Transilien." */
export function startWords(context: Context, from: readonly string[]): string | undefined {
  const { feed, words } = context;
  const names = from.flatMap((id) => feed.indicators.filter((one) => one.id === id).map((one) => indicatorName(context, one).short.text));
  return names.length ? words.phrases.simulator!.startsFrom(words.format.list(names), organisationName(context)) : undefined;
}
