import { activityBonus, incomeSupport, netMinimumWage, SCALE_2026, supportLeft } from '../../measure/benefits.js';
import { disposableGain, locallyConsumedIncome } from '../../measure/local-income.js';
import { rangeOf, type Range } from '../../measure/range.js';
import type { Context } from '../../model/names.js';
import type { Field, Values } from './fields.model.js';
import { capital, figureText, percentOf, spanText, two, waitingFor, type BarRow, type Bars, type Naive, type Simulation } from './shown.model.js';

/** People, hours a week: those of the formula's worked example. */
const START = { people: 40, hoursPerWeek: 26 };

/** What stands in two fields, euros a month, which others follow until someone changes these. */
export interface Followed {
  readonly wage?: number | undefined;
  /** RSA before the hiring. */
  readonly before?: number | undefined;
}

export function localIncomeFields(people: number = START.people, followed: Followed = {}): Field[] {
  const start = Math.round(netMinimumWage(SCALE_2026, START.hoursPerWeek));
  const support = Math.round(incomeSupport(SCALE_2026));
  const { wage = start, before = support } = followed;
  return [
    { id: 'people', start: [people], min: 0, max: 200_000 },
    { id: 'netWage', start: [start], min: 1, max: 5000 },
    { id: 'benefitsBefore', start: [support], min: 0, max: 2000 },
    // A wage gives nobody more RSA than before.
    { id: 'supportAfter', start: [Math.round(supportLeft(before, wage))], min: 0, max: before },
    { id: 'benefitsAfter', start: [Math.round(activityBonus(SCALE_2026, wage))], min: 0, max: 1000 },
    { id: 'consumed', start: [90, 100], min: 0, max: 100 },
    { id: 'local', start: [50, 70], min: 0, max: 100 },
  ];
}

/**
 * What a month's work leaves in a territory: the wage less what benefits it takes away.
 * @param where "dans le Jura"
 */
export function localIncomeSimulation(context: Context, values: Values, where: string): Simulation {
  const { words } = context;
  const { 'local-income': phrases, waitingTitle, refused } = words.phrases.simulator!;
  const { people, netWage, benefitsBefore, supportAfter, benefitsAfter, consumed, local } = values;
  const base = { subject: phrases.subject, closing: phrases.closing };
  const noun = phrases.total(where);
  if (!people || !netWage || !benefitsBefore || !supportAfter || !benefitsAfter || !consumed || !local) {
    const lacking = (['people', 'netWage', 'benefitsBefore', 'supportAfter', 'benefitsAfter', 'consumed', 'local'] as const).filter((id) => !values[id]);
    return { ...base, title: waitingTitle, results: [{ id: 'total', noun, waiting: waitingFor(context, lacking) }] };
  }
  const [count, wage, before, left, bonus] = [people[0], netWage[0], benefitsBefore[0], supportAfter[0], benefitsAfter[0]];
  const gain = disposableGain({ netWage: wage, benefitsBefore: before, benefitsAfter: left + bonus });
  if (gain <= 0) return { ...base, title: refused['no-gain'], results: [], refused: refused['no-gain'] };
  const yearly = (monthly: number): Range | undefined => rangeOf((part, share) => {
    const outcome = locallyConsumedIncome({ gain: monthly, people: count, consumed: part / 100, local: share / 100 });
    return 'value' in outcome ? outcome.value : undefined;
  }, [consumed, local]);
  const total = yearly(gain);
  if (!total) return { ...base, title: refused['too-few-people'], results: [], refused: refused['too-few-people'] };
  const bars = onePerson(context, { wage, lost: before - left, bonus, gain, consumed, local });
  const monthly = bars.rows.at(-1)!;
  return {
    ...base, bars: [bars],
    title: capital(words.language, phrases.title(spanText(context, total, 'eur'), where)),
    results: [{ id: 'total', figure: figureText(context, total, 'eur'), noun, range: total, unit: 'eur', notes: [phrases.product(words.format.number(count), monthly.text)] }],
    naive: naiveOf(context, total, yearly(wage)!),
    lecture: phrases.lecture(euros(context, gain), euros(context, wage), percent(context, gain / wage)),
  };
}

const euros = ({ words }: Context, value: number, sign?: boolean): string => words.format.figure(two(value), 'eur', { compact: false, ...(sign && { sign }) }).text;
const percent = ({ words }: Context, share: number): string => words.format.figure(Math.round(100 * share), 'pourcent', { decimals: 0 }).text;

interface Month {
  readonly wage: number;
  /** RSA that the wage takes away. */
  readonly lost: number;
  /** Prime d'activité. */
  readonly bonus: number;
  readonly gain: number;
  readonly consumed: Range;
  readonly local: Range;
}

/** From the wage to what is spent on the spot: what is taken away hangs from where the wage ends. */
function onePerson(context: Context, { wage, lost, bonus, gain, consumed, local }: Month): Bars {
  const { rows: names, ...phrases } = context.words.phrases.simulator!['local-income'];
  const spent = rangeOf((part) => (gain * part) / 100, [consumed])!;
  const here = rangeOf((part, share) => (gain * part * share) / 10_000, [consumed, local])!;
  const least = Math.min(0, wage - lost);
  const most = Math.max(wage, gain) - least;
  const at = (value: number): number => percentOf(value - least, most);
  // What someone has written is not about anything.
  const share = (range: Range): string => (range[0] === range[1] ? context.words.format.figure(range[0], 'pourcent').text : spanText(context, range, 'pourcent', Number));
  const row = (label: string, kind: BarRow['kind'], [from, to, upTo]: readonly [number, number, number?], text: string, range: Range, more: Partial<BarRow> = {}): BarRow =>
    ({ label, kind, text, range, unit: 'eur', from: at(Math.min(from, to)), to: at(Math.max(from, to)), ...(upTo !== undefined && { most: at(upTo) }), ...more });
  return {
    caption: phrases.onePerson,
    rows: [
      row(names.wage, 'gain', [0, wage], euros(context, wage, true), [wage, wage]),
      row(names.lost, 'loss', [wage, wage - lost], lost ? euros(context, -lost, true) : euros(context, 0), [0 - lost, 0 - lost]),
      row(names.bonus, 'gain', [wage - lost, gain], bonus ? euros(context, bonus, true) : euros(context, 0), [bonus, bonus]),
      row(names.gain, 'part', [0, gain], euros(context, gain), [gain, gain], { note: phrases.ofWage(percent(context, gain / wage)), isSum: true }),
      row(names.consumed, 'part', [0, ...spent], spanText(context, spent, 'eur'), spent, { note: phrases.ofGain(share(consumed)) }),
      row(names.local, 'lead', [0, ...here], spanText(context, here, 'eur'), here, { note: phrases.ofConsumed(share(local)) }),
    ],
  };
}

/** The whole wage counted, as if no benefit had been lost. */
function naiveOf(context: Context, total: Range, naive: Range): Naive | undefined {
  const phrases = context.words.phrases.simulator!['local-income'];
  const over = naive[1] / total[1] - 1;
  if (!(over >= 0.01)) return undefined;
  const [told, claimed] = [spanText(context, total, 'eur'), spanText(context, naive, 'eur')];
  return {
    text: phrases.naive(claimed, percent(context, over)),
    rows: [{ label: phrases.counted, text: told, share: percentOf(total[1], naive[1]) }, { label: phrases.uncounted, text: claimed, share: 100 }],
  };
}
