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

const FIRST_WAIT = 400;

/**
 * Fetches and parses a feed, without checking its shape. Sends no header of its own, so that another origin needs no preflight.
 * @param url absolute, or relative to what `fetch` resolves against
 * @throws FeedError `network`, `timeout`, `http`, `not-json` or `too-large`; the signal's reason when it is aborted
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<unknown> {
  const { signal, timeout = 15_000, maxBytes = 5_000_000, retries = 2, wait = pause } = options;
  const get = options.fetch ?? fetch;
  const stop = new AbortController();
  const late = new FeedError('timeout', url, { message: `No answer within ${timeout} ms` });
  const timer = setTimeout(() => stop.abort(late), timeout);
  const leave = () => stop.abort(signal!.reason);
  if (signal?.aborted) leave();
  signal?.addEventListener('abort', leave, { once: true });
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        stop.signal.throwIfAborted();
        return parseFeed(await request(url, get, maxBytes, stop.signal), url);
      } catch (error) {
        if (stop.signal.aborted) throw stop.signal.reason;
        if (!(error instanceof FeedError) || attempt >= retries || !passing(error)) throw error;
        const delay = error.retryAfter === undefined ? FIRST_WAIT * 3 ** attempt : error.retryAfter * 1000;
        // A server that asks for more patience than the reader has is not asked again.
        if (delay >= timeout) throw error;
        await wait(delay, stop.signal);
      }
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}

const passing = ({ code, status = 0 }: FeedError): boolean => code === 'network' || (code === 'http' && status >= 500);

async function request(url: string, get: typeof fetch, maxBytes: number, signal: AbortSignal): Promise<string> {
  const lost = (cause: unknown): never => { throw new FeedError('network', url, { message: 'The feed can’t be reached', cause }); };
  const response = await get(url, { signal, credentials: 'same-origin', mode: 'cors' }).catch(lost);
  const refuse = (error: FeedError): never => {
    void response.body?.cancel().catch(() => undefined);
    throw error;
  };
  if (!response.ok) {
    const retryAfter = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    refuse(new FeedError('http', url, {
      message: `The server answered ${response.status}`, status: response.status, ...(retryAfter >= 0 && { retryAfter }),
    }));
  }
  const tooLarge = new FeedError('too-large', url, { message: `The feed is over ${maxBytes} bytes` });
  if (Number(response.headers.get('content-length')) > maxBytes) refuse(tooLarge);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; reader; ) {
    const { done, value } = await reader.read().catch(lost);
    if (done) break;
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Parses a feed's text, byte order mark or not.
 * @throws FeedError `not-json`, with `received: 'html'` when a web page came instead
 */
export function parseFeed(text: string, url = ''): unknown {
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (cause) {
    const html = /^\s*<(!doctype|html|head|body)/i.test(text.slice(0, 500));
    const message = html ? 'A web page (HTML) came instead of JSON' : `Not JSON: ${(cause as Error).message}`;
    throw new FeedError('not-json', url, { message, cause, ...(html && { received: 'html' }) });
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason as Error); }, { once: true });
  });
}
