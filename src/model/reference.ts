import type { DisclosedObservation } from '../honesty/types.js';
import { nearestSide } from './compare.js';
import type * as given from './given.js';
import { territoryName, type Context } from './names.js';
import type { Selection } from './select.js';

/** What the author gives to compare with has a file of its own, loaded where there is any. */
export type Given = Pick<typeof given, 'givenReference' | 'targetOf'>;

export interface ReferenceModel {
  readonly value: number;
  readonly label: string;
  /** What it is called in a comparison. */
  readonly kind: 'region' | 'nation' | 'reference';
  /** "proche de la région", only where the intervals allow a word (H26). */
  readonly compared?: string | undefined;
}

/** The nearest thing to compare with: the wider territory in the same feed, else the author's first reference. */
export function referenceOf(context: Context, selection: Selection, given?: Given): ReferenceModel | undefined {
  const { wider, indicator, observation } = selection;
  if (!wider || wider.value === null) return given?.givenReference(context, selection);
  const { format } = context.words;
  const { territory = '', value, interval } = wider;
  const kind = territory.startsWith('reg:') ? 'region' : territory === 'FR' ? 'nation' : 'reference';
  const name = kind === 'region' ? format.messages.region : territoryName(context, territory);
  return { value, kind, label: `${name} ${referenceText(context, indicator, value)}`, compared: compared(context, observation, interval ?? [value, value], kind) };
}

export function referenceText({ words }: Context, { unit, decimals }: Selection['indicator'], value: number): string {
  return words.format.figure(value, unit, { decimals: Number.isInteger(value) ? undefined : decimals }).text;
}

/** "Proche de la région", where the figure has an interval. */
export function compared(context: Context, observation: DisclosedObservation | undefined, other: readonly [number, number], to: 'region' | 'nation' | 'reference'): string | undefined {
  return observation?.interval && context.words.format.messages.compared(nearestSide(observation.interval, other), to);
}
