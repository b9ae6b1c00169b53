import { compared, referenceText, type ReferenceModel } from './reference.js';
import { say, type Context } from './names.js';
import type { Selection } from './select.js';

/** The target in the unit of the value: as given, or the change applied to its baseline. */
export function targetValue({ indicator: { target } }: Pick<Selection, 'indicator'>): number | undefined {
  if (!target) return undefined;
  if (target.value !== undefined) return target.value;
  const change = target.change === undefined ? NaN : Number(target.change.replace('−', '-').replace(',', '.').replace(/[\s%]/g, ''));
  return target.baseline && Number.isFinite(change) ? target.baseline.value * (1 + change / 100) : undefined;
}

/** "objectif 2026 : 60 %", "objectif 2023 : +30 %". */
export function targetText(context: Context, { indicator }: Selection): string | undefined {
  const { target } = indicator;
  if (!target) return undefined;
  const { format } = context.words;
  // Written by hand: "+30 %" with any space, or none.
  const wanted = target.value === undefined ? target.change?.replace(/\s*%/, `${format.messages.gap('%')}%`) : format.figure(target.value, indicator.unit, { decimals: undefined }).text;
  return wanted && format.messages.target(format.period(target.period), wanted);
}

/** The target as a guide, in the unit of the value. */
export function targetOf(context: Context, selection: Selection): { kind: 'target'; value: number; label: string } | undefined {
  const value = targetValue(selection);
  const label = targetText(context, selection);
  return value !== undefined && label ? { kind: 'target', value, label } : undefined;
}

/** The author's first reference. */
export function givenReference(context: Context, { indicator, observation, period }: Selection): ReferenceModel | undefined {
  const [reference] = indicator.references;
  if (!reference) return undefined;
  const { value } = reference;
  const when = reference.period === period ? '' : `, ${context.words.format.period(reference.period)}`;
  const label = say(context, reference.label)?.text ?? '';
  // "The region" is what the author calls so: a région named may be a neighbour.
  const kind = /^r[ée]gion(?!s)/i.test(label) ? 'region' : 'reference';
  return { value, kind, label: `${label} ${referenceText(context, indicator, value)}${when}`, compared: compared(context, observation, [value, value], kind) };
}
