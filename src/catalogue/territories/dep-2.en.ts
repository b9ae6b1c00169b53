import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 2: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:2A': { name: 'Corse-du-Sud', at: 'in Corse-du-Sud' },
  'dep:2B': { name: 'Haute-Corse', at: 'in Haute-Corse' },
  'dep:21': { name: 'Côte-d’Or', at: 'in Côte-d’Or' },
  'dep:22': { name: 'Côtes-d’Armor', at: 'in Côtes-d’Armor' },
  'dep:23': { name: 'Creuse', at: 'in the Creuse' },
  'dep:24': { name: 'Dordogne', at: 'in Dordogne' },
  'dep:25': { name: 'Doubs', at: 'in the Doubs' },
  'dep:26': { name: 'Drôme', at: 'in the Drôme' },
  'dep:27': { name: 'Eure', at: 'in the Eure' },
  'dep:28': { name: 'Eure-et-Loir', at: 'in Eure-et-Loir' },
  'dep:29': { name: 'Finistère', at: 'in Finistère' },
};

export default departements;
