import type { FeedErrorCode, Issue } from './types.js';

export interface FeedErrorFacts {
  /** For developers' consoles; readers get the words of `format` for the code. Default: the code. */
  readonly message?: string;
  /** HTTP status, for `http`. */
  readonly status?: number;
  /** What reading found, for `invalid` and `too-new`. */
  readonly issues?: readonly Issue[];
  /** What came, for `not-json`. */
  readonly text?: string;
  /** Seconds that the server asked to wait. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** What kept a feed from being shown. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status?: number;
  readonly issues: readonly Issue[] = [];
  readonly text?: string;
  readonly retryAfter?: number | undefined;

  /** @param url of the feed, '' when it came from the page itself */
  constructor(readonly code: FeedErrorCode, readonly url: string, { message, cause, ...facts }: FeedErrorFacts = {}) {
    super(`${url || 'feed'}: ${message ?? code}`, { cause });
    Object.assign(this, facts);
  }
}
