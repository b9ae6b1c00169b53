import type { Issue } from './types.js';

/** An issue while its path is still being written: the containers around it put their step in front. */
export type Found = { -readonly [K in keyof Issue]: Issue[K] };

const LONGEST = 80;

/** An issue at the place where the reading stands; `steps` lead there from the container that will prefix it. */
export function found(
  code: Issue['code'], path: string, value: unknown, key: string, facts?: Readonly<Record<string, string | number>>,
  severity: Issue['severity'] = 'error', consequence: Issue['consequence'] = 'ignored',
): Found {
  return { code, severity, path, received: excerpt(value), expected: facts ? { key, facts } : { key }, consequence };
}

/** `indicators` + `[3]` + `observations`; a key that is not a plain word is quoted: `labels["com:39300"]`. */
export function join(step: string | number, path: string): string {
  const head = typeof step === 'number' ? `[${step}]` : /^[\w$-]{1,60}$/.test(step) ? step : `[${excerpt(step)}]`;
  return path === '' || path[0] === '[' ? head + path : `${head}.${path}`;
}

/** Puts a step in front of the paths of the issues found since `from`. */
export function within(issues: Found[], from: number, step: string | number): void {
  for (let i = from; i < issues.length; i++) issues[i]!.path = join(step, issues[i]!.path);
}

/** At most 80 characters of a value as JSON, whatever it holds: cycles, deep nesting, getters and functions included. */
export function excerpt(value: unknown): string {
  const text = brief(value, 3);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function brief(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? value.slice(0, LONGEST) : value);
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'function' : String(value);
  if (depth === 0) return '…';
  let out = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length && out.length < LONGEST; i++) out += (i ? ',' : '') + brief(value[i], depth - 1);
    return `[${out}]`;
  }
  for (const key of Object.keys(value)) {
    if (out.length >= LONGEST) break;
    out += `${out ? ',' : ''}${brief(key, 1)}:${brief(valueAt(value, key), depth - 1)}`;
  }
  return `{${out}}`;
}

/** What stands for the value of a getter that throws: no shape accepts a symbol. */
export const UNREADABLE = /* @__PURE__ */ Symbol('unreadable');

/** The value of an own key, whatever its getter does. */
export function valueAt(object: object, key: string): unknown {
  try {
    return (object as Record<string, unknown>)[key];
  } catch {
    return UNREADABLE;
  }
}

const origins = /* @__PURE__ */ new WeakMap<readonly unknown[], readonly number[]>();

/** Remembers where the items of an array stood before some were dropped, so that later issues name the author's places. */
export function keepOrigins(array: readonly unknown[], indices: readonly number[]): void {
  origins.set(array, indices);
}

/** The place that an item of a read array had in the author's document. */
export const originOf = (array: readonly unknown[], index: number): number => origins.get(array)?.[index] ?? index;

/** The origin of an observation whose keys stand on its indicator. */
export const DIRECT = -1;

export function observationPath(indicator: string, observations: readonly unknown[], index: number): string {
  const origin = originOf(observations, index);
  return origin === DIRECT ? indicator : `${indicator}.observations[${origin}]`;
}
