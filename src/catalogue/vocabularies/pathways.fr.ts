import type { Names } from '../types.js';

/** What a pathway is made of, and how it may end, type by type. */
const pathways = {
  steps: {
    orientation: { name: 'Orientation par un prescripteur', short: 'Orientation' },
    diagnostic: { name: 'Diagnostic socioprofessionnel et éligibilité', short: 'Diagnostic' },
    'pass-iae': { name: 'Délivrance du PASS IAE', short: 'PASS IAE' },
    embauche: { name: 'Embauche (CDDI, CDD d’usage, contrat de mission, CDI inclusion)', short: 'Embauche' },
    accueil: { name: 'Accueil et intégration', short: 'Accueil' },
    'mise-en-situation': { name: 'Mise en situation de travail', short: 'Travail' },
    accompagnement: { name: 'Accompagnement social et professionnel', short: 'Accompagnement' },
    'levee-frein': { name: 'Levée d’un frein', short: 'Frein levé' },
    'test-orientation': { name: 'Test d’orientation ou évaluation (NV7, DIVA…)', short: 'Test d’orientation' },
    immersion: { name: 'Période d’immersion (PMSMP)', short: 'Immersion' },
    formation: { name: 'Formation' },
    certification: { name: 'Certification' },
    suspension: { name: 'Suspension du parcours', short: 'Suspension' },
    prolongation: { name: 'Prolongation' },
    'recherche-emploi': { name: 'Préparation à la sortie et recherche d’emploi', short: 'Recherche d’emploi' },
    sortie: { name: 'Sortie' },
    suivi: { name: 'Suivi après la sortie', short: 'Suivi' },
  },
  exits: {
    cdi: { name: 'CDI' },
    'cdd-long': { name: 'CDD ou mission d’intérim de plus de 6 mois', short: 'CDD de plus de 6 mois' },
    'fonction-publique': { name: 'Stage ou titularisation dans la fonction publique', short: 'Fonction publique' },
    'creation-entreprise': { name: 'Création d’entreprise' },
    'cdd-court': { name: 'CDD ou mission d’intérim de moins de 6 mois', short: 'CDD de moins de 6 mois' },
    'contrat-aide': { name: 'Contrat aidé chez un employeur de droit commun', short: 'Contrat aidé' },
    formation: { name: 'Formation pré-qualifiante ou qualifiante', short: 'Formation' },
    'autre-siae': { name: 'Embauche dans une autre SIAE', short: 'Autre SIAE' },
    chomage: { name: 'Chômage (en recherche d’emploi)', short: 'Chômage' },
    inactivite: { name: 'Inactivité' },
    'sans-nouvelles': { name: 'Sans nouvelles' },
    retrait: { name: 'Retrait (longue maladie, décès, décision de justice, période d’essai…)', short: 'Retrait' },
    'en-parcours': { name: 'Encore en parcours' },
    inconnu: { name: 'Devenir inconnu' },
  },
} satisfies Readonly<Record<string, Names>>;

export default pathways;
