/**
 * The part of zod/mini that the shapes are written in, for the files that pages load from a CDN (docs/decisions/0005): same names, same
 * definitions, leaves that answer as zod's do. The modules published on npm, `validate` and the JSON Schema run zod itself; a test holds
 * the two to the same verdicts, issues and feeds.
 */
interface Problem {
  readonly code: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Payload {
  readonly value: unknown;
  readonly issues: Problem[];
}
/** What a value is not, or nothing. */
type Check = (value: unknown) => Problem | false;
interface Definition {
  readonly type: string;
  readonly [part: string]: unknown;
}
interface Shape {
  readonly _zod: { readonly def: Definition; run(payload: Payload): Payload };
  check(...checks: Check[]): Shape;
}
type Fields = Readonly<Record<string, Shape>>;

const shape = (def: Definition, ...checks: Check[]): Shape => ({
  _zod: {
    def,
    run(payload) {
      for (const check of checks) {
        const problem = check(payload.value);
        if (problem) {
          payload.issues.push(problem);
          break;
        }
      }
      return payload;
    },
  },
  check: (...more) => shape(def, ...checks, ...more),
});

const leaf = (expected: string) => (): Shape =>
  shape({ type: expected }, value => (typeof value !== expected || (expected === 'number' && !Number.isFinite(value))) && { code: 'invalid_type', expected });
const among = (type: string, values: readonly unknown[]): Shape => shape({ type, values }, value => !values.includes(value) && { code: 'invalid_value', values });

export const string = leaf('string');
export const number = leaf('number');
export const boolean = leaf('boolean');
const words = (values: readonly string[]): Shape => among('enum', values);
export { words as enum };
export const literal = (value: unknown): Shape => among('literal', [value]);
export const looseObject = (fields: Fields): Shape => shape({ type: 'object', shape: fields });
export const extend = (base: Shape, fields: Fields): Shape => looseObject({ ...(base._zod.def['shape'] as Fields), ...fields });
export const array = (element: Shape): Shape => shape({ type: 'array', element });
export const record = (_key: Shape, valueType: Shape): Shape => shape({ type: 'record', valueType });
export const union = (options: readonly Shape[]): Shape => shape({ type: 'union', options });
export const optional = (innerType: Shape): Shape => shape({ type: 'optional', innerType });
export const nullable = (innerType: Shape): Shape => shape({ type: 'nullable', innerType });
export const regex = (pattern: RegExp): Check => value => !pattern.test(value as string) && { code: 'invalid_format' };
export const gte = (minimum: number): Check => value => !((value as number) >= minimum) && { code: 'too_small', minimum };
export const gt = (minimum: number): Check => value => !((value as number) > minimum) && { code: 'too_small', minimum };
export const lte = (maximum: number): Check => value => !((value as number) <= maximum) && { code: 'too_big', maximum };
export const config = (_options: object): void => {};
