import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 8: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:80': { name: 'Somme', at: 'in the Somme' },
  'dep:81': { name: 'Tarn', at: 'in the Tarn' },
  'dep:82': { name: 'Tarn-et-Garonne', at: 'in Tarn-et-Garonne' },
  'dep:83': { name: 'Var', at: 'in the Var' },
  'dep:84': { name: 'Vaucluse', at: 'in the Vaucluse' },
  'dep:85': { name: 'Vendée', at: 'in Vendée' },
  'dep:86': { name: 'Vienne', at: 'in the Vienne' },
  'dep:87': { name: 'Haute-Vienne', at: 'in Haute-Vienne' },
  'dep:88': { name: 'Vosges', at: 'in the Vosges' },
  'dep:89': { name: 'Yonne', at: 'in the Yonne' },
};

export default departements;
