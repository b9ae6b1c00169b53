import type { TerritoryName } from '../types.js';

/** Départements whose code begins with 8: a card names one or two. */
const departements: Readonly<Record<string, TerritoryName>> = {
  'dep:80': { name: 'Somme', at: 'dans la Somme' },
  'dep:81': { name: 'Tarn', at: 'dans le Tarn' },
  'dep:82': { name: 'Tarn-et-Garonne', at: 'en Tarn-et-Garonne' },
  'dep:83': { name: 'Var', at: 'dans le Var' },
  'dep:84': { name: 'Vaucluse', at: 'dans le Vaucluse' },
  'dep:85': { name: 'Vendée', at: 'en Vendée' },
  'dep:86': { name: 'Vienne', at: 'dans la Vienne' },
  'dep:87': { name: 'Haute-Vienne', at: 'en Haute-Vienne' },
  'dep:88': { name: 'Vosges', at: 'dans les Vosges' },
  'dep:89': { name: 'Yonne', at: 'dans l’Yonne' },
};

export default departements;
