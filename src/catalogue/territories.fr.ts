import departements0 from './territories/dep-0.fr.js';
import departements1 from './territories/dep-1.fr.js';
import departements2 from './territories/dep-2.fr.js';
import departements3 from './territories/dep-3.fr.js';
import departements4 from './territories/dep-4.fr.js';
import departements5 from './territories/dep-5.fr.js';
import departements6 from './territories/dep-6.fr.js';
import departements7 from './territories/dep-7.fr.js';
import departements8 from './territories/dep-8.fr.js';
import departements9 from './territories/dep-9.fr.js';
import regions from './territories/regions.fr.js';
import type { TerritoryName } from './types.js';

/** France, the 18 régions and the 101 départements of INSEE's code officiel géographique, with the locatives of French usage. */
const territories: Readonly<Record<string, TerritoryName>> = {
  ...regions, ...departements0, ...departements1, ...departements2, ...departements3, ...departements4, ...departements5, ...departements6, ...departements7, ...departements8, ...departements9,
};

export default territories;
