import type { DisclosedFeed, DisclosedIndicator } from '../../honesty/types.js';
import { elasticityReadings, midpointChange, type Reading } from '../../measure/elasticity.js';
import type { Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import { isTotal } from '../../model/select.js';
import { ACTIVITY_UNITS, isInEuros, mostActivity, type ActivityUnit } from './activity.model.js';
import type { Field, FieldId, Values } from './fields.model.js';
import { figureText, percentOf, rangeMark, spanText, two, waitingFor, type BarRow, type Bars, type Choice, type Simulation } from './shown.model.js';
import { latest, USED, type FedPeriods, type Starts } from './starts.model.js';

type Pair = readonly [before: number, after: number];

export interface TwoPeriods {
  readonly employment: Pair;
  readonly activity: Pair;
}

/** The formula's worked example; hours and tonnes that grow as its euros do. */
const EMPLOYMENT: Pair = [40, 46];
const ACTIVITY: Readonly<Record<ActivityUnit, Pair>> = { 'current-euros': [1_500_000, 1_800_000], 'constant-euros': [1_500_000, 1_800_000], hours: [60_000, 72_000], tonnes: [1500, 1800] };

/** Rise in consumer prices from one year to the next, percent: least (2025) and most (2022) of the years 2022 to 2025. Source: Insee, Informations rapides 2026, n° 8. */
const PRICE_RISE: Range = [0.9, 5.2];

export const elasticityFields = (counted: ActivityUnit, { employment = EMPLOYMENT, activity = ACTIVITY[counted] }: Partial<TwoPeriods> = {}): Field[] => [
  { id: 'employmentBefore', start: [employment[0]], min: 0, max: 100_000 },
  { id: 'employmentAfter', start: [employment[1]], min: 0, max: 100_000 },
  { id: 'activityBefore', start: [activity[0]], min: 0, max: mostActivity(counted), counted },
  { id: 'activityAfter', start: [activity[1]], min: 0, max: mostActivity(counted), counted },
  ...(counted === 'current-euros' ? [{ id: 'priceRise', start: PRICE_RISE, min: -20, max: 50 } as const] : []),
];

export function startsOfElasticity(feed: DisclosedFeed): Starts {
  const periods = periodsOf(feed);
  return { periods, from: periods ? USED.elasticity.map((id) => ({ id })) : [], period: latest(feed, 'elasticite-emploi')?.period };
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

/** A feed's tonnes say nothing of hours: of another unit than its own, its posts alone are left. */
export function periodsIn(counted: ActivityUnit, periods: FedPeriods | undefined): Partial<FedPeriods> | undefined {
  if (!periods || counted === periods.counted || (isInEuros(counted) && isInEuros(periods.counted))) return periods;
  return { employment: periods.employment };
}

export function choiceOf({ words }: Context, { counted }: Counting, startUnit: ActivityUnit): Choice {
  const { countedIn: [legend, why], units } = words.phrases.simulator!.elasticity;
  return { legend, why: counted === 'current-euros' ? why : '', options: ACTIVITY_UNITS.map((value) => ({ value, label: units[value][0], isStart: value === startUnit, isChosen: value === counted })) };
}

export interface Counting {
  readonly counted: ActivityUnit;
  /** The posts could not be more than the agreement with the State allows. */
  readonly capped: boolean;
}

/** How insertion posts moved when activity did: a description of two periods. */
export function elasticitySimulation(context: Context, values: Values, { counted, capped }: Counting): Simulation {
  const { elasticity: phrases, waitingTitle, refused } = context.words.phrases.simulator!;
  const isDeflated = counted === 'current-euros';
  const base = {
    closing: capped ? phrases.capped : phrases.closing,
    ranges: isDeflated ? phrases.ranges.prices : phrases.ranges.formulas,
    unassumed: isDeflated ? undefined : phrases.unassumed(isInEuros(counted)),
    sources: isDeflated ? [phrases.prices] : [],
  };
  const needed: readonly FieldId[] = ['employmentBefore', 'employmentAfter', 'activityBefore', 'activityAfter', ...(isDeflated ? ['priceRise' as const] : [])];
  const lacking = needed.filter((id) => !values[id]);
  if (lacking.length) return { ...base, title: waitingTitle, results: [{ id: 'elasticity', noun: phrases.figure, waiting: waitingFor(context, lacking) }] };
  const before = { employment: values.employmentBefore![0], activity: values.activityBefore![0] };
  const after = { employment: values.employmentAfter![0], activity: values.activityAfter![0] };
  const [least, most] = values.priceRise ?? [0, 0];
  const rise: Range = [least / 100, most / 100];
  const outcome = elasticityReadings(before, after, rise);
  if ('refused' in outcome) {
    const why = refused[outcome.refused === 'activity-unchanged' && (least || most) ? 'real-activity-unchanged' : outcome.refused];
    return { ...base, closing: undefined, title: why, results: [], refused: why };
  }
  const readings = outcome.value;
  const ends = Object.values(readings).flat();
  const range: Range = [Math.min(...ends), Math.max(...ends)];
  const activity = rise.map((part) => midpointChange(before.activity, after.activity / (1 + part))).sort((one, other) => one - other) as unknown as Range;
  const changed = changes(context, activity, midpointChange(before.employment, after.employment), isDeflated);
  const [active, employed] = changed.rows;
  const constant = elasticityReadings(before, after, [0, 0]);
  const atConstant = isDeflated && 'value' in constant ? phrases.constant(ratio(context, constant.value.middle)) : phrases.middle(ratio(context, readings.middle));
  return {
    ...base,
    title: titleOf(context, range, activity[0] > 0),
    results: [{
      id: 'elasticity', figure: two(range[0]) === two(range[1]) ? ratio(context, range) : figureText(context, range), noun: phrases.figure, range, unit: 'ratio',
      notes: [atConstant, ...(range[0] < 0 ? [phrases.against] : [])],
      ...(range[0] >= 0 && { mark: rangeMark(context, range, 1), reference: phrases.reference }),
    }],
    bars: [changed, readingBars(context, readings)],
    lecture: phrases.lecture(active!.text, employed!.text, isDeflated, atConstant),
  };
}

/** What is reckoned from known numbers is not "about" anything. */
const ratio = (context: Context, [low, high]: Range): string => (two(low) === two(high) ? context.words.format.number(two(low)) : spanText(context, [low, high]));

/** "1 % d'activité en plus s'est accompagné de 0,75 à 0,78 % d'ETP en plus". */
function titleOf(context: Context, [low, high]: Range, grew: boolean): string {
  const phrases = context.words.phrases.simulator!.elasticity;
  if (!low && !high) return phrases.still(grew);
  if (low < 0 && high > 0) return phrases.mixed(grew, spanText(context, [low, high], 'pourcent'));
  const sizes = [Math.abs(low), Math.abs(high)].sort((one, other) => one - other) as unknown as Range;
  return phrases.title(grew, exactOr(context, sizes), low >= 0);
}

function exactOr(context: Context, [low, high]: Range): string {
  return two(low) === two(high) ? context.words.format.figure(two(low), 'pourcent').text : spanText(context, [low, high], 'pourcent');
}

/** Both changes at one scale, from one zero. */
function changes(context: Context, activity: Range, employment: number, isDeflated: boolean): Bars {
  const phrases = context.words.phrases.simulator!.elasticity;
  const at = scaleOf([...activity, employment]);
  const row = (label: string, kind: BarRow['kind'], [low, high]: Range): BarRow => {
    const [near, far] = nearAndFar([low, high]);
    const written = context.words.format.figure(two(100 * near), 'pourcent', { sign: true }).text;
    const text = two(100 * near) === two(100 * far) ? written : context.words.phrases.simulator!.span(written, context.words.format.figure(two(100 * far), 'pourcent', { sign: true }).text);
    return { label, kind, text, range: [100 * low, 100 * high], unit: 'pourcent', ...lengths(at, near, far) };
  };
  return { caption: phrases.changes(isDeflated), rows: [row(phrases.rows.activity, 'part', activity), row(phrases.rows.employment, 'lead', [employment, employment])] };
}

/** What the choice of a formula weighs: four answers to one question. */
function readingBars(context: Context, readings: Readonly<Record<Reading, Range>>): Bars {
  const { readings: names, formulas } = context.words.phrases.simulator!.elasticity;
  const at = scaleOf(Object.values(readings).flat());
  const row = (reading: Reading): BarRow => {
    const [near, far] = nearAndFar(readings[reading]);
    return { label: names[reading], kind: reading === 'middle' ? 'lead' : 'part', text: ratio(context, readings[reading]), range: readings[reading], unit: 'ratio', ...lengths(at, near, far) };
  };
  return { caption: formulas, rows: (['middle', 'first', 'second', 'logarithm'] as const).map(row) };
}

const nearAndFar = ([low, high]: Range): Range => (Math.abs(low) <= Math.abs(high) ? [low, high] : [high, low]);

/** Percents of the width, zero among them. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  return (value) => percentOf(value - least, most - least);
}

const lengths = (at: (value: number) => number, near: number, far: number): Pick<BarRow, 'from' | 'to' | 'most'> =>
  ({ from: at(Math.min(0, near)), to: at(Math.max(0, near)), ...(near !== far && { most: at(far) }) });
