import type { DisclosedIndicator, DisclosedObservation, Mark } from '../honesty/types.js';
import { COUNT_LEADS_UNDER, countsOf, figureText, isSum, type FigureModel } from './figure.js';
import { say, type Context } from './names.js';

/** A figure, the counts that lead it, or why there is none. In a file of its own: a card whose figure is one number needs neither. */
export function figureModel(context: Context, indicator: DisclosedIndicator, observation: DisclosedObservation, marks: readonly Mark[]): FigureModel {
  return observation.value === null ? withoutValue(context, observation, marks) : withValue(context, indicator, observation);
}

/** Numerator and denominator of a rate whose count leads; undefined for the others. */
export function leadingCounts(indicator: DisclosedIndicator, observation: DisclosedObservation): { numerator: number; denominator: number } | undefined {
  const counts = countsOf(indicator, observation);
  return counts && counts.denominator < COUNT_LEADS_UNDER && !isSum(indicator) ? counts : undefined;
}

function withValue(context: Context, indicator: DisclosedIndicator, observation: DisclosedObservation): FigureModel {
  const { format } = context.words;
  const share = figureText(context, indicator, observation);
  const counts = leadingCounts(indicator, observation);
  if (!counts) return { state: 'value', ...share };
  const number = format.number(counts.numerator);
  const outOf = format.messages.outOf(number, format.number(counts.denominator));
  return {
    state: 'value',
    number,
    outOf: outOf.slice(number.length).trim(),
    equivalent: format.messages.thatIs(share.text),
    text: outOf,
    spoken: outOf,
  };
}

function withoutValue(context: Context, observation: DisclosedObservation, marks: readonly Mark[]): FigureModel {
  const { messages } = context.words.format;
  // Where no reason is given, none is made up.
  const missing = observation.missing ?? 'untold';
  const state = missing === 'secret' || missing === 'refuse' ? missing : 'missing';
  const mark = marks.find(({ rule, level }) => level === 'refuse' && rule === observation.because) ?? marks.find(({ level }) => level === 'refuse');
  const words = mark && messages.marks[mark.rule as keyof typeof messages.marks];
  const text = messages.missing[missing];
  const note = say(context, observation.note)?.text;
  const reason = words && mark ? words(mark.detail ?? {}) : note;
  return { state, number: text, text: reason ?? text, spoken: reason ?? text, reason };
}
