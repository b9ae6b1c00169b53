import type { SimulatorMessages } from '../../format/locales/simulator.fr.js';
import { readNumber } from '../../format/entry.js';
import type { Range } from '../../measure/range.js';
import type { Words } from '../../model/words.js';

export type FieldId = keyof SimulatorMessages['fields'];

/** A number, or the two between which it lies, that a reader may change. */
export interface Field {
  readonly id: FieldId;
  /** One number is a fact of the reader's; two are an assumption. */
  readonly start: readonly [number] | Range;
  /** Beyond these it is not plausible. */
  readonly min: number;
  readonly max: number;
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

const ENDS = ['low', 'high'] as const;

export function fieldModel({ format, phrases: { simulator } }: Words, { id, start, min, max }: Field, entries: Entries): FieldModel {
  const { fields, faults, heard } = simulator!;
  const [label, unit, unitHeard, why] = fields[id];
  const inputs = start.map((value, index) => {
    const key = `${id}-${index}`;
    const given = format.number(value);
    return { key, start: given, text: entries[key] ?? given, name: heard(label, unitHeard, start.length > 1 ? ENDS[index] : undefined) };
  });
  // What nobody has written is the number itself, not what its digits say of it.
  const numbers = inputs.map(({ key, text }, index) => (entries[key] === undefined ? start[index]! : readNumber(format.messages.digits, text)));
  const [low, high = low] = numbers;
  const fault = numbers.includes(undefined) ? faults['not-number']
    : numbers.some((number) => number! < min || number! > max) ? faults.outside(format.number(min), `${format.number(max)}${format.messages.gap(unit)}${unit}`)
    : low! > high! ? faults.order : undefined;
  return { id, label, unit, why, fault, inputs, values: fault ? undefined : [low!, high!] };
}
