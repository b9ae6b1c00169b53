import type { Context } from '../../model/names.js';
import type { TableCell } from '../../model/types.js';
import type { Progress } from '../../schema/progress.js';

/** Why a row, or a count of it, is not there: withheld to protect people, refused by another rule, or not given. */
export interface Reason {
  readonly state: 'secret' | 'refuse' | 'missing';
  readonly text: string;
}

/** What all rows have in common: a name, and what a reader hears of it. */
export interface NamedRow {
  readonly name: string;
  /** Where the name is in another language than the widget's. */
  readonly lang?: string | undefined;
  /** Name, value and unit in one sentence. */
  readonly spoken: string;
  readonly reason?: Reason | undefined;
}

/** In the words of the rule that withheld it; a count that is simply not there says so. */
export function reasonOf({ feed, words }: Context, path: string, withheld: { readonly because?: string | undefined; readonly missing?: Progress['rows'][number]['missing'] }): Reason {
  const { messages } = words.format;
  const mark = feed.marks.find((one) => one.level === 'refuse' && one.path === path);
  const said = mark && messages.marks[mark.rule as keyof typeof messages.marks];
  if (!mark && withheld.because === undefined && withheld.missing !== 'secret') return { state: 'missing', text: messages.missing[withheld.missing ?? 'untold'] };
  return { state: mark?.rule === 'H01' ? 'refuse' : 'secret', text: said && mark ? said(mark.detail ?? {}) : messages.missing.secret };
}

/** A count in a table, or why there is none. */
export function countCell({ words }: Context, count: number | null | undefined, reason: Reason | undefined, decimals?: number): TableCell {
  if (typeof count === 'number') return { text: words.format.number(count, decimals), value: count };
  const { state, text } = reason ?? { state: 'missing' as const, text: words.format.messages.missing.untold };
  return { text, value: null, state, reason: text };
}

/** One noun or the other, as the count asks; with the count before it. */
export function counted({ words }: Context, count: number, [one = '', many = '']: readonly string[]): string {
  return `${words.format.number(count)}\u00a0${words.format.plural(count, { one, other: many })}`;
}
