import { change, date, filled, identifier, language, period, rule, territory, url, version } from '../schema/common.js';
import { isObject } from '../schema/accept.js';
import type { Shape } from '../schema/common.js';
import { UNREADABLE, found, keepOrigins, valueAt, within } from './issue.js';
import type { Found } from './issue.js';
import { fold } from './spelling.js';
import { protects } from './unreadable.js';

/** The parts of a shape's definition that are read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Shape>>;
  readonly innerType?: Shape;
  readonly element?: Shape;
  readonly valueType?: Shape;
  readonly options?: readonly Shape[];
  readonly values?: readonly unknown[];
}

const definition = (shape: Shape): Definition => shape._zod.def;

const context = { async: false };

/** What the shape of a number, a word or a date says against a value; empty when nothing. */
const problems = (shape: Shape, value: unknown): readonly unknown[] =>
  (shape._zod.run({ value, issues: [] }, context) as { readonly issues: readonly unknown[] }).issues;

/**
 * A tolerant walk over the shapes. zod says yes or no to a whole object; here the smallest thing that is wrong is dropped, with an issue,
 * and the rest kept: an optional key, else the item of the array around it. Without an error, the value is one that zod accepts.
 * The input is never changed: what comes back is a copy, each of its keys read once.
 */
export type Walk = (value: unknown, issues: Found[]) => unknown;

/** What a walk gives when nothing of the value can be kept. */
export const FAILED = /* @__PURE__ */ Symbol('failed');

const made = /* @__PURE__ */ new WeakMap<Shape, Walk>();

/** The walk of a shape, made once. Shapes are not recursive: the depth of a walk is theirs, whatever the document's. */
export function walkOf(shape: Shape): Walk {
  let walk = made.get(shape);
  if (!walk) made.set(shape, (walk = compile(shape)));
  return walk;
}

function compile(shape: Shape): Walk {
  const def = definition(shape);
  switch (def.type) {
    case 'optional': return walkOf(def.innerType!);
    case 'nullable': {
      const walk = walkOf(def.innerType!);
      return (value, issues) => (value === null ? null : walk(value, issues));
    }
    case 'object': return objectWalk(def.shape!, []);
    case 'array': return arrayWalk(walkOf(def.element!));
    case 'record': return recordWalk(walkOf(def.valueType!));
    case 'union': return unionWalk(def.options!);
    default: return leafWalk(shape);
  }
}

interface Field { readonly walk: Walk; readonly optional: boolean }

/**
 * @param others keys that belong to the object but are read elsewhere (the document's arrays)
 * @param walks for keys that are not to be walked as their shape says
 * @param partial keeps what is left when a required key is missing or wrong, instead of failing
 */
export function objectWalk(
  shape: Readonly<Record<string, Shape>>, others: readonly string[], partial = false, walks: Readonly<Record<string, Walk>> = {},
): Walk {
  const fields = new Map<string, Field>();
  const required: string[] = [];
  for (const key of Object.keys(shape)) {
    const optional = definition(shape[key]!).type === 'optional';
    fields.set(key, { walk: walks[key] ?? walkOf(shape[key]!), optional });
    if (!optional) required.push(key);
  }
  const facts = { known: [...fields.keys(), ...others].join(', ') };
  return (value, issues) => {
    if (!isObject(value)) return wrong(issues, value, 'object');
    const kept: Record<string, unknown> = {};
    let failed = false;
    // Engines read a key fast where `for…in` has just given it.
    for (const key in value) {
      if (!Object.hasOwn(value, key) || others.includes(key)) continue;
      const from = issues.length;
      const field = fields.get(key);
      let item: unknown;
      try { item = value[key as keyof typeof value]; } catch { item = UNREADABLE; }
      if (item === undefined) continue;
      if (field) {
        const result = field.walk(item, issues);
        if (result !== FAILED) kept[key] = result;
        else if (!field.optional) failed = true;
      } else {
        const copy = key === '__proto__' ? undefined : plainCopy(item);
        if (copy !== undefined) kept[key] = copy;
        issues.push(found('unknown-key', '', item, 'known-key', facts, 'warning', copy === undefined ? 'ignored' : 'kept'));
      }
      if (issues.length > from) within(issues, from, key);
    }
    for (const key of required) {
      if (Object.hasOwn(value, key) && valueAt(value, key) !== undefined) continue;
      failed = true;
      issues.push(found('missing-key', key, undefined, 'present', { key }, 'error', partial ? 'replaced' : 'ignored'));
    }
    return failed && !partial ? FAILED : kept;
  };
}

/**
 * Items of one array whose issues are told. Beyond, a faulty item is dropped untold and a warning is left out: a feed of a million faults
 * must not freeze the page that shows it.
 */
export const TOLD = 1000;

export function arrayWalk(walk: Walk): Walk {
  return (value, issues) => {
    if (!Array.isArray(value)) return wrong(issues, value, 'array');
    const kept: unknown[] = [];
    let places: number[] | undefined;
    let errors = 0;
    let warnings = 0;
    for (let i = 0; i < value.length; i++) {
      const from = issues.length;
      let result = walk(value[i], issues);
      if (issues.length > from) {
        const told = issues.slice(from);
        const wrong = result === FAILED || told.some(({ severity }) => severity === 'error') || (warnings >= TOLD && told.some(issue => protects(issue)));
        if (wrong ? ++errors > TOLD : ++warnings > TOLD) {
          issues.length = from;
          if (wrong) result = FAILED;
        }
        if (result === FAILED) for (let j = from; j < issues.length; j++) issues[j]!.consequence = 'item-dropped';
        within(issues, from, i);
      }
      if (result === FAILED) places ??= [...kept.keys()];
      else {
        kept.push(result);
        places?.push(i);
      }
    }
    if (places) keepOrigins(kept, places);
    return kept;
  };
}

function recordWalk(walk: Walk): Walk {
  return (value, issues) => {
    if (!isObject(value)) return wrong(issues, value, 'object');
    const kept: Record<string, unknown> = {};
    const start = issues.length;
    let some = false;
    for (const key of Object.keys(value)) {
      const from = issues.length;
      if (key === '__proto__') {
        issues.push(found('unknown-key', key, undefined, 'known-key', undefined, 'warning'));
        continue;
      }
      const result = walk(valueAt(value, key), issues);
      if (result !== FAILED) { kept[key] = result; some = true; }
      if (issues.length > from) within(issues, from, key);
    }
    return some || issues.length === start ? kept : FAILED;
  };
}

/**
 * The shapes' unions hold either one plain form and one object (a text, a unit), or objects told apart by `kind`:
 * so the value itself says which option it means, and the issues are of that one.
 */
function unionWalk(options: readonly Shape[]): Walk {
  const plain = options.find(option => !['object', 'record'].includes(definition(option).type));
  const objects = options.filter(option => option !== plain);
  const kinds = new Map(objects.flatMap(option => {
    const kind = definition(option).shape?.['kind'];
    return kind ? definition(kind).values!.map(word => [word, walkOf(option)] as const) : [];
  }));
  return (value, issues) => {
    if (!isObject(value)) return plain ? walkOf(plain)(value, issues) : wrong(issues, value, 'object');
    if (kinds.size === 0) return walkOf(objects[0]!)(value, issues);
    const kind = valueAt(value, 'kind');
    const walk = kinds.get(kind);
    if (walk) return walk(value, issues);
    issues.push(kind === undefined
      ? found('missing-key', 'kind', kind, 'present', { key: 'kind' })
      : found('wrong-value', 'kind', kind, 'one-of', { options: [...kinds.keys()].join(', ') }));
    return FAILED;
  };
}

/** Numbers, words and dates: zod itself says yes or no, and the issue is made from what it found. */
function leafWalk(shape: Shape): Walk {
  let last: unknown = FAILED;
  return (value, issues) => {
    // In a long table the same periods and codes come again and again.
    if (value === last) return value;
    const [problem] = problems(shape, value);
    if (problem) return explain(problem as Problem, shape, value, issues);
    return (last = value);
  };
}

interface Problem {
  readonly code: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const PLAIN: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'boolean' };

/** @returns what the value was meant to be, where that is beyond doubt: the verdict is the same, and nothing is lost */
function explain(problem: Problem, shape: Shape, value: unknown, issues: Found[]): unknown {
  const { code, values, minimum, maximum } = problem;
  if (code === 'invalid_type') {
    const expected = PLAIN[problem.expected!] ?? 'text';
    const format = expected === 'text' ? formatOf(shape) : expected;
    const quoted = typeof value === 'number' && QUOTED.includes(shape) && !problems(shape, String(value)).length;
    if (!quoted) return wrong(issues, value, format);
    issues.push(found('wrong-type', '', value, 'format-quoted', { text: String(value) }, 'error', 'understood'));
    return String(value);
  }
  if (values) {
    const meant = typeof value === 'string' && values.find(one => alike(String(one)) === (SIGNS[value.trim()] ?? alike(value)));
    issues.push(found('wrong-value', '', value, 'one-of', { options: values.join(', ') }, 'error', meant ? 'understood' : 'ignored'));
    return meant || FAILED;
  }
  if (minimum !== undefined) issues.push(found('wrong-value', '', value, 'at-least', { minimum }));
  else if (maximum !== undefined) issues.push(found('wrong-value', '', value, 'at-most', { maximum }));
  else issues.push(found(shape === url ? 'url-refused' : 'wrong-format', '', value, formatOf(shape)));
  return FAILED;
}

/** Words that differ by case, accents, blanks or a plural are one. */
const alike = (word: string): string => fold(word).replace(/-|s$/g, '');
const SIGNS: Readonly<Record<string, string>> = { '%': 'pourcent', '€': 'eur' };

/** Texts that may look like a number, and can be nothing else than what it reads as. */
const QUOTED: readonly Shape[] = [period, date, identifier];

function formatOf(shape: Shape): string {
  switch (shape) {
    case period: return 'format-period';
    case territory: return 'format-territory';
    case identifier: return 'format-identifier';
    case date: return 'format-date';
    case version: return 'format-version';
    case language: return 'format-language';
    case change: return 'format-change';
    case rule: return 'known-code';
    case url: return 'url';
    case filled: return 'filled';
    default: return 'text';
  }
}

function wrong(issues: Found[], value: unknown, key: string): typeof FAILED {
  issues.push(found('wrong-type', '', value, key));
  return FAILED;
}

/**
 * A copy of what stands under an unknown key, so that it survives reading and writing again. Nothing but data: undefined when it nests
 * deeper than 8 levels, holds over 1,000 values, or anything that JSON can't say.
 */
function plainCopy(value: unknown): unknown {
  let left = 1000;
  const copy = (item: unknown, depth: number): unknown => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item;
    if (typeof item === 'number') return Number.isFinite(item) ? item : undefined;
    if (typeof item !== 'object' || depth === 0 || left-- <= 0) return undefined;
    if (Array.isArray(item)) {
      const items = item.slice(0, left + 1).map(element => copy(element, depth - 1));
      return items.includes(undefined) ? undefined : items;
    }
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(item)) {
      const result = key === '__proto__' ? undefined : copy(valueAt(item, key), depth - 1);
      if (result === undefined) return undefined;
      out[key] = result;
    }
    return out;
  };
  return copy(value, 8);
}
