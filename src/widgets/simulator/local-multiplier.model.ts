import { localMultiplier } from '../../measure/local-income.js';
import { rangeOf, type Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import type { Field, Values } from './fields.model.js';
import { figureText, percentOf, spanText, waitingFor, type BarRow, type Simulation } from './shown.model.js';

/** The formula's worked example, its last round known to a fifth or so. */
const START = { income: 1_000_000, spentLocally: 600_000, spentAgain: [210_000, 330_000] } as const;

export const localMultiplierFields = (): Field[] => [
  { id: 'income', start: [START.income], min: 0, max: 1e12 },
  { id: 'spentLocally', start: [START.spentLocally], min: 0, max: 1e12 },
  { id: 'spentAgain', start: START.spentAgain, min: 0, max: 1e12 },
];

/** How much of what an organisation receives goes round in its territory. */
export function localMultiplierSimulation(context: Context, values: Values): Simulation {
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
  const row = (label: string, kind: BarRow['kind'], [low, high]: Range): BarRow => ({
    label, kind, range: [low, high], unit: 'eur',
    text: low === high ? words.format.figure(low, 'eur', { compact: false }).text : spanText(context, [low, high], 'eur', Number, false),
    from: 0, to: percentOf(low, income[0]), ...(low !== high && { most: percentOf(high, income[0]) }),
  });
  const ofHundred = ([low, high]: Range): string => spanText(context, [(100 * low) / income[0], (100 * high) / income[0]], 'eur');
  return {
    ...base,
    title: phrases.title(spanText(context, range, 'eur')),
    results: [{ id: 'multiplier', figure: figureText(context, range), noun: phrases.figure, range, unit: 'ratio', notes: [] }],
    bars: [{ caption: phrases.rounds, rows: [row(phrases.rows.income, 'part', income), row(phrases.rows.spentLocally, 'part', spentLocally), row(phrases.rows.spentAgain, 'lead', spentAgain)] }],
    lecture: phrases.lecture(ofHundred(spentLocally), ofHundred(spentAgain)),
  };
}
