import { elasticityRange, midpointChange } from '../../measure/elasticity.js';
import type { Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import type { Field, Values } from './fields.model.js';
import { figureText, percentOf, spanText, two, waitingFor, type BarRow, type Bars, type Simulation } from './shown.model.js';

export interface TwoPeriods {
  readonly employment: readonly [before: number, after: number];
  readonly activity: readonly [before: number, after: number];
}

/** The formula's worked example. */
const START: TwoPeriods = { employment: [40, 46], activity: [1_500_000, 1_800_000] };

export const elasticityFields = ({ employment, activity }: TwoPeriods = START): Field[] => [
  { id: 'employmentBefore', start: [employment[0]], min: 0, max: 1e6 },
  { id: 'employmentAfter', start: [employment[1]], min: 0, max: 1e6 },
  { id: 'activityBefore', start: [activity[0]], min: 0, max: 1e12 },
  { id: 'activityAfter', start: [activity[1]], min: 0, max: 1e12 },
  { id: 'priceRise', start: [0, 0], min: -20, max: 50 },
];

/** How insertion posts moved when activity did: a description of two periods. */
export function elasticitySimulation(context: Context, values: Values): Simulation {
  const { words } = context;
  const { elasticity: phrases, waitingTitle, refused } = words.phrases.simulator!;
  const { employmentBefore, employmentAfter, activityBefore, activityAfter, priceRise } = values;
  const base = { closing: phrases.closing };
  if (!employmentBefore || !employmentAfter || !activityBefore || !activityAfter || !priceRise) {
    const lacking = (['employmentBefore', 'employmentAfter', 'activityBefore', 'activityAfter', 'priceRise'] as const).filter((id) => !values[id]);
    return { ...base, title: waitingTitle, results: [{ id: 'elasticity', noun: phrases.figure, waiting: waitingFor(context, lacking) }] };
  }
  const before = { employment: employmentBefore[0], activity: activityBefore[0] };
  const after = { employment: employmentAfter[0], activity: activityAfter[0] };
  const rise: Range = [priceRise[0] / 100, priceRise[1] / 100];
  const outcome = elasticityRange(before, after, rise);
  if ('refused' in outcome) return { ...base, title: refused[outcome.refused], results: [], refused: refused[outcome.refused] };
  const range = outcome.value;
  const activity = rise.map((part) => midpointChange(before.activity, after.activity / (1 + part))).sort((one, other) => one - other) as unknown as Range;
  const employment = midpointChange(before.employment, after.employment);
  const percents = (span: Range): string => spanText(context, [100 * span[0], 100 * span[1]], 'pourcent');
  return {
    ...base,
    title: titleOf(context, range, activity[0] > 0),
    results: [{
      id: 'elasticity', figure: two(range[0]) === two(range[1]) ? words.format.number(two(range[0])) : figureText(context, range), noun: phrases.figure, range, unit: 'ratio', notes: range[0] < 0 ? [phrases.against] : [],
    }],
    bars: changes(context, activity, employment),
    lecture: phrases.lecture(percents(activity), percents([employment, employment])),
  };
}

/** "1 % d'activité en plus s'est accompagné de 0,77 % d'ETP en plus". */
function titleOf(context: Context, [low, high]: Range, grew: boolean): string {
  const phrases = context.words.phrases.simulator!.elasticity;
  if (low < 0 && high > 0) return phrases.mixed(grew, spanText(context, [low, high], 'pourcent'));
  const sizes = [Math.abs(low), Math.abs(high)].sort((one, other) => one - other) as unknown as Range;
  return phrases.title(grew, exactOr(context, sizes), low >= 0);
}

/** What is reckoned from two known periods is not "about" anything. */
function exactOr(context: Context, [low, high]: Range): string {
  return two(low) === two(high) ? context.words.format.figure(two(low), 'pourcent').text : spanText(context, [low, high], 'pourcent');
}

/** Both changes at one scale, from one zero. */
function changes(context: Context, activity: Range, employment: number): Bars {
  const phrases = context.words.phrases.simulator!.elasticity;
  const all = [0, ...activity, employment];
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const at = (value: number): number => percentOf(value - least, most - least);
  const row = (label: string, kind: BarRow['kind'], [low, high]: Range): BarRow => {
    const [near, far] = Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low];
    const written = context.words.format.figure(two(100 * near), 'pourcent', { sign: true }).text;
    const text = two(100 * near) === two(100 * far) ? written : context.words.phrases.simulator!.span(written, context.words.format.figure(two(100 * far), 'pourcent', { sign: true }).text);
    return { label, kind, text, range: [100 * low, 100 * high], unit: 'pourcent', from: at(Math.min(0, near)), to: at(Math.max(0, near)), ...(near !== far && { most: at(far) }) };
  };
  return { caption: phrases.changes, rows: [row(phrases.rows.activity, 'part', activity), row(phrases.rows.employment, 'lead', [employment, employment])] };
}
