import type { Context } from '../model/names.js';
import { offered } from '../model/offered.js';
import type { Request, Unselected } from '../model/select.js';

/** Why a card is empty, in the reader's words. */
export function reasonOf({ feed, words }: Context, request: Request, { problem }: Unselected): string {
  const { messages, list } = words.format;
  return problem === 'no-indicator' ? messages.noIndicator(request.indicator ?? '', list(offered(feed, request))) : messages.empty;
}
