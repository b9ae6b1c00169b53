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
  /** Where the starting value comes from. */
  readonly why: string;
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
  const written = (text: string): string => {
    const number = readNumber(from, text);
    return number === undefined ? text : formatNumber(to, number, /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0);
  };
  return Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, written(text)]));
}

const ENDS = ['low', 'high'] as const;

export function fieldModel({ format, phrases: { simulator } }: Words, { id, start, min, max, counted }: Field, entries: Entries): FieldModel {
  const { fields, faults, heard } = simulator!;
  const [label, ...given] = fields[id];
  const chosen = counted && simulator!.elasticity.units[counted];
  const [unit, unitHeard, why] = chosen ? [chosen[1], chosen[2], id === 'activityAfter' ? chosen[3] : ''] : given;
  // Of hours and tonnes, what was written as euros says nothing; of euros, current or constant, it may hold.
  const stem = !counted || isInEuros(counted) ? id : `${id}-${counted}`;
  const inputs = start.map((value, index) => {
    const key = `${stem}-${index}`;
    const given = format.number(value);
    return { key, start: given, text: entries[key] ?? given, name: heard(label, unitHeard, start.length > 1 ? ENDS[index] : undefined) };
  });
  // What nobody has written is the number itself, not what its digits say of it.
  const numbers = inputs.map(({ key, text }, index) => (entries[key] === undefined ? start[index]! : readNumber(format.messages.digits, text)));
  const [low, high = low] = numbers;
  const fault = numbers.includes(undefined) ? faults['not-number']
    : numbers.some((number) => number! < min || number! > max) ? faults.outside(format.number(min), `${format.number(max)}${format.messages.gap(unit)}${unit}`)
    : low! > high! ? faults.order : undefined;
  return { id, label, unit, why, fault, inputs, counted: counted && { code: unitCode(counted), words: unitHeard }, values: fault ? undefined : [low!, high!] };
}
