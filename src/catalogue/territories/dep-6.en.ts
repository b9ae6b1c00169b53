import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 6: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:60': { name: 'Oise', at: 'in the Oise' },
  'dep:61': { name: 'Orne', at: 'in the Orne' },
  'dep:62': { name: 'Pas-de-Calais', at: 'in Pas-de-Calais' },
  'dep:63': { name: 'Puy-de-Dôme', at: 'in the Puy-de-Dôme' },
  'dep:64': { name: 'Pyrénées-Atlantiques', at: 'in the Pyrénées-Atlantiques' },
  'dep:65': { name: 'Hautes-Pyrénées', at: 'in the Hautes-Pyrénées' },
  'dep:66': { name: 'Pyrénées-Orientales', at: 'in the Pyrénées-Orientales' },
  'dep:67': { name: 'Bas-Rhin', at: 'in Bas-Rhin' },
  'dep:68': { name: 'Haut-Rhin', at: 'in Haut-Rhin' },
  'dep:69': { name: 'Rhône', at: 'in the Rhône' },
};

export default departements;
