import { localMultiplier } from '../../measure/local-income.js';
import { rangeOf, type Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import type { Field, Values } from './fields.model.js';
import { breakable, figureText, percentOf, spanText, two, waitingFor, type BarRow, type Simulation } from './shown.model.js';

/** The formula's worked example, its last round known to a fifth or so. */
const START = { income: 1_000_000, spentLocally: 600_000, spentAgain: [210_000, 330_000] } as const;

export const localMultiplierFields = (): Field[] => [
  { id: 'income', start: [START.income], min: 0, max: 1e9 },
  { id: 'spentLocally', start: [START.spentLocally], min: 0, max: 1e9 },
  { id: 'spentAgain', start: START.spentAgain, min: 0, max: 1e9 },
];

/**
 * How much of what an organisation receives goes round in its territory.
 * @param where "dans le Jura"
 */
export function localMultiplierSimulation(context: Context, values: Values, where: string): Simulation {
  const { words } = context;
  const { 'local-multiplier': phrases, waitingTitle, refused } = words.phrases.simulator!;
  const { income, spentLocally, spentAgain } = values;
  const base = { closing: phrases.closing };
  if (!income || !spentLocally || !spentAgain) {
    const lacking = (['income', 'spentLocally', 'spentAgain'] as const).filter((id) => !values[id]);
    return { ...base, title: waitingTitle, results: [{ id: 'multiplier', noun: phrases.figure, waiting: waitingFor(context, lacking) }] };
  }
  const why = income[0] <= 0 ? refused['not-positive'] : spentLocally[0] > income[0] || spentAgain[1] > spentLocally[0] ? refused['more-than-received'] : undefined;
  if (why) return { ...base, title: why, results: [], refused: why };
  const range = rangeOf((again) => {
    const outcome = localMultiplier(income[0], spentLocally[0], again);
    return 'value' in outcome ? outcome.value : undefined;
  }, [spentAgain])!;
  const total: Range = [range[0] * income[0], range[1] * income[0]];
  const exact = (span: Range): string => (span[0] === span[1] ? words.format.figure(span[0], 'eur', { compact: false }).text : spanText(context, span, 'eur', Number, false));
  const row = (label: string, [low, high]: Range, before?: number): BarRow => ({
    label, kind: 'part', range: [low, high], unit: 'eur', text: breakable(exact([low, high])), from: 0, to: percentOf(low, total[1]), ...(low !== high && { most: percentOf(high, total[1]) }),
    ...(before !== undefined && before > high && { note: phrases.elsewhere(breakable(exact([before - high, before - low]))), lost: percentOf(before, total[1]) }),
  });
  const { rows } = phrases;
  const all: BarRow = { ...row(rows.all, total), kind: 'lead', isSum: true, text: spanText(context, total, 'eur') };
  // Sixty of a hundred are not "about" sixty.
  const ofHundred = ([low, high]: Range): string => {
    const [first, last] = [(100 * low) / income[0], (100 * high) / income[0]];
    return first === last && two(first) === first ? words.format.figure(first, 'eur').text : spanText(context, [first, last], 'eur');
  };
  return {
    ...base,
    title: phrases.title(spanText(context, range, 'eur'), where),
    results: [{ id: 'multiplier', figure: figureText(context, range), noun: phrases.figure, range, unit: 'ratio', notes: [] }],
    bars: [{ caption: phrases.rounds, rows: [row(rows.income, income), row(rows.spentLocally, spentLocally, income[0]), row(rows.spentAgain, spentAgain, spentLocally[0]), all] }],
    lecture: phrases.lecture(ofHundred(spentLocally), ofHundred(spentAgain)),
  };
}
