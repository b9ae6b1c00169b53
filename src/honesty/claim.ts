import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import type { Claim } from './types.js';

/** What a work-integration enterprise did for a result, by the evidence that it has. */
const BY_EVIDENCE: Readonly<Record<string, Claim>> = { suivi: 'supported', contribution: 'contributed', comparaison: 'enabled', attribution: 'enabled' };

/** H17: who may be said to have done what, from evidence, role and unit. */
export function h17Claim({ role }: ImpactFeed['organisation'], { level, evidence, unit, type, population, observations }: Indicator): Claim {
  const ofResult = isOutcome(level) && evidence;
  if (role === 'acheteur') return unit === 'eur' ? (type === 'montant' ? 'bought' : 'neutral') : ofResult ? 'backed' : 'neutral';
  if (role !== 'siae') return 'neutral';
  if (isOutcome(level)) return BY_EVIDENCE[evidence ?? ''] ?? 'neutral';
  // Support is what such an enterprise does: its own people need no other evidence than being counted.
  return type === 'compte' && population === 'personnes' && level && observations.every(({ counted }) => counted === undefined) ? 'supported' : 'neutral';
}

export const isOutcome = (level: Indicator['level']): boolean => level === 'resultats' || level === 'impacts';
