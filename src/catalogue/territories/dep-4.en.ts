import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 4: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:40': { name: 'Landes', at: 'in the Landes' },
  'dep:41': { name: 'Loir-et-Cher', at: 'in Loir-et-Cher' },
  'dep:42': { name: 'Loire', at: 'in the Loire' },
  'dep:43': { name: 'Haute-Loire', at: 'in Haute-Loire' },
  'dep:44': { name: 'Loire-Atlantique', at: 'in Loire-Atlantique' },
  'dep:45': { name: 'Loiret', at: 'in the Loiret' },
  'dep:46': { name: 'Lot', at: 'in the Lot' },
  'dep:47': { name: 'Lot-et-Garonne', at: 'in Lot-et-Garonne' },
  'dep:48': { name: 'Lozère', at: 'in Lozère' },
  'dep:49': { name: 'Maine-et-Loire', at: 'in Maine-et-Loire' },
};

export default departements;
