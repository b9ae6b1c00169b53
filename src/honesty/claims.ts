import { isOutcome } from './claim.js';
import type { Draft, DraftIndicator } from './draft.js';
import { pathOf } from './facts.js';
import { withoutKey } from './labels.js';
import { mark } from './marking.js';

/** Words that put a result down to the organisation, and the least evidence that allows them. */
const CAUSAL = /gr[âa]ce à|(a|ont|avons) (permis|créé|généré|sauvé|évité|fait)|dû à|due?s? aux?|impact (direct|de)|thanks to|because of|due to|(enabled|created|generated|saved|led to|resulted in|caused)/iu;
const CONTRIBUTION = /contribu/iu;

/** What `redact` writes for a sentence that H17 took away, so that the mark is found again. */
export const REPLACED_READING = {
  fr: 'phrase remplacée : elle affirmait plus que ce que la figure prouve',
  en: 'sentence replaced: it claimed more than the figure proves',
};

/** H17: an author's sentence that claims more than the evidence gives way to the neutral one. */
export function h17Reading(draft: Draft): void {
  draft.indicators.forEach((indicator, index) => {
    if (indicator.level !== undefined && !isOutcome(indicator.level)) return;
    let kept = indicator;
    for (const key of ['reading', 'finding'] as const) if (overclaims(kept, kept[key])) kept = withoutKey(kept, key);
    if (kept === indicator) return;
    draft.indicators[index] = kept;
    mark(draft, 'H17', 'tell', pathOf(index), { reading: true });
  });
}

function overclaims({ evidence }: DraftIndicator, text: DraftIndicator['reading']): boolean {
  if (text === undefined || evidence === 'comparaison' || evidence === 'attribution') return false;
  const words = typeof text === 'string' ? [text] : Object.values(text);
  return words.some(word => CAUSAL.test(word) || word === REPLACED_READING.fr || (evidence !== 'contribution' && CONTRIBUTION.test(word)));
}
