import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 6: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:60': { name: 'Oise', at: 'dans l’Oise' },
  'dep:61': { name: 'Orne', at: 'dans l’Orne' },
  'dep:62': { name: 'Pas-de-Calais', at: 'dans le Pas-de-Calais' },
  'dep:63': { name: 'Puy-de-Dôme', at: 'dans le Puy-de-Dôme' },
  'dep:64': { name: 'Pyrénées-Atlantiques', at: 'dans les Pyrénées-Atlantiques' },
  'dep:65': { name: 'Hautes-Pyrénées', at: 'dans les Hautes-Pyrénées' },
  'dep:66': { name: 'Pyrénées-Orientales', at: 'dans les Pyrénées-Orientales' },
  'dep:67': { name: 'Bas-Rhin', at: 'dans le Bas-Rhin' },
  'dep:68': { name: 'Haut-Rhin', at: 'dans le Haut-Rhin' },
  'dep:69': { name: 'Rhône', at: 'dans le Rhône' },
};

export default departements;
