import { chooseMap, type MapLevel } from './map-choice.model.js';
import type { MapModel } from './map.model.js';

/** What each level may be made of, the nearest first. */
const PARTS: Readonly<Record<MapLevel, readonly MapLevel[]>> = {
  region: ['departement', 'epci', 'zone-emploi', 'commune', 'qpv', 'own'],
  departement: ['epci', 'zone-emploi', 'commune', 'qpv', 'own'],
  epci: ['commune', 'qpv', 'own'],
  'zone-emploi': ['commune', 'qpv', 'own'],
  commune: ['qpv', 'own'],
  qpv: [],
  own: [],
};

/**
 * The nearest level of which the feed has figures of the same period within a territory.
 * @param brought whether the page brings outlines of its own: only régions and départements are built in
 */
export function levelWithin({ selection: { feed, indicator, period }, level }: MapModel, code: string, brought: boolean): MapLevel | undefined {
  return PARTS[level].find((one) => (one === 'departement' || brought) && !('problem' in chooseMap(feed, { indicator: indicator.id, period, level: one, area: code }, [])));
}
