import type { FeedErrorCode, Issue } from './types.js';

export interface FeedErrorFacts {
  /** For developers' consoles; readers get the words of `format` for the code. Default: the code. */
  readonly message?: string;
  /** HTTP status, for `http`. */
  readonly status?: number;
  /** What reading found, for `invalid` and `too-new`. */
  readonly issues?: readonly Issue[];
  /** What came, when that says more than the code: a web page where JSON was expected. */
  readonly received?: 'html';
  /** Seconds that the server asked to wait. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** What kept a feed from being shown. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly status?: number;
  readonly issues: readonly Issue[];
  readonly received?: 'html';
  readonly retryAfter?: number;

  /** @param url of the feed, '' when it came from the page itself */
  constructor(readonly code: FeedErrorCode, readonly url: string, facts: FeedErrorFacts = {}) {
    const refused = facts.issues?.find(issue => issue.consequence === 'refused');
    const reason = facts.message ?? (refused ? `${refused.code} (${refused.path || 'document'}: ${refused.received})` : code);
    super(`${url || 'feed'}: ${reason}`, { cause: facts.cause });
    this.status = facts.status;
    this.issues = facts.issues ?? [];
    this.received = facts.received;
    this.retryAfter = facts.retryAfter;
  }
}
