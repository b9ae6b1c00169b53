import type { UnitName } from '../schema/common.js';
import { unitDefaults } from './units.js';
import type { FamilyId, IndicatorFlags } from './types.js';

/**
 * The 60 indicators that the library knows, in the order of their families. Each has its id, its direction (`+` higher, `-` lower,
 * `=` neutral), its level (1 to 5, from means to impacts; `~`: always an estimate), its unit (`pourcent` where none is said), and its type
 * and population where they are not the unit's.
 */
const written: Readonly<Record<FamilyId, string>> = {
  freins: `
    salaries-avec-frein =1
    freins-a-l-entree =1 par-personne
    freins-leves +4
    salaries-frein-leve +4
    evolution-des-freins -4 par-personne ecart
    salaries-accompagnes-freins +3 personnes
    acces-logement-stable +4 personnes
    acces-solution-mobilite +4 personnes`,
  competences: `
    progression-savoir-etre +4
    progression-savoir-faire +4
    evolution-competences +4 points ecart personnes
    couverture-evaluation-competences +2
    competences-attestees +3 attestations
    assiduite +4 pourcent taux heures`,
  outils: `
    salaries-outils-accompagnement +2
    tests-d-orientation =2 tests
    immersions +3 periodes
    immersions-avec-suite +4 pourcent taux autre
    heures-d-accompagnement +2 heures-par-personne
    orientations-partenaires =2 orientations`,
  permanents: `
    permanents-formes +2
    heures-formation-permanents +2 heures-par-personne
    accompagnants-formes +2
    etp-insertion-par-encadrant =1 ratio`,
  qualification: `
    acces-formation +3
    heures-formation +3 heures-par-personne
    formations-qualifiantes +3 pourcent taux autre
    certifications +4 certifications
    reussite-certifications +4
    formations-coherentes +3 pourcent taux autre`,
  portee: `
    salaries-en-parcours +3 personnes
    etp-insertion +3 etp
    realisation-etp =3 pourcent realisation heures
    heures-travaillees-insertion +3 heures
    part-femmes =3
    publics =3
    duree-parcours =3 mois
    sorties =3 personnes
    sorties-dynamiques +4
    sorties-emploi-durable +4
    sorties-emploi-transition +4
    sorties-positives +4
    emploi-apres-sortie +4`,
  clause: `
    achats-inclusifs +1 eur
    part-achats-inclusifs +1 pourcent taux euros
    fournisseurs-inclusifs +1 structures
    emplois-soutenus +3~ etp-mois
    heures-insertion +3 heures
    realisation-heures-insertion +3 pourcent realisation heures
    beneficiaires-clause +3 personnes
    suites-de-clause +4
    part-marches-sociaux +1 pourcent taux autre
    marches-reserves +1 contrats`,
  territoire: `
    residents-qpv =3
    residents-frr =3
    partenaires-locaux +2 structures
    achats-locaux +2 pourcent taux euros
    elasticite-emploi =4~ ratio
    revenus-consommes-localement +4~ eur montant personnes
    multiplicateur-local +4~ ratio`,
};

const directions: Readonly<Record<string, string>> = { '+': 'higher', '-': 'lower', '=': 'neutral' };
const levels = ['', 'moyens', 'activites', 'realisations', 'resultats', 'impacts'];

function read(): Record<string, IndicatorFlags> {
  const flags: Record<string, object> = {};
  for (const [family, lines] of Object.entries(written)) {
    for (const line of lines.trim().split(/\n */)) {
      const [id = '', [sign, level, estimate] = '', unit = 'pourcent', type, population] = line.split(' ');
      flags[id] = {
        family, unit, ...unitDefaults(unit as UnitName), ...(type && { type }), ...(population && { population }),
        direction: directions[sign!], level: levels[Number(level)], ...(estimate && { estimate: true }),
      };
    }
  }
  return flags as Record<string, IndicatorFlags>;
}

/** What the library must know of its 60 indicators; the feed's own ids come without flags. */
export const indicatorFlags: Readonly<Record<string, IndicatorFlags>> = /* @__PURE__ */ read();
