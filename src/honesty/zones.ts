import type { DraftIndicator } from './draft.js';
import { isLocation, isResident } from './kinds.js';
import type { Finding } from './marking.js';
import { markEach } from './marking.js';
import type { Telling } from './told.js';
import type { DisclosedObservation } from './types.js';

const findings = (): ((generation: string) => Finding) => {
  const known = new Map<string, Finding>();
  return generation => {
    let finding = known.get(generation);
    if (!finding) known.set(generation, (finding = { level: 'tell', detail: generation ? { generation } : {} }));
    return finding;
  };
};

/** H22: a figure on a priority zone says which generation of zones it is about. */
export function h22Zones(feed: Telling): void {
  const tell = findings();
  markEach(feed, 'H22', ({ zoning, isKnown, isResident: ofResidents, isLocation: ofPlace }, { id }) => {
    if (!isKnown) return undefined;
    if (zoning !== undefined) return tell(zoning);
    return ofPlace || ofResidents || id === 'residents-qpv' || id === 'residents-frr' ? tell('') : undefined;
  });
}

/** H22: indicators that count residents of a zone here and what is located in it there; both can't be read as one figure. */
export function h22Mixed({ observations }: DraftIndicator): boolean {
  return observations.some(isResident) && observations.some(observation => isLocation(observation) && !isResident(observation));
}

/** The figures that H22 withholds in such an indicator. */
export const h22Concerns = (observation: DisclosedObservation): boolean => isResident(observation) || isLocation(observation);
