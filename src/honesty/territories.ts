import { territoryParents } from '../catalogue/territoryParents.js';

const LEVELS = ['FR', 'reg', 'dep', 'epci', 'ze', 'com', 'qpv', 'x'];

/** The greater the finer; undefined for a code that is not known. */
export function levelOf(territory: string): number | undefined {
  const level = LEVELS.indexOf(territory.split(':', 1)[0]!);
  return level < 0 ? undefined : level;
}

interface Placed {
  readonly territory: string;
}

const departmentOf = (commune: string): string => `dep:${commune.slice(4, commune.startsWith('com:97') ? 7 : 6)}`;

/**
 * Which of some places of one level may lie within a territory. Codes of communes and départements say so; of others, all may.
 */
export function partsOf<T extends Placed>(places: readonly T[]): (whole: string) => readonly T[] {
  let within: Map<string, T[]> | undefined;
  return whole => {
    if (!/^(?:reg|dep):/.test(whole) || !/^(?:dep|com):/.test(places[0]?.territory ?? '')) return places;
    within ??= gathered(places);
    return within.get(whole) ?? [];
  };
}

function gathered<T extends Placed>(places: readonly T[]): Map<string, T[]> {
  const within = new Map<string, T[]>();
  for (const place of places) {
    const department = place.territory.startsWith('com:') ? departmentOf(place.territory) : place.territory;
    for (const whole of [department, territoryParents[department]]) {
      if (whole === undefined || whole === place.territory) continue;
      const list = within.get(whole);
      if (list) list.push(place);
      else within.set(whole, [place]);
    }
  }
  return within;
}

/** Whether some parts of a territory are as many as there are by the official code. */
export function mayFill(whole: string, parts: readonly Placed[]): boolean {
  const parents = Object.entries(territoryParents);
  const level = parts[0]!.territory.split(':', 1)[0];
  const expected = level === 'dep' ? parents.filter(([, region]) => whole === 'FR' || region === whole).length
    : level === 'reg' ? new Set(parents.map(([, region]) => region)).size : NaN;
  return parts.length === expected;
}
