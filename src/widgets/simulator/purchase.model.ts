import { rangeOf, type Range } from '../../measure/range.js';
import { CALCULATOR, hoursToFte, peopleFor, purchasedHours, purchaseToWork } from '../../measure/work.js';
import type { Context } from '../../model/names.js';
import { unitsPerMark } from '../../scale/units.js';
import type { Field, FieldId, Values } from './fields.model.js';
import { figureText, rangeMark, spanText, two, waitingFor, type PeopleMark, type Result, type Simulation, type WaitingResult } from './shown.model.js';

/** Euros: an example, and said to be one. */
const START = 60_000;

/** Of a full-time year: less would be written as none. */
const LEAST_YEARS = 0.1;

/** How far the State's calculator may be from a contract's own price, as this library chooses to say. */
const AROUND = 0.15;

/** Euros: of less there is not an hour of work for sure, and no range that two digits could tell. */
const LEAST = 100;

export const purchaseFields = (amount: number = START): Field[] => [
  { id: 'amount', start: [amount], min: LEAST, max: 1e9 },
  { id: 'eurosPerHour', start: [Math.round(CALCULATOR.eurosPerHour * (1 - AROUND)), Math.round(CALCULATOR.eurosPerHour * (1 + AROUND))], min: 10, max: 100 },
  { id: 'hoursPerFteMonth', start: [134, 152], min: 100, max: 173 },
  { id: 'hoursPerWeek', start: [20, 35], min: 1, max: 48 },
  { id: 'monthsPerPerson', start: [4, 12], min: 0.25, max: 24 },
];

/** What a purchase would support, before it is made. */
export function purchaseSimulation(context: Context, values: Values): Simulation {
  const { words } = context;
  const { purchase, waitingTitle } = words.phrases.simulator!;
  const { amount, eurosPerHour, hoursPerFteMonth, hoursPerWeek, monthsPerPerson } = values;
  const hours = amount && eurosPerHour && rangeOf((euros, price) => purchasedHours(euros, { eurosPerHour: price }), [amount, eurosPerHour]);
  const months = hours && hoursPerFteMonth && rangeOf(hoursToFte, [hours, hoursPerFteMonth]);
  const people = hours && hoursPerWeek && monthsPerPerson
    && rangeOf((all, week, stay) => peopleFor(all, { hoursPerWeek: week, monthsPerPerson: stay }), [hours, hoursPerWeek, monthsPerPerson]);
  const calculator = amount && purchaseToWork(amount[0]);
  const lacking = (ids: readonly FieldId[]): string => waitingFor(context, ids.filter((id) => !values[id]));
  const results: (Result | WaitingResult)[] = [
    hours && calculator ? hoursResult(context, hours, calculator.hours) : { id: 'hours', noun: purchase.hours, waiting: lacking(['amount', 'eurosPerHour']) },
    months && calculator ? monthsResult(context, months, calculator.fteMonths) : { id: 'fteMonths', noun: purchase.fteMonths, waiting: lacking(['amount', 'eurosPerHour', 'hoursPerFteMonth']) },
    people && hoursPerWeek && monthsPerPerson ? peopleResult(context, people, hoursPerWeek, monthsPerPerson)
      : { id: 'people', noun: purchase.people(false), waiting: lacking(['amount', 'eurosPerHour', 'hoursPerWeek', 'monthsPerPerson']) },
  ];
  const euros = amount && words.format.figure(amount[0], 'eur', { decimals: Number.isInteger(amount[0]) ? 0 : 2 }).text;
  const work = months && months[1] >= 2 ? purchase.inMonths(spanText(context, months)) : hours && purchase.inHours(spanText(context, hours));
  return {
    title: euros && work ? purchase.title(euros, words.format.messages.isOne(amount[0]), work) : waitingTitle,
    results,
    closing: purchase.closing,
    lecture: euros && hours && eurosPerHour && purchase.lecture(spanText(context, eurosPerHour, 'eur', Number), euros, spanText(context, hours)),
  };
}

function hoursResult(context: Context, range: Range, calculator: number): Result {
  const { purchase } = context.words.phrases.simulator!;
  const reference = purchase.calculator(context.words.format.number(two(calculator)));
  return { id: 'hours', figure: figureText(context, range), noun: purchase.hours, notes: [], reference, range, unit: 'heures', mark: rangeMark(context, range, calculator) };
}

function monthsResult(context: Context, range: Range, calculator: number): Result {
  const { purchase } = context.words.phrases.simulator!;
  const years: Range = [range[0] / 12, range[1] / 12];
  return {
    id: 'fteMonths', figure: figureText(context, range), noun: purchase.fteMonths, range, unit: 'etp-mois',
    notes: two(years[1]) < LEAST_YEARS ? [] : [purchase.years(spanText(context, years), context.words.format.messages.isOne(two(years[1])))],
    reference: purchase.calculator(context.words.format.number(two(calculator))), mark: rangeMark(context, range, calculator),
  };
}

function peopleResult(context: Context, range: Range, hoursPerWeek: Range, monthsPerPerson: Range): Result {
  const { format, phrases } = context.words;
  const { purchase, upTo } = phrases.simulator!;
  // Nobody is a part of a person; what is under one is said as that.
  const [low, high] = range.map((count) => (count < 100 ? Math.round(count) : two(count))) as [number, number];
  const figure = high < 1 ? purchase.underOne : low < 1 ? upTo(format.number(high)) : figureText(context, [low, high], 'nombre', Number);
  const each = (count: number, end: 0 | 1): string => purchase.each(format.number(count), format.number(hoursPerWeek[end]), format.number(monthsPerPerson[end]));
  return {
    id: 'people', figure, noun: purchase.people(high < 2), range: [low, high], unit: 'personnes', underOne: purchase.underOne,
    notes: [...(low >= 1 && low < high ? [purchase.both(each(low, 1), each(high, 0))] : []), ...(high < 1 ? [] : [purchase.circles])],
    mark: high < 1 ? undefined : peopleMark(context, low, high),
  };
}

function peopleMark({ words }: Context, certain: number, possible: number): PeopleMark {
  const per = unitsPerMark(possible);
  const { format } = words;
  return { kind: 'people', certain, possible, key: per > 1 ? format.messages.dot(format.number(per), words.phrases.simulator!.fields.people[1]) : undefined };
}
