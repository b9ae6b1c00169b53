import type { DisclosedObservation } from './types.js';
import type { Draft, DraftIndicator, Finding } from './draft.js';
import { NOTHING, baseOf, isRateOnPeople, mark, markEach, pathOf } from './draft.js';

const TELL: Finding = { level: 'tell', detail: NOTHING };
const CAUTION: Finding = { level: 'caution', detail: NOTHING };

/** H01: a figure without a period says nothing that can be checked or compared. */
export function h01Period({ period }: DisclosedObservation): boolean {
  return period === undefined;
}

/** H02: a network or a State counts others; who they are must be said. */
export function h02Counted(draft: Draft): void {
  const { role, kind } = draft.feed.organisation;
  if (role !== 'reseau' && kind !== 'etat') return;
  markEach(draft, 'H02', ({ counted }) => (counted === undefined ? CAUTION : undefined), ({ population }) => population === 'personnes');
}

/** H03: a rate on people without its base. */
export function h03Base(draft: Draft): void {
  markEach(draft, 'H03', observation => (observation.value !== null && baseOf(observation) === undefined ? TELL : undefined), isRateOnPeople);
}

/** What `redact` writes for a label that H09 took away, so that the mark is found again: it still says "positives", and it is true. */
export const REPLACED_LABEL = { fr: 'Sorties dynamiques (et non seulement « positives »)', en: 'Dynamic exits (not only “positive” ones)' };

/** H09: "sorties positives" are one of the three families of "sorties dynamiques"; the official label stands. */
export function h09Label(draft: Draft): void {
  draft.indicators.forEach((indicator, index) => {
    const { id, label } = indicator;
    if (id !== 'sorties-dynamiques' || label === undefined) return;
    const words = typeof label === 'string' ? [label] : Object.values(label);
    if (!words.some(word => /positi[vf]/i.test(word))) return;
    draft.indicators[index] = withoutKey(indicator, 'label');
    mark(draft, 'H09', 'tell', pathOf(index));
  });
}

/** H20: without a source, the organisation itself is the source. */
export function h20Source(draft: Draft): void {
  markEach(draft, 'H20', ({ source }) => (source === undefined ? TELL : undefined));
}

export function withoutKey<K extends keyof DraftIndicator>(indicator: DraftIndicator, key: K): DraftIndicator {
  const { [key]: _, ...rest } = indicator;
  return rest as DraftIndicator;
}
