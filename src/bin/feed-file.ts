import { readFile, writeFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { FeedError } from '../feed/errors.js';
import { parseFeed } from '../feed/load.js';
import { notJson } from '../feed/not-json.js';
import { Refusal, type Streams } from './streams.js';
import type { BinWords } from './words.js';

/** What every command on a feed has. */
export interface Call {
  readonly file: string;
  readonly output: string | undefined;
  readonly language: string;
  readonly words: BinWords;
  readonly streams: Streams;
}

/** @throws Refusal for a file that is not there or is not JSON */
export async function documentIn({ file, words, streams }: Call): Promise<unknown> {
  try {
    return parseFeed(file === '-' ? await textOf(streams.input) : await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof FeedError && error.text !== undefined ? notJson(error.text, (error.cause as Error).message) : (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noSuchFile : (error as Error).message;
    throw new Refusal(words.unreadable(file, reason));
  }
}

/** @throws Refusal where nothing can be written */
export async function written(path: string, content: string | Uint8Array, words: BinWords): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new Refusal(words.unwritable(path, (error as Error).message));
  }
}
