import { mark } from './marking.js';
import type { Telling } from './told.js';

/** H28: an effect of one purchase beside which whole results of an organisation are given: they are context, and no effect of it. */
export function h28Whole(feed: Telling): void {
  const known = new Set(feed.indicators.map(({ id }) => id));
  feed.cases?.forEach(({ chain }, index) =>
    chain.forEach(({ indicators = [] }, at) => {
      if (indicators.some(({ id, scope }) => scope === 'organisation' && known.has(id))) mark(feed, 'H28', 'tell', `cases[${index}].chain[${at}]`);
    }));
}
