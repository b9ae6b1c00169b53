import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 2: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:2A': { name: 'Corse-du-Sud', at: 'en Corse-du-Sud' },
  'dep:2B': { name: 'Haute-Corse', at: 'en Haute-Corse' },
  'dep:21': { name: 'Côte-d’Or', at: 'en Côte-d’Or' },
  'dep:22': { name: 'Côtes-d’Armor', at: 'dans les Côtes-d’Armor' },
  'dep:23': { name: 'Creuse', at: 'dans la Creuse' },
  'dep:24': { name: 'Dordogne', at: 'en Dordogne' },
  'dep:25': { name: 'Doubs', at: 'dans le Doubs' },
  'dep:26': { name: 'Drôme', at: 'dans la Drôme' },
  'dep:27': { name: 'Eure', at: 'dans l’Eure' },
  'dep:28': { name: 'Eure-et-Loir', at: 'en Eure-et-Loir' },
  'dep:29': { name: 'Finistère', at: 'dans le Finistère' },
};

export default departements;
