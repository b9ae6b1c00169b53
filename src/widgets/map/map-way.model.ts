import type { DisclosedIndicator } from '../../honesty/types.js';
import { chooseMap, levelOf, type MapLevel } from './map-choice.model.js';
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

const known = new WeakMap<DisclosedIndicator, ReadonlySet<MapLevel>>();

/** A pointer asks of each of 35,000 communes: what has no figures at all is looked for once. */
function levelsIn(indicator: DisclosedIndicator): ReadonlySet<MapLevel> {
  let levels = known.get(indicator);
  if (!levels) known.set(indicator, (levels = new Set(indicator.observations.flatMap(({ territory }) => (territory && levelOf(territory)) || []))));
  return levels;
}

/**
 * The nearest level of which the feed has figures of the same period within a territory.
 * @param offers whether the page has outlines of a level
 */
export function levelWithin({ selection: { feed, indicator, period }, level }: MapModel, code: string, offers: (level: MapLevel) => boolean): MapLevel | undefined {
  const levels = levelsIn(indicator);
  return PARTS[level].find((one) => levels.has(one) && offers(one) && !('problem' in chooseMap(feed, { indicator: indicator.id, period, level: one, area: code }, [])));
}
