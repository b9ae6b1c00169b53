/** Where the command line reads and writes. */
export interface Streams {
  readonly input: AsyncIterable<Uint8Array | string>;
  readonly output: { write(text: string | Uint8Array): unknown; /** Whether somebody reads it as it comes. */ readonly isTTY?: boolean };
  readonly errors: { write(text: string): unknown };
}

/** Told in plain words, without a trace. */
export class Refusal extends Error {}

export function say(stream: Streams['errors'], text: string, code: number): number {
  stream.write(text.endsWith('\n') ? text : `${text}\n`);
  return code;
}
