import { afterEach, describe, expect, it, vi } from 'vitest';
import { FeedError } from '../../../src/feed/errors.js';
import { loadFeed, parseFeed } from '../../../src/feed/load.js';
import type { LoadOptions } from '../../../src/feed/load.js';

const URL_ = 'https://example.org/feed.json';
const ok = (body = '{"version":"1.0"}', headers: Record<string, string> = {}) => new Response(body, { headers });

/** Answers one after the other; an Error is thrown as the network does. */
function answers(...list: (Response | Error)[]): { fetch: typeof fetch; calls: RequestInit[] } {
  const calls: RequestInit[] = [];
  return {
    calls,
    fetch: (_, init) => {
      calls.push(init!);
      const answer = list.shift() ?? new TypeError('no more answers');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
}

const waits: number[] = [];
const wait: LoadOptions['wait'] = milliseconds => Promise.resolve(void waits.push(milliseconds));
const failure = (promise: Promise<unknown>) => promise.then(() => { throw new Error('did not fail'); }, (error: unknown) => error);

/** A request that ends only with its signal. */
const never: typeof fetch = (_, init) => new Promise((_resolve, reject) => init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error)));

describe('Loading a feed', () => {
  afterEach(() => void vi.useRealTimers());

  it('gives the parsed document, with the page’s credentials only and no header that needs a preflight', async () => {
    const { fetch, calls } = answers(ok());
    expect(await loadFeed(URL_, { fetch })).toEqual({ version: '1.0' });
    expect(calls[0]).toMatchObject({ credentials: 'same-origin', mode: 'cors' });
    expect(calls[0]).not.toHaveProperty('headers');
  });

  it('tries again after a network failure and after a 5xx, waiting longer each time', async () => {
    waits.length = 0;
    const { fetch, calls } = answers(new TypeError('down'), new Response('', { status: 503 }), ok());
    await loadFeed(URL_, { fetch, wait });
    expect(calls).toHaveLength(3);
    expect(waits[1]).toBeGreaterThan(waits[0]!);
  });

  it('gives up after its retries with what failed last', async () => {
    const { fetch, calls } = answers(new TypeError('down'), new TypeError('down'), new Response('', { status: 500 }));
    expect(await failure(loadFeed(URL_, { fetch, wait }))).toMatchObject({ name: 'FeedError', code: 'http', status: 500, url: URL_ });
    expect(calls).toHaveLength(3);
  });

  it.each([401, 404, 410, 429])('does not try again after a %d', async status => {
    const { fetch, calls } = answers(new Response('', { status }), ok());
    expect(await failure(loadFeed(URL_, { fetch, wait }))).toMatchObject({ code: 'http', status });
    expect(calls).toHaveLength(1);
  });

  it('says of a file on a disk that browsers do not read it and what to do, and does not ask again', async () => {
    const { fetch, calls } = answers(new TypeError('Failed to fetch'), ok());
    const error = await failure(loadFeed('file:///F:/site/impact.json', { fetch, wait }));
    expect(error).toMatchObject({ code: 'local-file', url: 'file:///F:/site/impact.json' });
    expect((error as Error).message).toContain('Put the JSON into the page');
    expect(calls).toHaveLength(1);
  });

  it('waits as long as the server asks, unless that is longer than the reader does', async () => {
    waits.length = 0;
    const busy = (seconds: string) => new Response('', { status: 503, headers: { 'retry-after': seconds } });
    await loadFeed(URL_, { fetch: answers(busy('2'), ok()).fetch, wait });
    expect(waits).toEqual([2000]);
    const { fetch, calls } = answers(busy('60'), ok());
    expect(await failure(loadFeed(URL_, { fetch, wait }))).toMatchObject({ code: 'http', status: 503 });
    expect(calls).toHaveLength(1);
  });

  it('says so when a web page comes instead of JSON, and does not ask again', async () => {
    const { fetch, calls } = answers(ok('\n<!DOCTYPE html><title>Introuvable</title>'), ok());
    expect(await failure(loadFeed(URL_, { fetch, wait }))).toMatchObject({ code: 'not-json', text: expect.stringContaining('<') as string });
    expect(calls).toHaveLength(1);
  });

  it('tolerates a byte order mark', async () => {
    expect(await loadFeed(URL_, { fetch: answers(ok('\ufeff{"a":1}')).fetch })).toEqual({ a: 1 });
    expect(parseFeed('\ufeff{"a":1}')).toEqual({ a: 1 });
  });

  it('refuses by the announced length without reading, and stops reading a longer answer', async () => {
    expect(await failure(loadFeed(URL_, { fetch: answers(ok('{}', { 'content-length': '6000000' })).fetch }))).toMatchObject({ code: 'too-large' });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({ pull(controller) { sent += 1; controller.enqueue(new Uint8Array(1000)); } });
    expect(await failure(loadFeed(URL_, { fetch: answers(new Response(endless)).fetch, maxBytes: 10_000 }))).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(20);
  });

  it('joins characters that are cut between two chunks', async () => {
    const bytes = new TextEncoder().encode('{"a":"é€"}');
    const body = new ReadableStream<Uint8Array>({ start(controller) { for (const byte of bytes) controller.enqueue(Uint8Array.of(byte)); controller.close(); } });
    expect(await loadFeed(URL_, { fetch: answers(new Response(body)).fetch })).toEqual({ a: 'é€' });
  });

  it('takes a connection lost in the middle for a network failure', async () => {
    const cut = () => new Response(new ReadableStream<Uint8Array>({ pull(controller) { controller.error(new TypeError('reset')); } }));
    expect(await failure(loadFeed(URL_, { fetch: answers(cut(), cut(), cut()).fetch, wait }))).toMatchObject({ code: 'network' });
  });

  it('stops at its timeout, retries included', async () => {
    vi.useFakeTimers();
    const result = failure(loadFeed(URL_, { fetch: never, timeout: 3000 }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await result).toMatchObject({ code: 'timeout' });
    const waiting = failure(loadFeed(URL_, { fetch: () => Promise.reject(new TypeError('down')), timeout: 1300 }));
    await vi.advanceTimersByTimeAsync(1300);
    expect(await waiting).toMatchObject({ code: 'timeout' });
  });

  it('stops when its signal is aborted, with the signal’s reason', async () => {
    const stop = new AbortController();
    const result = failure(loadFeed(URL_, { fetch: never, signal: stop.signal }));
    stop.abort(new Error('left the page'));
    expect(await result).toMatchObject({ message: 'left the page' });
    const { fetch, calls } = answers(ok());
    expect(await failure(loadFeed(URL_, { fetch, signal: AbortSignal.abort(new Error('before')) }))).toMatchObject({ message: 'before' });
    expect(calls).toHaveLength(0);
  });
});

describe('A feed’s error', () => {
  it('says in its message which feed and why, and hands on what was refused', () => {
    const issues = [{ code: 'not-an-object', severity: 'error', path: '', received: '42', expected: { key: 'object' }, consequence: 'refused' }] as const;
    expect(new FeedError('invalid', URL_, { issues })).toMatchObject({ message: `${URL_}: invalid`, issues });
    expect(new FeedError('network', '').message).toBe('feed: network');
  });
});
