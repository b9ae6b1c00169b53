import type { Draft, DraftIndicator } from './draft.js';
import { pathOf } from './facts.js';
import { mark } from './marking.js';

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

export function withoutKey<K extends keyof DraftIndicator>(indicator: DraftIndicator, key: K): DraftIndicator {
  const { [key]: _, ...rest } = indicator;
  return rest as DraftIndicator;
}
