import { today } from './element/day.js';
import { found, observationPath, originOf } from './feed/issue.js';
import { readFeed } from './feed/read.js';
import type { Issue } from './feed/types.js';
import { validate as validateFeed, type Verdict } from './feed/validate.js';
import { disclose } from './honesty/disclose.js';
import type { ImpactFeed } from './schema/impact-feed.js';
import { nouns } from './schema/nouns.js';

export type { Verdict } from './feed/validate.js';

/**
 * The strict verdict on a parsed document, all nouns and all checks included, and what the rules of honesty withhold or flag of it, with
 * what would change that. Never throws on data, and names no figure that is withheld.
 */
export function validate(input: unknown): Verdict {
  const { valid, issues } = validateFeed(input);
  const { feed } = readFeed(input, { nouns });
  return { valid, issues: feed ? [...issues, ...marked(feed)] : issues };
}

/** A warning for each mark that a reader would see: the author may still lift it. Ages are counted to this day. */
function marked(feed: ImpactFeed): Issue[] {
  const { marks, indicators } = disclose(feed, { now: today() });
  return marks.flatMap(({ rule, level, path }) => {
    if (level === 'tell') return [];
    const [, noun, index = 0, , at] = /^(\w+)\[(\d+)\](\.observations\[(\d+)\])?/.exec(path) ?? [];
    const written = noun === 'indicators' ? feed.indicators[Number(index)] : undefined;
    const isSame = written?.observations.length === indicators[Number(index)]?.observations.length;
    // What the author withheld already is no news.
    if (level === 'refuse' && isSame && at !== undefined && written?.observations[Number(at)]?.value === null) return [];
    const place = authored(feed, path);
    const where = written && isSame && at !== undefined ? observationPath(place.replace(/\.observations.*$/, ''), written.observations, Number(at)) : place;
    return level === 'refuse'
      ? [{ ...found('figure-withheld', where, '', rule, undefined, 'warning', 'withheld'), received: rule }]
      : [{ ...found('figure-flagged', where, '', rule, undefined, 'warning', 'flagged'), received: rule }];
  });
}

/** A place of the read feed as a place of the document: items that could not be read stood before it. */
function authored(feed: ImpactFeed, path: string): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (_, noun: string, index: string) => {
    const list = feed[noun as keyof ImpactFeed];
    return `${noun}[${Array.isArray(list) ? originOf(list, Number(index)) : index}]`;
  });
}
