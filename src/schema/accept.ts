/** A copy of a value that is just as its shape has it, each key read once. @throws where anything would be told of it */
export type Accept = (value: unknown) => unknown;
export type Accepts = Readonly<Record<string, Accept>>;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** No figure of this field is beyond it, either way; sums of some of them are still written in full. */
export const MOST = 1e15;

export function giveUp(): never {
  throw new Error('to be read in full');
}

/** What is of a type and not under its least value: '' begins the texts, `false` what is true or not, a number its own. No number is over MOST. */
export const least = (start: string | number | boolean): Accept => value =>
  typeof value === typeof start && value! >= start && !((value as number) > MOST) ? value : giveUp();

/** In a long table the same periods and codes come again and again: those known to be right need no second look. */
export function word(pattern: RegExp): Accept {
  const known = new Set<unknown>();
  return value => {
    if (known.has(value)) return value;
    if (typeof value !== 'string' || !pattern.test(value)) return giveUp();
    // What is kept for the next feed stays small, whatever this one holds.
    if (known.size >= 1000) known.clear();
    known.add(value);
    return value;
  };
}
export const nullable = (accept: Accept): Accept => value => (value === null ? null : accept(value));
/** A text or a unit: one plain form, or one object. */
export const either = (plain: Accept, object: Accept): Accept => value => (isObject(value) ? object : plain)(value);
export const list = (item: Accept): Accept => value => (Array.isArray(value) ? [...(value as unknown[])].map(one => item(one)) : giveUp());
export const anything: Accept = value => value;

function accepted(value: unknown, acceptOf: (key: string) => Accept | undefined, copy?: object): object {
  if (!isObject(value)) return giveUp();
  const kept = (copy ?? { ...value }) as Record<string, unknown>;
  for (const key in copy ? value : kept) {
    const item = kept[key];
    const right = (acceptOf(key) ?? giveUp)(item);
    if (right !== item) kept[key] = right;
  }
  return kept;
}

export const record = (item: Accept): Accept => value => accepted(value, key => (key === '__proto__' ? undefined : item));

/** @returns what accepts an object, or what a copy has of it: other keys of the copy were accepted before */
export function object(required: Accepts, optional: Accepts): (value: unknown, copy?: object) => object {
  // Without a prototype: `constructor` is no key of a feed.
  const fields: Accepts = { __proto__: null, ...required, ...optional } as unknown as Accepts;
  const names = Object.keys(required);
  const acceptOf = (key: string) => fields[key];
  return (value, copy) => {
    const kept = accepted(value, acceptOf, copy);
    return names.every(key => Object.hasOwn(kept, key)) ? kept : giveUp();
  };
}
