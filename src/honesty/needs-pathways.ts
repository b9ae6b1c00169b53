import type { ImpactFeed } from '../schema/impact-feed.js';
import { MIN_DENOMINATOR } from './facts.js';

/** As `isPlain`, of pathways, which few feeds have: leavers counted in tens, all of one period (H04, H08). */
export const arePlain = (pathways: ImpactFeed['pathways']): boolean => pathways.every(isPlainPathway);

function isPlainPathway({ kind, period, steps, because, illustrativeDurations, leavers = MIN_DENOMINATOR, entries = MIN_DENOMINATOR, exits = [] }: ImpactFeed['pathways'][number]): unknown {
  return (kind === 'cohorte' || kind === 'sorties') && period && !steps.length && !because && !illustrativeDurations
    && leavers! >= MIN_DENOMINATOR && entries! >= MIN_DENOMINATOR
    && exits.every(exit => !exit.because && (exit.people ?? (exit.share! * leavers!) / 100) >= MIN_DENOMINATOR);
}
