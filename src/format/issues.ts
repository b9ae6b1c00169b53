import type { ExpectationKey, IssueMessages } from './locales/issues.fr.js';

/** What `feed` reports (`Issue` in feed/types), as far as words need it. */
interface Reported {
  readonly code: string;
  readonly path: string;
  readonly received: string;
  readonly expected: { readonly key: string; readonly facts?: Readonly<Record<string, string | number>> };
  readonly consequence: string;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `indicators[3].observations[0].value` → "Indicateur 4, observation 1, clé « value » (indicators[3].observations[0].value)". */
function placeWords(path: string, messages: IssueMessages): string {
  if (!path) return messages.document;
  // A key may stand in brackets and quotes (`labels["com:39300"]`); an index belongs to the key before it.
  const steps = [...path.matchAll(/(?:^|\.)([^.[\]]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)];
  const words: string[] = [];
  let list = '';
  for (const [, key, index, quoted] of steps) {
    if (index !== undefined) {
      words.pop();
      words.push(messages.item(own(messages.items, list) ?? list, Number(index) + 1));
    } else {
      if (quoted !== undefined && list === 'columns') words.pop();
      words.push(quoted !== undefined && list === 'columns' ? messages.column(unquoted(quoted)) : messages.key(key ?? quoted!));
      list = key ?? quoted!;
    }
  }
  const where = capital(words.join(', '));
  // Who writes a table has no paths.
  return isOfSheet(path) ? where : `${where} (${path})`;
}

const unquoted = (text: string): string => JSON.parse(`"${text}"`) as string;

/** Whether a path is of a table or a spreadsheet, and not of a feed: `rows[2].columns["2024"]`. */
export const isOfSheet = (path: string): boolean => /^(?:rows|columns)\[/.test(path);

/** One paragraph for the author: where, what is wrong, what stood there, what was expected, what happens now. */
export function issueMessage(issue: Reported, messages: IssueMessages): string {
  const problem = own<string>(messages.problems, issue.code) ?? issue.code;
  const expected = own<IssueMessages['expectations'][ExpectationKey]>(messages.expectations, issue.expected.key)?.(issue.expected.facts ?? {});
  return [
    messages.message(placeWords(issue.path, messages), problem),
    // What is absent can't be quoted.
    !/^(undefined)?$/.test(issue.received) && messages.received(issue.received),
    expected && messages.expected(expected),
    own<string>(messages.consequences, issue.consequence),
  ].filter(Boolean).join(' ');
}
