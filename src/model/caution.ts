import type { Mark } from '../honesty/types.js';
import { ageMark, type VisibleMark } from './foot.js';
import type { Context } from './names.js';

/** Gravest first; the age of a figure (H19) is a caution where there is no other. */
const GRAVITY = ['H21', 'H22', 'H02', 'H14', 'H18', 'H23', 'H10'];

/** At most one visible caution a card: the gravest. The badge "estimation" is never left out for another mark. */
export function visibleMark(context: Context, marks: readonly Mark[], estimate: boolean): VisibleMark | undefined {
  const { messages } = context.words.format;
  const found = (wanted: string): Pick<Mark, 'rule' | 'detail'> | undefined => marks.find(({ level, rule }) => level === 'caution' && rule === wanted);
  const gravest = estimate ? (found('H10') ?? { rule: 'H10', detail: { assumptions: true } }) : GRAVITY.map(found).find(Boolean);
  if (!gravest) return ageMark(context, marks);
  const words = messages.marks[gravest.rule as keyof typeof messages.marks];
  return { rule: gravest.rule, text: words(gravest.detail ?? {}), ofPeriod: false };
}
