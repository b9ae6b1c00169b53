/** Where the command line reads and writes. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: { write(text: string): unknown };
  readonly errors: { write(text: string): unknown };
}

/** Told in plain words, without a trace. */
export class Refusal extends Error {}

export function say(stream: Streams['output'], text: string, code: number): number {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
  return code;
}
