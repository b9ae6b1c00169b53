import type { Draft, DraftIndicator } from './draft.js';
import { mark, pathOf } from './draft.js';
import { withoutKey } from './identity.js';
import type { Claim } from './types.js';

/** Words that put a result down to the organisation, and the least evidence that allows them. */
const CAUSAL = /gr[âa]ce à|(a|ont|avons) (permis|créé|généré|sauvé|évité|fait)|dû à|due?s? aux?|impact (direct|de)|thanks to|because of|due to|(enabled|created|generated|saved|led to|resulted in|caused)/iu;
const CONTRIBUTION = /contribu/iu;

/** What `redact` writes for a sentence that H17 took away, so that the mark is found again. */
export const REPLACED_READING = {
  fr: 'phrase remplacée : elle affirmait plus que ce que la figure prouve',
  en: 'sentence replaced: it claimed more than the figure proves',
};

/** H17: who may be said to have done what, from evidence, role and unit. */
export function h17Claim({ feed }: Draft, { level, evidence, unit, type, population, observations }: DraftIndicator): Claim {
  const { role } = feed.organisation;
  if (role === 'acheteur') {
    if (unit === 'eur') return type === 'montant' ? 'bought' : 'neutral';
    return isOutcome(level) && evidence !== undefined ? 'backed' : 'neutral';
  }
  if (role !== 'siae') return 'neutral';
  // Support is what such an enterprise does: its own people need no other evidence than being counted.
  if (!isOutcome(level)) return type === 'compte' && population === 'personnes' && level !== undefined && observations.every(({ counted }) => counted === undefined) ? 'supported' : 'neutral';
  switch (evidence) {
    case 'suivi': return 'supported';
    case 'contribution': return 'contributed';
    case 'comparaison': case 'attribution': return 'enabled';
    default: return 'neutral';
  }
}

const isOutcome = (level: DraftIndicator['level']): boolean => level === 'resultats' || level === 'impacts';

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
