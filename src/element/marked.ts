import { found, observationPath, originOf } from '../feed/issue.js';
import type { Issue } from '../feed/types.js';
import type { DisclosedFeed, Mark, RuleId } from '../honesty/types.js';
import type { ImpactFeed } from '../schema/impact-feed.js';

/** A warning for each mark that a reader would see, at its place in the author's document: the author may still lift it. */
export function marked(feed: ImpactFeed, { marks, indicators }: DisclosedFeed): Issue[] {
  return marks.flatMap(({ rule, level, path, detail }) => {
    if (level === 'tell') return ofCase(feed, rule, path, detail);
    const [, noun, index = 0, , at] = /^(\w+)\[(\d+)\](\.observations\[(\d+)\])?/.exec(path) ?? [];
    const written = noun === 'indicators' ? feed.indicators[Number(index)] : undefined;
    const isSame = written?.observations.length === indicators[Number(index)]?.observations.length;
    // What the author withheld already is no news.
    if (level === 'refuse' && isSame && at !== undefined && written?.observations[Number(at)]?.value === null) return [];
    const place = authored(feed, path);
    const where = written && isSame && at !== undefined ? observationPath(place.replace(/\.observations.*$/, ''), written.observations, Number(at)) : place;
    // Nothing is said of what stood there: it may be what is protected.
    const issue = level === 'refuse' ? found('figure-withheld', where, '', rule, rule === 'H08' ? reasonOf(detail) : undefined, 'warning', 'withheld') : found('figure-flagged', where, '', rule, undefined, 'warning', 'flagged');
    return [{ ...issue, received: '' }];
  });
}

/** Why a consent is not enough. */
const reasonOf = (detail: Mark['detail']): { kind: string } | undefined => (typeof detail?.['kind'] === 'string' ? { kind: detail['kind'] } : undefined);

/** What an author claims of a purchase that the document doesn't show: a reader finds it in the method panel only. */
function ofCase(feed: ImpactFeed, rule: RuleId, path: string, detail: Mark['detail']): Issue[] {
  const { kind, id, place: link, claimed } = detail ?? {};
  const [, index, at] = /^cases\[(\d+)\]\.chain\[(\d+)\]$/.exec(path) ?? [];
  const item = feed.cases?.[Number(index)]?.chain[Number(at)];
  if (!item) return [];
  const place = `${authored(feed, `cases[${index}]`)}.chain[${originOf(feed.cases[Number(index)]!.chain, Number(at))}]`;
  if (rule === 'H29') return [found('claim-unsupported', `${place}.evidence`, claimed, rule, { claimed: String(claimed) }, 'warning', 'lowered')];
  if (rule !== 'H28' || kind === undefined || kind === 'author') return [];
  return [found('scope-unsure', `${place}.indicators[${originOf(item.indicators ?? [], Number(link))}]`, id, rule, { kind: String(kind) }, 'warning', kind === 'unsaid' ? 'author-told' : 'context')];
}

/** A place of the read feed as a place of the document: items that could not be read stood before it. */
function authored(feed: ImpactFeed, path: string): string {
  return path.replace(/^(\w+)\[(\d+)\]/, (_, noun: string, index: string) => {
    const list = feed[noun as keyof ImpactFeed];
    return `${noun}[${Array.isArray(list) ? originOf(list, Number(index)) : index}]`;
  });
}
