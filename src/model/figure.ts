import type { DisclosedIndicator, DisclosedObservation } from '../honesty/types.js';
import type { Context } from './names.js';

/** A figure with all that belongs to it, ready for the page, for speech and for one line of text. */
export interface FigureModel {
  readonly state: 'value' | 'secret' | 'missing' | 'refuse';
  /** "plus de". */
  readonly before?: string;
  readonly number: string;
  readonly unit?: string;
  readonly gap?: string;
  readonly unitBefore?: boolean;
  /** "sur 26": under n = 100 the count leads. */
  readonly outOf?: string;
  /** "soit 58 %", said when the count leads. */
  readonly equivalent?: string;
  /** "48,4 %", "15 sur 26", "non publié". */
  readonly text: string;
  readonly spoken: string;
  /** Why there is no figure, in words. */
  readonly reason?: string;
}

/** Under this base the count leads (H03). */
export const COUNT_LEADS_UNDER = 100;

/** The value with precision and unit, rounded as far as its base carries (H12); an amount may be given whose scale it is written in. */
export function figureText(context: Context, indicator: DisclosedIndicator, observation: DisclosedObservation, compact?: number): ReturnType<Context['words']['format']['figure']> {
  return context.words.format.figure(observation.value ?? 0, indicator.unit, {
    precision: observation.precision,
    decimals: decimalsOf(indicator, observation),
    feedLanguage: context.feed.language,
    compact,
  });
}

/** Decimals are uniform within an indicator, and no more than the base carries; amounts of money keep what they need. */
export function decimalsOf(indicator: DisclosedIndicator, observation: DisclosedObservation): number | undefined {
  if (observation.estimate || indicator.unit === 'eur') return undefined;
  return Math.min(indicator.decimals, observation.maxDecimals ?? indicator.decimals);
}

/** Euros, hours and tonnes have sums, and not a number of people or things that could be said as a base or drawn one by one. */
export const isSum = ({ population }: Pick<DisclosedIndicator, 'population'>): boolean => /^(euros|heures|tonnes)$/.test(population);

/** The counts behind a rate: as given, else recovered from the rate and its base where only one count gives that rate. */
export function countsOf(indicator: DisclosedIndicator, { value, numerator, denominator }: DisclosedObservation): { numerator: number; denominator: number } | undefined {
  if ((indicator.type !== 'taux' && indicator.type !== 'repartition') || value === null || denominator === undefined || denominator <= 0) return undefined;
  return { numerator: numerator ?? Math.round((value * denominator) / 100), denominator };
}
