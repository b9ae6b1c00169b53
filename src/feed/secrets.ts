import type { ImpactFeed } from '../schema/impact-feed.js';
import { keepOrigins, originOf } from './issue.js';

type Loose = Record<string, unknown>;

const COUNTS = ['identified', 'removed', 'partly', 'entry', 'exit', 'people', 'share', 'entries', 'leavers'];
const LISTS = ['rows', 'steps', 'exits'] as const;

/** The numbers that stand beside their own secret. Of a pathway one may be withheld and the other not. */
function numbersBeside(counted: object): string[] {
  const { missing, entries, leavers } = counted as Loose;
  if (missing !== 'secret' || entries === null || leavers === null) return [];
  return COUNTS.filter(key => typeof (counted as Loose)[key] === 'number');
}

const partsOf = (item: object): readonly (readonly object[])[] => LISTS.map(name => (item as Readonly<Record<string, readonly object[] | undefined>>)[name] ?? []);

/** Takes numbers away from beside their own secret, as those of a figure; `tell` is given their keys and never the numbers. */
export function takeSecrets({ progress, pathways }: Pick<ImpactFeed, 'progress' | 'pathways'>, tell: (path: string, key: string) => void): void {
  const emptied = <T extends object>(counted: T, path: string): T => {
    const keys = numbersBeside(counted);
    for (const key of keys) tell(path, key);
    return keys.length ? { ...counted, ...Object.fromEntries(keys.map(key => [key, null])) } : counted;
  };
  for (const [noun, list] of Object.entries({ progress, pathways })) {
    list.forEach((item, index) => {
      const path = `${noun}[${originOf(list, index)}]`;
      Object.assign(item, emptied(item, path));
      partsOf(item).forEach((rows, at) => {
        if (!rows.some(row => numbersBeside(row).length)) return;
        const made = rows.map((row, place) => emptied(row, `${path}.${LISTS[at]}[${originOf(rows, place)}]`));
        keepOrigins(made, rows.map((_, place) => originOf(rows, place)));
        (item as Loose)[LISTS[at]!] = made;
      });
    });
  }
}
