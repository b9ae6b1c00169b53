import type { DisclosedFeed, DisclosedIndicator, DisclosedObservation } from '../../honesty/types.js';
import { indicatorName, organisationName, type Context } from '../../model/names.js';
import { isTotal, select } from '../../model/select.js';
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

/** In which units a feed may tell its two activities. */
const COUNTED = { eur: 'constant-euros', heures: 'hours', tonnes: 'tonnes' } as const;

/** The two activities are the assumptions of the feed's own elasticity; its posts are those of the two periods that it names. */
function periodsOf(feed: DisclosedFeed): FedPeriods | undefined {
  const elasticity = feed.indicators.find(({ id }) => id === 'elasticite-emploi');
  const posts = feed.indicators.find(({ id }) => id === 'etp-insertion');
  const [first, last] = latest(feed, 'elasticite-emploi')?.period?.split('/') ?? [];
  const assumed = elasticity?.assumptions ?? [];
  // Of one amount, or of three, nobody knows which are the two activities.
  const code = (['eur', 'heures', 'tonnes'] as const).find((unit) => assumed.filter((one) => one.unit === unit).length === 2);
  if (!posts || !first || !last || !code) return undefined;
  const [before, after] = assumed.filter(({ unit }) => unit === code);
  const [employmentBefore, employmentAfter] = [postsIn(posts, first), postsIn(posts, last)];
  if (!employmentBefore || !employmentAfter) return undefined;
  // The catalogue's elasticity is of constant euros; the only percentage that its formula could assume is a rise in prices.
  const isCurrent = code === 'eur' && assumed.some(({ unit }) => unit === 'pourcent');
  return { employment: [employmentBefore, employmentAfter], activity: [before!.value, after!.value], counted: isCurrent ? 'current-euros' : COUNTED[code] };
}

const postsIn = ({ observations }: DisclosedIndicator, period: string): number | null | undefined =>
  observations.find((one) => isTotal(one) && one.period === period)?.value;

/** "Valeurs de départ : Achats inclusifs, Transilien." */
export function startWords(context: Context, from: readonly string[]): string | undefined {
  const { feed, words } = context;
  const names = from.flatMap((id) => feed.indicators.filter((one) => one.id === id).map((one) => indicatorName(context, one).short.text));
  return names.length ? words.phrases.simulator!.startsFrom(words.format.list(names), organisationName(context)) : undefined;
}
