import type { Shape } from '../schema/common.js';

/** The parts of a shape's definition that are read here and in shape.ts. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly innerType?: Shape;
  readonly element?: Shape;
  readonly valueType?: Shape;
  readonly options?: readonly Shape[];
  readonly values?: readonly unknown[];
}

export const definition = (shape: Shape): Definition => shape._zod.def;

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const context = { async: false };

/** What the shape of a number, a word or a date says against a value; empty when nothing. */
export const problems = (shape: Shape, value: unknown): readonly unknown[] =>
  (shape._zod.run({ value, issues: [] }, context) as { readonly issues: readonly unknown[] }).issues;

export function giveUp(): never {
  throw new Error('to be read in full');
}

const last = /* @__PURE__ */ new WeakMap<Shape, unknown>();

/**
 * A copy of a value that is just as its shape has it, each key read once; the same as the walk of shape.ts makes of it.
 * @throws where that walk would tell anything
 */
export function accepted(shape: Shape, value: unknown): unknown {
  const { type, shape: fields, innerType, element, valueType, options } = definition(shape);
  switch (type) {
    case 'optional': return accepted(innerType!, value);
    case 'nullable': return value === null ? null : accepted(innerType!, value);
    case 'array': return Array.isArray(value) ? Array.from(value, item => accepted(element!, item)) : giveUp();
    // A text or a unit: one plain form, then one object. What is told apart by `kind` is read in full.
    case 'union': return accepted(options![isObject(value) ? 1 : 0]!, value);
    case 'object': case 'record': break;
    default:
      // In a long table the same periods and codes come again and again.
      if (value !== undefined && last.get(shape) === value) return value;
      if (problems(shape, value).length) return giveUp();
      last.set(shape, value);
      return value;
  }
  if (!isObject(value)) return giveUp();
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = key === '__proto__' ? undefined : valueType ?? (Object.hasOwn(fields!, key) ? fields![key] : undefined);
    const item = value[key as keyof typeof value];
    if (!field) return giveUp();
    if (valueType || item !== undefined) kept[key] = accepted(field, item);
  }
  for (const key in fields) if (!(key in kept) && definition(fields[key]!).type !== 'optional') return giveUp();
  return kept;
}
