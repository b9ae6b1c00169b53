import { loadFeed } from './load.js';
import type { LoadOptions } from './load.js';

interface Entry {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  /** Who still waits. An answer that has come is kept without them. */
  waiting: number;
  settled: boolean;
}

/**
 * One request for any number of widgets on one absolute URL. The request is aborted when the last that waits for it leaves; a failure is
 * not kept, so that the next widget tries again. Answers are of the parsed document: who reads it must not change it.
 */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #options: Omit<LoadOptions, 'signal'>;

  constructor(options: Omit<LoadOptions, 'signal'> = {}) {
    this.#options = options;
  }

  /** @throws what loadFeed throws, or the signal's reason when this subscriber leaves. */
  async load(url: string, signal?: AbortSignal): Promise<unknown> {
    signal?.throwIfAborted();
    const entry = this.#entries.get(url) ?? this.#start(url);
    entry.waiting += 1;
    const left = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(signal.reason as Error);
        entry.waiting -= 1;
        if (entry.waiting > 0 || entry.settled) return;
        // At once, not when the abort arrives: a widget moved in the page leaves and joins again within one task.
        this.#forget(url, entry);
        entry.stop.abort(signal.reason);
      });
    });
    return Promise.race([entry.answer, left]);
  }

  #start(url: string): Entry {
    const stop = new AbortController();
    const entry: Entry = { answer: loadFeed(url, { ...this.#options, signal: stop.signal }), stop, waiting: 0, settled: false };
    this.#entries.set(url, entry);
    entry.answer.then(() => { entry.settled = true; }, () => this.#forget(url, entry));
    return entry;
  }

  #forget(url: string, entry: Entry): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
  }
}
