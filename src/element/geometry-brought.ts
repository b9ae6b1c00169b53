import { FeedError } from '../feed/errors.js';
import { textOf } from '../feed/load.js';
import { decodeBrought } from '../geo/decode-brought.js';
import type { Layout } from '../geo/fit.js';
import { shippedPlacements } from '../geo/placements.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';
import { received, type Answer, type Task } from './geometry-received.js';
import { loadGeometry, shippedTopology, type GeometryWanted } from './geometry.js';
import type { ReadingLine } from './geometry-reading.js';
import { addressOf, isShipped, levelsOf } from './geometry-levels.js';
import type { Reading } from './page.js';

type Loaded = Geometry | GeometryFailure;
type Progress = NonNullable<GeometryWanted['onProgress']>;

/** Characters from which a file is read beside the page, in a worker: some 20 ms of work. */
const LONG = 300_000;

/** The same for packed outlines, of which all communes are half: a worker takes longer to start than these to be read. */
const LONG_PACKED = 3_000_000;

/** @param text its beginning, at least */
const isLong = (text: string, length: number): boolean => length > (text.startsWith('{"packed":') ? LONG_PACKED : LONG);

/** Bytes, decompressed: all communes at 50 m are half of it. */
const MOST = 120_000_000;

/** Milliseconds that the feed waits, at most, for the worker to have begun: engines start one with the help of the page. */
const MOMENT = 150;

/** Milliseconds of reading after which a reader is told how far it is. */
const LONG_WAIT = 400;

/**
 * The territories of a geometry that a page brings, read once for it. Régions and départements that its file does not have are those that are
 * shipped. Never rejects; what failed is asked for again.
 */
export async function loadBrought({ level, source, detailed, onProgress, host }: GeometryWanted): Promise<Loaded> {
  const address = source && addressOf(source);
  if (!address) return { failure: 'not-found' };
  const levels = levelsOf(address);
  const shipped = (): Promise<Loaded> => loadGeometry({ level, detailed });
  if (isShipped(level) && levels.offered?.includes(level) === false) return shipped();
  let reading = levels.get(level);
  if (!reading) {
    const told = new Set<Progress>();
    const tell: Progress = (phase, share) => {
      // To fetch a file and to read it take about as long.
      made.share = (share + Number(phase === 'decode')) / 2;
      told.forEach((hear) => hear(phase, share));
    };
    let begin = (): void => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    setTimeout(begin, MOMENT);
    const loaded = (typeof address === 'string' ? fetched(address, level, tell, begin) : decoded(address, level, tell)).catch(failureOf);
    const made: Reading = { told, share: 0, begun, loaded };
    levels.set(level, (reading = made));
  }
  if (onProgress) reading.told.add(onProgress);
  if (host) tellReader(host, reading);
  const result = await reading.loaded;
  reading.told.clear();
  if (!('failure' in result)) {
    // Codes of régions may be of départements as well: what was read as the first is not the second.
    const region = level === 'departement' ? await levels.get('region')?.loaded : undefined;
    return region?.shapes && result.shapes.every(({ code }) => region.index.has(code.replace('dep:', 'reg:'))) ? shipped() : result;
  }
  levels.delete(level);
  if (result.failure !== 'unknown-level') return result;
  levels.offered = result.detail?.split(' ') ?? [];
  return shipped();
}

/**
 * Asks for outlines; until the worker has what it reads, or a moment has passed: a feed of as many figures keeps the page busy.
 * @param most territories that are drawn as elements
 * @param more what draws more of them, asked for as soon as they are known to be more
 */
export async function begun(wanted: GeometryWanted, most: number, more: () => Promise<unknown>): Promise<void> {
  void loadBrought(wanted).then(({ shapes = [] }: Partial<Geometry>) => shapes.length > most && more()).catch(() => undefined);
  const address = wanted.source && addressOf(wanted.source);
  await (address && levelsOf(address).get(wanted.level)?.begun);
}

/** A line that can't be had is no reason for not drawing. */
function tellReader(host: HTMLElement, reading: Reading): void {
  let line: ReadingLine | undefined;
  let isOver = false;
  reading.told.add(() => line?.say(reading.share));
  const timer = setTimeout(() => void import('./geometry-reading.js').then(({ readingLine }) => readingLine(host)).then((made) => isOver || (line = made).say(reading.share), () => undefined), LONG_WAIT);
  void reading.loaded.then(() => {
    isOver = true;
    clearTimeout(timer);
    line?.remove();
  });
}

/** An address may hold a key: it is told without its query. */
function failureOf(cause: unknown): GeometryFailure {
  if (!(cause instanceof FeedError)) return { failure: 'network' };
  const { code, status, url } = cause;
  if (url.startsWith('file:')) return { failure: 'local-file', detail: url.split('/').at(-1) };
  return { failure: code === 'http' && (status === 404 || status === 410) ? 'not-found' : 'network', detail: `${url.split(/[?#]/)[0]}${status ? ` (${status})` : ''}` };
}

async function fetched(url: string, level: string, onProgress: Progress, begin: () => void): Promise<Loaded> {
  const awaited = layoutOfFrance();
  const response = await fetch(url, { credentials: 'same-origin', mode: 'cors' }).catch((cause: unknown) => {
    throw new FeedError('network', url, { cause });
  });
  // The length is that of what is sent, which is compressed: half is more honest than none.
  const length = Number(response.headers.get('content-length')) * (response.headers.get('content-encoding') ? 4 : 1);
  let started: Started | undefined;
  let isBeside: boolean | undefined;
  try {
    const text = await textOf(response, url, MOST, (bytes, sofar) => {
      // What reads the file is made ready while it comes.
      if (isBeside === undefined) {
        isBeside = isLong(sofar, length);
        if (isBeside) started = startedWorker();
        else {
          begin();
          void import('./geometry-here.js').catch(() => undefined);
        }
      }
      onProgress('fetch', length ? Math.min(1, bytes / length) : 0.5);
    });
    const layout = await awaited;
    if (isLong(text, text.length)) started ??= startedWorker();
    const beside = started && (await inWorker(started, { text, level, layout }, (...done) => {
      begin();
      onProgress(...done);
    }));
    return beside ?? (await read(text, url, level, onProgress, layout));
  } finally {
    started?.worker.terminate();
  }
}

/** Where it is not done beside the page. */
async function read(text: string, url: string, level: string, onProgress: Progress, layout: Layout | undefined): Promise<Loaded> {
  const { readHere } = await import('./geometry-here.js');
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { failure: 'not-json', detail: url.split(/[?#]/)[0] };
  }
  return readHere(document, level, onProgress, layout);
}

/** Without it, France is drawn by a projection of its own. */
const layoutOfFrance = (): Promise<Layout | undefined> => shippedTopology().then(({ box, insets }) => ({ box, insets, placements: shippedPlacements }), () => undefined);

interface Policies {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

/**
 * The browser's worker, by the name that bundlers look for. Where a page requires trusted types, the address must come from a policy: ours is
 * called `impact-widgets` and vouches for the one file beside this.
 */
class Worker {
  constructor(url: URL, options: WorkerOptions) {
    const { trustedTypes } = window as { readonly trustedTypes?: Policies };
    return new window.Worker(trustedTypes?.createPolicy('impact-widgets', { createScriptURL: () => url.href }).createScriptURL('') ?? url, options);
  }
}

interface Started {
  readonly worker: globalThis.Worker;
  /** It could not be loaded. */
  readonly failed: Promise<undefined>;
}

/** Undefined where the page may not have workers, or none of this origin: it then does the work itself. */
function startedWorker(): Started | undefined {
  try {
    const worker = new Worker(new URL('./geometry-worker.js', import.meta.url), { type: 'module' }) as globalThis.Worker;
    return {
      worker,
      failed: new Promise((resolve) => {
        worker.onerror = (event) => {
          event.preventDefault();
          resolve(undefined);
        };
      }),
    };
  } catch {
    return undefined;
  }
}

function inWorker({ worker, failed }: Started, task: Task, onProgress: Progress): Promise<Loaded | undefined> {
  const done = new Promise<Loaded>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('share' in data) onProgress('decode', data.share);
      else {
        const result = 'failure' in data ? data.failure : decodeBrought(received(data), data.rings);
        // What is drawn of it is another task.
        setTimeout(() => resolve(result));
      }
    };
    worker.postMessage(task);
  });
  return Promise.race([done, failed]);
}

/** A document that the page has given. */
async function decoded(document: object, level: string, onProgress: Progress): Promise<Loaded> {
  const [{ readHere }, layout] = await Promise.all([import('./geometry-here.js'), layoutOfFrance()]);
  return readHere(document, level, onProgress, layout);
}
