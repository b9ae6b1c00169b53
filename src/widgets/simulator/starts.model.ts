import type { DisclosedFeed, DisclosedObservation } from '../../honesty/types.js';
import { ageMark } from '../../model/foot.js';
import { indicatorName, organisationName, type Context } from '../../model/names.js';
import { isTotal, marksOf, select, type Selection } from '../../model/select.js';
import type { ActivityUnit } from './activity.model.js';
import type { TwoPeriods } from './elasticity.model.js';

export const MODELS = ['purchase', 'local-income', 'elasticity', 'local-multiplier'] as const;
export type ModelName = (typeof MODELS)[number];

/** Two periods of a feed, and what their activity is counted in. */
export interface FedPeriods extends TwoPeriods {
  readonly counted: ActivityUnit;
}

/** An indicator of a feed that fields begin with; its one figure, where it is one. */
export interface Start {
  readonly id: string;
  readonly observation?: DisclosedObservation;
}

/** What a feed gives to begin with. */
export interface Starts {
  readonly amount?: number | undefined;
  readonly people?: number | undefined;
  readonly periods?: FedPeriods | undefined;
  /** Where it was taken from. */
  readonly from: readonly Start[];
  /** Of which it holds, as the feed writes it. */
  readonly period?: string | undefined;
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
  const selection = id === undefined ? undefined : selected(feed, id);
  const observation = selection && (model === 'purchase' ? ofInsertion(selection) : selection.observation);
  const value = observation?.value;
  if (!id || !value || value <= 0) return { from: [] };
  return { from: [{ id, observation }], period: observation.period, ...(model === 'purchase' ? { amount: value } : { people: value }) };
}

function selected(feed: DisclosedFeed, indicator: string): Selection | undefined {
  const found = select(feed, { indicator });
  return 'problem' in found ? undefined : found;
}

export const latest = (feed: DisclosedFeed, indicator: string): DisclosedObservation | undefined => selected(feed, indicator)?.observation;

const isOfInsertion = ({ by }: DisclosedObservation): boolean => by['famille-achat'] === 'insertion' && Object.keys(by).length === 1;

/** Purchases from the protected sector are no hours of insertion: where a feed tells them apart, they are left out. */
function ofInsertion({ indicator: { observations }, observation, period, territory }: Selection): DisclosedObservation | undefined {
  return observations.find((one) => isOfInsertion(one) && one.value !== null && one.period === period && one.territory === territory) ?? observation;
}

/** "Valeurs de départ : Salariés en parcours, plus de 100, Juratri, 2016, il y a plus de trois ans." */
export function startWords(context: Context, { from, period }: Pick<Starts, 'from' | 'period'>): string | undefined {
  const { feed, words } = context;
  const { startsFrom, insertionPart, amountKinds } = words.phrases.simulator!;
  const told = from.flatMap(({ id, observation }) => {
    const at = feed.indicators.findIndex((one) => one.id === id);
    const indicator = feed.indicators[at];
    if (!indicator) return [];
    const { value = null, precision, amountKind } = observation ?? {};
    // A part is as old as its total, which alone may be marked.
    const aged = observation && [observation, ...indicator.observations.filter((one) => isTotal(one) && one.period === period)]
      .map((one) => ageMark(context, marksOf(feed, at, indicator.observations.indexOf(one)))?.text).find(Boolean);
    const figure = value === null ? undefined : words.format.figure(value, indicator.unit, { feedLanguage: feed.language, ...(precision && { precision }) }).text;
    return { aged, text: [indicatorName(context, indicator).short.text, observation && isOfInsertion(observation) && insertionPart, figure, amountKind && amountKinds[amountKind]].filter(Boolean).join(', ') };
  });
  if (!told.length) return undefined;
  return startsFrom(words.format.list(told.map(({ text }) => text)), [organisationName(context), period && words.format.period(period), told[0]!.aged].filter(Boolean).join(', '));
}
