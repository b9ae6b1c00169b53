import { feedDocument } from '../schema/document.js';
import { indicator } from '../schema/indicator.js';
import { CURRENT } from '../schema/versions/migrate.js';
import { accepted, giveUp, isObject } from './accepted.js';
import type { Care } from './care.js';
import { normalise } from './normalise.js';
import type { Walked } from './normalise.js';
import type { ReadOptions } from './read.js';
import type { Reading } from './types.js';

/**
 * The same as `readFeed`, without the weight of it where there is nothing to tell: a page first reads as if all were right, and loads
 * the reading that explains, mends and drops when anything is not.
 */
export async function readOnDemand(input: unknown, options: Pick<ReadOptions, 'nouns'> = {}): Promise<Reading> {
  try {
    const { pathway } = isObject(input) && 'pathways' in input ? await import('../schema/pathway.js') : {};
    return { feed: normalise(walked(input, { ...options.nouns, pathways: pathway }), faultless), issues: [] };
  } catch {
    return (await import('./read.js')).readFeed(input, options);
  }
}

/** The document's parts, when each is just as its shape has it. */
function walked(input: unknown, shapes: NonNullable<ReadOptions['nouns']>): Walked {
  if (!isObject(input)) return giveUp();
  const { indicators, pathways, progress, factors, cases, focus, quotes, videos, places, partners, ...rest } = input as Readonly<Record<string, unknown>>;
  const head = accepted(feedDocument, rest) as Walked['head'];
  if (head.version !== CURRENT || !head.organisation?.name || progress !== undefined) giveUp();
  const lists: Record<string, unknown> = {};
  for (const [noun, list] of Object.entries({ indicators, pathways, factors, cases, focus, quotes, videos, places, partners })) {
    const element = noun === 'indicators' ? indicator : shapes[noun as keyof typeof shapes];
    if (list === undefined || !element) continue;
    lists[noun] = Array.isArray(list) ? Array.from(list, item => accepted(element, item)) : giveUp();
  }
  const { indicators: read, pathways: paths, ...others } = lists;
  return { head, indicators: read, pathways: paths, others } as Walked;
}

/** Nothing is wrong, or the reading is not for here. */
const faultless: Care = {
  tell: giveUp,
  each: <T, R>(_: string, list: readonly T[], make: (item: T) => R | undefined, direct?: () => R) => [...(direct ? [direct()] : []), ...list.map(make)] as R[],
  hidden: giveUp,
  hush: ({ missing, value }) => { if (value !== null || missing === 'secret' || missing === 'refuse') giveUp(); },
  mend: giveUp,
};
