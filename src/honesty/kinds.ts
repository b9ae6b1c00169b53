import { baseOf } from './facts.js';
import type { DisclosedObservation } from './types.js';

/** What the rules that only tell read of a figure. Neighbours mostly have all of it in common, and are then judged once. */
export interface Kind extends Pick<DisclosedObservation, 'counted' | 'source' | 'method' | 'survey' | 'zoning' | 'referenceHours' | 'amountKind'> {
  /** Has a value. */
  readonly isKnown: boolean;
  readonly hasBase: boolean;
  /** Of residents of a priority zone. */
  readonly isResident: boolean;
  /** Of what stands in one. */
  readonly isLocation: boolean;
}

/** Neighbours of one kind: the observations from `from` up to, and without, `to`. */
export interface Run<K = Kind> {
  readonly kind: K;
  readonly from: number;
  to: number;
}

/** Residents of a priority zone, wherever they work. */
export const isResident = ({ by }: Pick<DisclosedObservation, 'by'>): boolean => by['public'] === 'QPV' || by['public'] === 'ZRR';

/** What stands in a zone, whoever comes there. */
export const isLocation = ({ territory }: Pick<DisclosedObservation, 'territory'>): boolean => territory?.startsWith('qpv:') === true;

/** The observations of one indicator, cut where the kind changes. Each key is read once: there may be thousands of them, of many shapes. */
export function runsOf(observations: readonly DisclosedObservation[]): readonly Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let lastBy: DisclosedObservation['by'] | undefined;
  let lastTerritory: string | undefined;
  let ofResidents = false;
  let ofLocation = false;
  observations.forEach((observation, at) => {
    const { counted, source, method, survey, zoning, referenceHours, amountKind, value, by, territory } = observation;
    const isKnown = value !== null;
    const hasBase = baseOf(observation) !== undefined;
    // Of a long table most places and breakdowns are the same objects as before.
    if (by !== lastBy) ofResidents = isResident({ by: (lastBy = by) });
    if (territory !== lastTerritory) ofLocation = isLocation({ territory: (lastTerritory = territory) });
    const kind = run?.kind;
    if (run && kind && kind.isKnown === isKnown && kind.hasBase === hasBase && kind.isResident === ofResidents && kind.isLocation === ofLocation
      && kind.counted === counted && kind.source === source && kind.method === method && kind.survey === survey
      && kind.zoning === zoning && kind.referenceHours === referenceHours && kind.amountKind === amountKind) run.to = at + 1;
    else {
      run = { kind: { counted, source, method, survey, zoning, referenceHours, amountKind, isKnown, hasBase, isResident: ofResidents, isLocation: ofLocation }, from: at, to: at + 1 };
      runs.push(run);
    }
  });
  return runs;
}
