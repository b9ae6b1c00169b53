import type { Context } from '../model/names.js';
import type { Request, Unselected } from '../model/select.js';
import { warnOnce } from './warn.js';

/** More periods or territories than these are not listed. */
const MOST_CHOICES = 12;

/** Why a card is empty, in the reader's words; what the feed does have, in the author's console. */
export function reasonOf({ feed, words }: Context, request: Request, { problem }: Unselected): string {
  const { messages, list } = words.format;
  if (problem === 'no-indicator') return messages.noIndicator(request.indicator ?? '', list(feed.indicators.map(({ id }) => id)));
  const indicator = feed.indicators.find(({ id }) => id === request.indicator) ?? feed.indicators[0]!;
  const choices = (key: 'period' | 'territory'): string => {
    const all = [...new Set(indicator.observations.flatMap((one) => one[key] ?? []))];
    return list(all.length > MOST_CHOICES ? [...all.slice(0, MOST_CHOICES), '…'] : all);
  };
  warnOnce(messages.hasFiguresOf(indicator.id, choices('period'), choices('territory')));
  return messages.empty;
}
