import { describe, expect, it } from 'vitest';
import { FeedStore } from '../../../src/feed/store.js';

const A = 'https://example.org/a.json';

interface Request { url: string; signal: AbortSignal; answer: (body: string, status?: number) => void }

/** A network whose answers the test gives when it wants. */
function network(): { store: FeedStore; requests: Request[] } {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = (url, init) => new Promise((resolve, reject) => {
    const signal = init!.signal!;
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    requests.push({ url: url as string, signal, answer: (body, status = 200) => resolve(new Response(body, { status })) });
  });
  return { store: new FeedStore({ fetch, retries: 0 }), requests };
}

const failure = (promise: Promise<unknown>) => promise.then(() => { throw new Error('did not fail'); }, (error: unknown) => error);
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

describe('The store of feeds', () => {
  it('makes one request for any number of widgets, and gives all the same document', async () => {
    const { store, requests } = network();
    const all = Array.from({ length: 40 }, () => store.load(A, new AbortController().signal));
    await settled();
    expect(requests).toHaveLength(1);
    requests[0]!.answer('{"a":1}');
    const documents = await Promise.all([...all, store.load(A)]);
    expect(new Set(documents).size).toBe(1);
    expect(requests).toHaveLength(1);
  });

  it('keeps addresses apart', async () => {
    const { store, requests } = network();
    void store.load(A);
    void store.load(`${A}?2`);
    await settled();
    expect(requests.map(({ url }) => url)).toEqual([A, `${A}?2`]);
  });

  it('aborts the request when the last that waits leaves, not before', async () => {
    const { store, requests } = network();
    const [one, two] = [new AbortController(), new AbortController()];
    const both = [failure(store.load(A, one.signal)), failure(store.load(A, two.signal))];
    await settled();
    one.abort(new Error('one left'));
    expect(await both[0]).toMatchObject({ message: 'one left' });
    expect(requests[0]!.signal.aborted).toBe(false);
    two.abort(new Error('two left'));
    expect(await both[1]).toMatchObject({ message: 'two left' });
    expect(requests[0]!.signal.aborted).toBe(true);
  });

  it('asks anew for a widget that comes right after the last one left', async () => {
    const { store, requests } = network();
    const leaver = new AbortController();
    const left = failure(store.load(A, leaver.signal));
    await settled();
    leaver.abort(new Error('moved'));
    const back = store.load(A);
    await left;
    await settled();
    expect(requests).toHaveLength(2);
    requests[1]!.answer('{"a":2}');
    expect(await back).toEqual({ a: 2 });
  });

  it('does not start for a signal that is aborted already', async () => {
    const { store, requests } = network();
    expect(await failure(store.load(A, AbortSignal.abort(new Error('gone'))))).toMatchObject({ message: 'gone' });
    expect(requests).toHaveLength(0);
  });

  it('does not keep a failure', async () => {
    const { store, requests } = network();
    const first = failure(store.load(A));
    await settled();
    requests[0]!.answer('', 404);
    expect(await first).toMatchObject({ code: 'http', status: 404 });
    const second = store.load(A);
    await settled();
    requests[1]!.answer('{"a":1}');
    expect(await second).toEqual({ a: 1 });
  });

  it('keeps the answer after all that waited for it are gone', async () => {
    const { store, requests } = network();
    const reader = new AbortController();
    const first = store.load(A, reader.signal);
    await settled();
    requests[0]!.answer('{"a":1}');
    await first;
    reader.abort();
    expect(await store.load(A)).toEqual({ a: 1 });
    expect(requests).toHaveLength(1);
  });
});
