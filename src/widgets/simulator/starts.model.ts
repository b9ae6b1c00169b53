import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { indicatorName, organisationName, type Context } from '../../model/names.js';
import { isTotal, select } from '../../model/select.js';
import type { TwoPeriods } from './elasticity.model.js';

export const MODELS = ['purchase', 'local-income', 'elasticity', 'local-multiplier'] as const;
export type ModelName = (typeof MODELS)[number];

/** What a feed gives to begin with. */
export interface Starts {
  readonly amount?: number | undefined;
  readonly people?: number | undefined;
  readonly periods?: TwoPeriods | undefined;
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

export function startsOf(feed: DisclosedFeed, model: ModelName): Starts {
  const [id] = USED[model];
  if (model === 'elasticity') {
    const periods = periodsOf(feed);
    return { periods, from: periods ? USED.elasticity : [] };
  }
  const value = id && latest(feed, id)?.value;
  if (!value || value <= 0) return { from: [] };
  return { from: [id], ...(model === 'purchase' ? { amount: value } : { people: value }) };
}

function latest(feed: DisclosedFeed, indicator: string): DisclosedObservation | undefined {
  const found = select(feed, { indicator });
  return 'problem' in found ? undefined : found.observation;
}

/** The two activities are the assumptions of the feed's own elasticity; its posts are those of the two periods that it names. */
function periodsOf(feed: DisclosedFeed): TwoPeriods | undefined {
  const elasticity = feed.indicators.find(({ id }) => id === 'elasticite-emploi');
  const posts = feed.indicators.find(({ id }) => id === 'etp-insertion');
  const [first, last] = latest(feed, 'elasticite-emploi')?.period?.split('/') ?? [];
  // Hours and tonnes would stand in fields of euros; of three amounts nobody knows which are the two activities.
  const [before, after, third] = (elasticity?.assumptions ?? []).filter(({ unit }) => unit === 'eur');
  if (!posts || !first || !last || !before || !after || third) return undefined;
  const [employmentBefore, employmentAfter] = [postsIn(posts, first), postsIn(posts, last)];
  return employmentBefore && employmentAfter ? { employment: [employmentBefore, employmentAfter], activity: [before.value, after.value] } : undefined;
}

const postsIn = ({ observations }: DisclosedIndicator, period: string): number | null | undefined =>
  observations.find((one) => isTotal(one) && one.period === period)?.value;

/** "Valeurs de départ : Achats inclusifs, Transilien." */
export function startWords(context: Context, from: readonly string[]): string | undefined {
  const { feed, words } = context;
  const names = from.flatMap((id) => feed.indicators.filter((one) => one.id === id).map((one) => indicatorName(context, one).short.text));
  return names.length ? words.phrases.simulator!.startsFrom(words.format.list(names), organisationName(context)) : undefined;
}
