import type { FeedError } from '../feed/errors.js';
import { notJson } from '../feed/not-json.js';
import type { Issue } from '../feed/types.js';
import { loadWords, type Words } from '../model/words.js';
import type { ImpactErrorEvent } from './events.js';
import { warnOnce } from './warn.js';

/** Why a feed could not be shown, in the reader's words. */
export interface Failure {
  readonly words: Words;
  readonly message: string;
  /** Default: `network`. */
  readonly code?: ImpactErrorEvent['detail']['code'];
  readonly issues?: readonly Issue[];
}

/**
 * @param content whether the page's own text stays on view, above the message
 * @throws TypeError where the words for reasons can't be had either
 */
export async function failureOf(error: unknown, language: string, content: boolean): Promise<Failure> {
  const { code, issues, status = 0 } = known(error) ? error : { code: 'display' as const, issues: [] };
  const refused = issues.find(({ consequence }) => consequence === 'refused');
  warnOnce(reasonOf(error) + (refused ? ` (${refused.code}, ${refused.path || 'document'}: ${refused.received})` : ''));
  const words = await loadWords(language, { files: [] });
  const { messages } = words.format;
  return { code, issues, words, message: messages.failed(messages.errors[status < 500 ? code : 'server']) + (content ? ` ${messages.pageText}` : '') };
}

/** For the author, in the console. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!known(error) || error.text === undefined) return error.message;
  return `${error.url || 'feed'}: ${notJson(error.text, (error.cause as Error).message)}`;
}

/** By name: a feed may have been asked for by another copy of the library. */
function known(error: unknown): error is FeedError {
  return error instanceof Error && error.name === 'FeedError';
}
