import type { SimulatorMessages } from '../../format/locales/simulator.fr.js';
import { formatNumber, type Digits } from '../../format/digits.js';
import { readNumber } from '../../format/entry.js';
import type { Range } from '../../measure/range.js';
import type { Words } from '../../model/words.js';
import type { Unit } from '../../schema/common.js';
import { isInEuros, unitCode, type ActivityUnit } from './activity.model.js';

export type FieldId = keyof SimulatorMessages['fields'];

/** A number, or the two between which it lies, that a reader may change. */
export interface Field {
  readonly id: FieldId;
  /** One number is a fact of the reader's; two are an assumption. */
  readonly start: readonly [number] | Range;
  /** Beyond these it is not plausible. */
  readonly min: number;
  readonly max: number;
  /** What it counts in, where a reader has the choice. */
  readonly counted?: ActivityUnit;
}

/** What a reader has written, by `amount-0`, `eurosPerHour-1`; what is not there stands at its start. */
export type Entries = Readonly<Record<string, string>>;

/** The numbers that hold; of a field that is to be corrected, none. */
export type Values = Readonly<Partial<Record<FieldId, Range>>>;

/** A field with what stands in it. */
export interface FieldModel {
  readonly id: FieldId;
  readonly label: string;
  readonly unit: string;
  /** What it is to hold or, of what no reader simply knows, where the starting value comes from. */
  readonly why: string;
  /** What it begins with, in words. */
  readonly start: string;
  /** What stands in it is the reader’s own. */
  readonly isChanged: boolean;
  /** Where a reader has the choice of the unit: its code, and its words within a sentence. */
  readonly counted?: { readonly code: Unit; readonly words: string } | undefined;
  readonly fault?: string | undefined;
  readonly inputs: readonly {
    /** `eurosPerHour-1`. */
    readonly key: string;
    /** The whole of its name, for who hears it. */
    readonly name: string;
    /** What stands in it before anyone writes, and after a reset. */
    readonly start: string;
    readonly text: string;
  }[];
  readonly values: Range | undefined;
}

/** What was written in the digits of one language, as another writes it: "1,500" is not the same number in both. What is no number stays. */
export function inDigits(entries: Entries, from: Digits, to: Digits): Entries {
  if (from.join() === to.join()) return entries;
  const written = (key: string, text: string): string => {
    // Of numbers alone: a territory's name may hold one.
    const number = /-\d$/.test(key) ? readNumber(from, text) : undefined;
    return number === undefined ? text : formatNumber(to, number, /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0);
  };
  return Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, written(key, text)]));
}

/** Within a sentence. */
const small = (language: string, text: string): string => text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

const ENDS = ['low', 'high'] as const;

/** What a reader knows, or a feed: no scale gives it. */
export const FACTS: readonly FieldId[] = ['amount', 'people', 'employmentBefore', 'employmentAfter', 'activityBefore', 'activityAfter', 'income', 'spentLocally'];

/** "22 à 30 €", "€22 to €30": as a language prints numbers, however they were typed. */
export function valueText({ format, phrases }: Words, unit: string, [low, high]: Range): string {
  const written = (value: number): { readonly number: string; readonly text: string } => {
    if (unit === '€') {
      const amount = format.figure(value, 'eur', { compact: false, decimals: Number.isInteger(value) ? 0 : 2 });
      return { number: amount.unitBefore ? amount.text : amount.number, text: amount.text };
    }
    const number = format.number(value);
    return { number, text: `${number}${format.messages.gap(unit)}${unit}` };
  };
  return low === high ? written(low).text : phrases.simulator!.span(written(low).number, written(high).text);
}

export function fieldModel(words: Words, { id, start, min, max: most, counted }: Field, entries: Entries): FieldModel {
  const { format, phrases: { simulator } } = words;
  const { fields, faults, heard, yours } = simulator!;
  const [label, ...usual] = fields[id];
  const chosen = counted && simulator!.elasticity.units[counted];
  const [unit, unitHeard, why] = chosen ? [chosen[1], chosen[2], id === 'activityAfter' ? chosen[3] : ''] : usual;
  // Of hours and tonnes, what was written as euros says nothing; of euros, current or constant, it may hold.
  const stem = !counted || isInEuros(counted) ? id : `${id}-${counted}`;
  const inputs = start.map((value, index) => {
    const key = `${stem}-${index}`;
    const printed = format.number(value);
    return { key, start: printed, text: entries[key] ?? printed, name: heard(label, unitHeard, start.length > 1 ? ENDS[index] : undefined) };
  });
  // What nobody has written is the number itself, not what its digits say of it.
  const numbers = inputs.map(({ key, text }, index) => (entries[key] === undefined ? start[index]! : readNumber(format.messages.digits, text)));
  const [low, high = low] = numbers;
  // A feed may know of more than is plausible elsewhere.
  const max = Math.max(most, ...start);
  const fault = numbers.includes(undefined) ? faults['not-number']
    : numbers.some((number) => number! < min || number! > max) ? faults.outside(valueText(words, unit, [min, max]))
    : low! > high! ? faults.order : undefined;
  const isChanged = numbers.some((number, index) => number !== start[index]);
  const given = valueText(words, unit, [start[0], start[1] ?? start[0]]);
  return {
    id, label, unit, fault, inputs, isChanged, start: given, why: isChanged && why && !FACTS.includes(id) ? yours(given, small(format.language, why)) : why,
    counted: counted && { code: unitCode(counted), words: unitHeard }, values: fault ? undefined : [low!, high!],
  };
}
