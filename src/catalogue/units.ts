import type { Unit } from '../schema/common.js';
import type { IndicatorType, Population } from '../schema/indicator.js';

/** Of units that are not of things counted: `heures` are an amount of hours, a percentage is a rate of people. */
const defaults: Readonly<Record<string, readonly [IndicatorType, Population]>> = {
  pourcent: ['taux', 'personnes'],
  points: ['ecart', 'autre'],
  ratio: ['ratio', 'autre'],
  personnes: ['compte', 'personnes'],
  etp: ['montant', 'heures'],
  'etp-mois': ['montant', 'heures'],
  heures: ['montant', 'heures'],
  'heures-par-personne': ['moyenne', 'personnes'],
  'par-personne': ['moyenne', 'personnes'],
  eur: ['montant', 'euros'],
  mois: ['moyenne', 'personnes'],
  tonnes: ['compte', 'tonnes'],
  structures: ['compte', 'structures'],
};

/**
 * What kind of figure a unit makes, and of what: small numbers are judged by it. A percentage, a rate in whatever unit, or a number of
 * nobody knows what, is of people: the careful reading.
 * @param said what its author says that it is
 */
export function unitDefaults(unit: Unit | undefined, said?: IndicatorType): { readonly type: IndicatorType; readonly population: Population } {
  const [type, population] = defaults[unit as string] ?? ['compte', unit ? 'autre' : 'personnes'];
  return { type: said ?? type, population: said === 'taux' || (said === 'repartition' && population === 'autre') ? 'personnes' : population };
}
