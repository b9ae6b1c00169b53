import departements0 from './territories/dep-0.en.js';
import departements1 from './territories/dep-1.en.js';
import departements2 from './territories/dep-2.en.js';
import departements3 from './territories/dep-3.en.js';
import departements4 from './territories/dep-4.en.js';
import departements5 from './territories/dep-5.en.js';
import departements6 from './territories/dep-6.en.js';
import departements7 from './territories/dep-7.en.js';
import departements8 from './territories/dep-8.en.js';
import departements9 from './territories/dep-9.en.js';
import regions from './territories/regions.en.js';
import type { TerritoryName } from './types.js';

/** France, the 18 régions and the 101 départements: official names, except those that English has its own word for. */
const territories: Readonly<Record<string, TerritoryName>> = {
  ...regions, ...departements0, ...departements1, ...departements2, ...departements3, ...departements4, ...departements5, ...departements6, ...departements7, ...departements8, ...departements9,
};

export default territories;
