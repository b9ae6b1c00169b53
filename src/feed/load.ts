import { FeedError } from './errors.js';

export interface LoadOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds for everything, retries included. Default 15,000. */
  readonly timeout?: number;
  /** Bytes of the answer, decompressed. Default 5,000,000. */
  readonly maxBytes?: number;
  /** Further attempts after a network failure or a 5xx. Default 2. */
  readonly retries?: number;
  /** For tests and servers. Default: the page's. */
  readonly fetch?: typeof fetch;
  /** Waits between attempts; for tests. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Fetches and parses a feed, without checking its shape. Sends no header of its own, so that another origin needs no preflight.
 * @param url absolute, or relative to what `fetch` resolves against
 * @throws FeedError `network`, `local-file`, `timeout`, `http`, `not-json` or `too-large`; the signal's reason when it is aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<unknown> {
  const { signal: outer, timeout = 15_000, maxBytes = 5_000_000, retries = 2, fetch: get = fetch, wait } = options;
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setTimeout(() => stop.abort(new FeedError('timeout', url, { message: `No answer within ${timeout} ms` })), timeout);
  const leave = () => stop.abort(outer!.reason);
  if (outer?.aborted) leave();
  outer?.addEventListener('abort', leave);
  const ask = async () => {
    signal.throwIfAborted();
    return parseFeed(await textOf(await get(url, { signal, credentials: 'same-origin', mode: 'cors' }), url, maxBytes), url);
  };
  try {
    return await ask().catch(async (cause: unknown) => {
      signal.throwIfAborted();
      const { again } = await import('./again.js').catch(() => { throw new FeedError('network', url, { cause }); });
      return again(ask, cause, { url, signal, retries, timeout, wait });
    });
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', leave);
    // What was refused is not downloaded to its end.
    stop.abort();
  }
}

/** @throws FeedError `http` or `too-large` */
export async function textOf({ ok, status, headers, body }: Response, url: string, maxBytes: number, onBytes?: (bytes: number, text: string) => void): Promise<string> {
  if (!ok) throw new FeedError('http', url, { message: `The server answered ${status}`, status, retryAfter: Number(headers.get('retry-after')) || undefined });
  const limit = (bytes: number) => {
    if (bytes > maxBytes) throw new FeedError('too-large', url, { message: `The feed is over ${maxBytes} bytes` });
  };
  limit(Number(headers.get('content-length')));
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    limit((bytes += value.length));
    text += decoder.decode(value, { stream: true });
    onBytes?.(bytes, text);
  }
  return text + decoder.decode();
}

/**
 * Parses a feed's text, byte order mark or not.
 * @throws FeedError `not-json`, with the text that came
 */
export function parseFeed(text: string, url = ''): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FeedError('not-json', url, { cause, text });
  }
}
