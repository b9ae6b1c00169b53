import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 4: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:40': { name: 'Landes', at: 'dans les Landes' },
  'dep:41': { name: 'Loir-et-Cher', at: 'en Loir-et-Cher' },
  'dep:42': { name: 'Loire', at: 'dans la Loire' },
  'dep:43': { name: 'Haute-Loire', at: 'en Haute-Loire' },
  'dep:44': { name: 'Loire-Atlantique', at: 'en Loire-Atlantique' },
  'dep:45': { name: 'Loiret', at: 'dans le Loiret' },
  'dep:46': { name: 'Lot', at: 'dans le Lot' },
  'dep:47': { name: 'Lot-et-Garonne', at: 'en Lot-et-Garonne' },
  'dep:48': { name: 'Lozère', at: 'en Lozère' },
  'dep:49': { name: 'Maine-et-Loire', at: 'en Maine-et-Loire' },
};

export default departements;
