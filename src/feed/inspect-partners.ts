import { codes } from '../catalogue/codes.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import { found, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';

const COUNT = 'partenaires-locaux';

/** What an author's partners can't all be: of no known type, over before they began, of less than nothing, more than are counted. Issues only. */
export function inspectPartners(feed: ImpactFeed, issues: Found[]): void {
  const { partners = [], labels } = feed;
  const unnamed = new Set<string>();
  partners.forEach(({ type, since, until, amount }, index) => {
    const path = `partners[${originOf(partners, index)}]`;
    if (!codes['partner-types'].includes(type) && !Object.hasOwn(labels, type) && !unnamed.has(type)) {
      unnamed.add(type);
      issues.push(found('unknown-code', `${path}.type`, type, 'known-code', undefined, 'warning', 'kept'));
    }
    if (since && until && isBefore(until, since)) issues.push(found('wrong-value', `${path}.until`, until, 'not-before', { since }, 'error', 'kept'));
    if (amount !== undefined && amount < 0) issues.push(found('wrong-value', `${path}.amount`, amount, 'at-least', { minimum: 0 }, 'error', 'kept'));
  });
  counted(feed, issues);
}

/** A year or a month ends with its last day: only what both of them tell can be compared. */
const isBefore = (until: string, since: string): boolean => until < since.slice(0, until.length);

/** More organisations named in a territory than are counted there, in the same period. */
function counted({ indicators, partners = [] }: ImpactFeed, issues: Found[]): void {
  indicators.forEach(({ id, observations }, index) => {
    if (id !== COUNT) return;
    observations.forEach(({ value, precision, territory, period = '', by }, place) => {
      if (value === null || precision === 'au-moins' || !territory || Object.keys(by).length) return;
      const years = period.match(/\d{4}/g) ?? [];
      const [first = '', last = '9999'] = [years[0], years.at(-1)];
      const there = partners.filter((one) => one.territory === territory && (one.since ?? '').slice(0, 4) <= last && (one.until ?? '9999').slice(0, 4) >= first);
      const named = new Set(there.map(({ name }) => name)).size;
      const path = `indicators[${originOf(indicators, index)}]`;
      if (named > value) issues.push(found('wrong-value', `${observationPath(path, observations, place)}.value`, value, 'named-partners', { named }, 'warning', 'kept'));
    });
  });
}
