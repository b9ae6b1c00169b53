import { FeedError } from './errors.js';

/** Seconds before the second attempt; three times longer before each further one. */
const FIRST_WAIT = 0.4;

/** For authors: a page that is opened from a disk may not read what lies beside it. */
const IN_THE_PAGE = 'Browsers do not read files of a disk (file:). Put the JSON into the page, in a <script type="application/json"> inside the widget or its <impact-feed>, or open the page through a web server; until then the widget keeps the text of the page';

interface Patience {
  readonly url: string;
  readonly signal: AbortSignal;
  /** Further attempts after a network failure or a 5xx. */
  readonly retries: number;
  /** Milliseconds for everything. */
  readonly timeout: number;
  readonly wait?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/**
 * Asks again for a feed that did not come, as long as that may help. In a file of its own: most feeds come at once.
 * @param ask throws a FeedError, or what the network says
 * @param failure what the first attempt threw
 * @throws FeedError
 */
export async function again(ask: () => Promise<unknown>, failure: unknown, { url, signal, retries, timeout, wait = pause }: Patience): Promise<unknown> {
  if (url.startsWith('file:')) throw new FeedError('local-file', url, { message: IN_THE_PAGE, cause: failure });
  let cause = failure;
  for (let attempt = 0; ; attempt++) {
    const error = cause instanceof FeedError ? cause : new FeedError('network', url, { message: 'The feed can’t be reached', cause });
    const { code, status = 0, retryAfter = FIRST_WAIT * 3 ** attempt } = error;
    // A server that asks for more patience than the reader has is not asked again.
    if (attempt >= retries || retryAfter * 1000 >= timeout || (code !== 'network' && status < 500)) throw error;
    await wait(retryAfter * 1000, signal);
    try {
      return await ask();
    } catch (next) {
      signal.throwIfAborted();
      cause = next;
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => { clearTimeout(timer); reject(signal.reason as Error); });
  });
}
