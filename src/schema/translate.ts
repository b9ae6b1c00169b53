import { MOST } from './accept.js';
import type { Shape } from './common.js';

/** What is made of each kind of shape. */
export interface Kinds<T> {
  readonly anything: T;
  least(start: string | number | boolean): T;
  word(pattern: RegExp): T;
  nullable(inner: T): T;
  either(plain: T, object: T): T;
  /** Left out where no union needs it. */
  byKind?(kinds: Readonly<Record<string, T>>): T;
  list(item: T): T;
  record(item: T): T;
  object(required: Readonly<Record<string, T>>, optional: Readonly<Record<string, T>>): T;
}

interface Definition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string; readonly pattern?: RegExp; readonly value?: number; readonly inclusive?: boolean } } }[];
  readonly shape: Readonly<Record<string, Shape>>;
  readonly innerType: Shape;
  readonly element: Shape;
  readonly valueType: Shape;
  readonly options: readonly Shape[];
}

const definition = (shape: Shape): Definition => shape._zod.def as unknown as Definition;

/** Translates a shape, each part of it once. @throws for what no page has needed yet */
export function translate<T>(shape: Shape, kinds: Kinds<T>, known = new Map<Shape, T>()): T {
  const inner = (part: Shape): T => translate(part, kinds, known);
  const made = known.get(shape) ?? madeOf(shape, kinds, inner);
  known.set(shape, made);
  return made;
}

function madeOf<T>(shape: Shape, kinds: Kinds<T>, inner: (part: Shape) => T): T {
  const { type, checks: [check, most, more] = [], shape: fields, innerType, element, valueType, options } = definition(shape);
  const { pattern, value = 0, inclusive, check: name = '' } = check?._zod.def ?? {};
  // Every number has the same most, which `least` knows.
  const { check: last, value: bound } = most?._zod.def ?? {};
  const isBounded = last === 'less_than' && bound === MOST;
  if (more || isBounded !== (type === 'number') || (most && !isBounded) || (check && !pattern && (name !== 'greater_than' || (value && !inclusive)))) throw new Error(`Not plain: ${type}`);
  switch (type) {
    case 'unknown': return kinds.anything;
    case 'optional': return inner(innerType);
    case 'nullable': return kinds.nullable(inner(innerType));
    case 'union': return unionOf(options, kinds, inner);
    case 'array': return kinds.list(inner(element));
    case 'record': return kinds.record(inner(valueType));
    case 'string': return pattern ? kinds.word(pattern) : kinds.least('');
    case 'boolean': return kinds.least(false);
    // Nothing lies between 0 and the least number above it.
    case 'number': return kinds.least(inclusive ? value : Number.MIN_VALUE);
    case 'enum': case 'literal': return kinds.word(new RegExp(`^(${[...shape._zod.values!].join('|').replaceAll('.', String.raw`\.`)})$`));
    case 'object': {
      const made = Object.entries(fields).map(([key, field]) => ({ key, kind: inner(field), optional: definition(field).type === 'optional' }));
      const those = (optional: boolean) => Object.fromEntries(made.filter(one => one.optional === optional).map(({ key, kind }) => [key, kind]));
      return kinds.object(those(false), those(true));
    }
    default: throw new Error(`Not plain: ${type}`);
  }
}

/** One plain form and one object, or objects told apart by their kind. */
function unionOf<T>(options: readonly Shape[], kinds: Kinds<T>, inner: (part: Shape) => T): T {
  const isObject = (shape: Shape) => ['object', 'record'].includes(definition(shape).type);
  const [plain, object] = options as readonly [Shape, Shape];
  if (options.length === 2 && !isObject(plain) && isObject(object)) return kinds.either(inner(plain), inner(object));
  if (!kinds.byKind) throw new Error('Not plain: union');
  return kinds.byKind(Object.fromEntries(options.map(option => {
    const kind = definition(option).shape?.['kind'];
    if (!kind || definition(kind).type !== 'literal') throw new Error('Not plain: union');
    return [String([...kind._zod.values!][0]), inner(option)];
  })));
}
