import { found, observationPath, originOf } from '../feed/issue.js';
import type { Issue } from '../feed/types.js';
import type { DisclosedFeed } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';

/** A warning for each mark that a reader would see, at its place in the author's document: the author may still lift it. */
export function marked(feed: ImpactFeed, { marks, indicators }: DisclosedFeed): Issue[] {
  return marks.flatMap(({ rule, level, path }) => {
    if (level === 'tell') return [];
    const [, noun, index = 0, , at] = /^(\w+)\[(\d+)\](\.observations\[(\d+)\])?/.exec(path) ?? [];
    const written = noun === 'indicators' ? feed.indicators[Number(index)] : undefined;
    const isSame = written?.observations.length === indicators[Number(index)]?.observations.length;
    // What the author withheld already is no news.
    if (level === 'refuse' && isSame && at !== undefined && written?.observations[Number(at)]?.value === null) return [];
    const place = authored(feed, path);
    const where = written && isSame && at !== undefined ? observationPath(place.replace(/\.observations.*$/, ''), written.observations, Number(at)) : place;
    // Nothing is said of what stood there: it may be what is protected.
    const issue = level === 'refuse' ? found('figure-withheld', where, '', rule, undefined, 'warning', 'withheld') : found('figure-flagged', where, '', rule, undefined, 'warning', 'flagged');
    return [{ ...issue, received: '' }];
  });
}

/** A place of the read feed as a place of the document: items that could not be read stood before it. */
function authored(feed: ImpactFeed, path: string): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (_, noun: string, index: string) => {
    const list = feed[noun as keyof ImpactFeed];
    return `${noun}[${Array.isArray(list) ? originOf(list, Number(index)) : index}]`;
  });
}
