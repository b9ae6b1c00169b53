/**
 * The part of zod/mini that the shapes are written in, for the files that pages load (docs/decisions/0005): same names, same
 * definitions, a leaf that answers as zod does. The modules published on npm, `validate` and the JSON Schema run zod itself; a test
 * holds the two to the same verdicts.
 */
interface Problem {
  readonly code: string;
  readonly [fact: string]: unknown;
}
interface Payload {
  readonly value: unknown;
  readonly issues: Problem[];
}
type Check = (value: never) => Problem | undefined;
interface Shape {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>>; run(payload: Payload): Payload };
  check(...checks: Check[]): Shape;
}

function shape(def: Readonly<Record<string, unknown>>, checks: readonly Check[] = []): Shape {
  return {
    _zod: {
      def,
      run(payload) {
        for (const check of checks) {
          const problem = check(payload.value as never);
          if (problem) {
            payload.issues.push(problem);
            break;
          }
        }
        return payload;
      },
    },
    check: (...more) => shape(def, [...checks, ...more]),
  };
}

const leaf = (expected: string) => (): Shape =>
  shape({ type: expected }, [(value: unknown) => (typeof value === expected && !(typeof value === 'number' && !Number.isFinite(value)) ? undefined : { code: 'invalid_type', expected })]);
const oneOf = (type: string, values: readonly unknown[]): Shape =>
  shape({ type, values }, [(value: unknown) => (values.includes(value) ? undefined : { code: 'invalid_value', values })]);

export const string = leaf('string');
export const number = leaf('number');
export const boolean = leaf('boolean');
export { oneOfWords as enum };
const oneOfWords = (values: readonly string[]): Shape => oneOf('enum', values);
export const literal = (value: unknown): Shape => oneOf('literal', [value]);
export const looseObject = (fields: Readonly<Record<string, Shape>>): Shape => shape({ type: 'object', shape: fields });
export const array = (element: Shape): Shape => shape({ type: 'array', element });
export const record = (_key: Shape, valueType: Shape): Shape => shape({ type: 'record', valueType });
export const union = (options: readonly Shape[]): Shape => shape({ type: 'union', options });
export const optional = (innerType: Shape): Shape => shape({ type: 'optional', innerType });
export const nullable = (innerType: Shape): Shape => shape({ type: 'nullable', innerType });
export const regex = (pattern: RegExp): Check => (value: string) => (pattern.test(value) ? undefined : { code: 'invalid_format' });
export const gte = (minimum: number): Check => (value: number) => (value >= minimum ? undefined : { code: 'too_small', minimum });
export const gt = (minimum: number): Check => (value: number) => (value > minimum ? undefined : { code: 'too_small', minimum });
export const lte = (maximum: number): Check => (value: number) => (value <= maximum ? undefined : { code: 'too_big', maximum });
export const config = (_options: object): void => {};
