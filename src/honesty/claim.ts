import type { Draft, DraftIndicator } from './draft.js';
import type { Claim } from './types.js';

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

export const isOutcome = (level: DraftIndicator['level']): boolean => level === 'resultats' || level === 'impacts';
