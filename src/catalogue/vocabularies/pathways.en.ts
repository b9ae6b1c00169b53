import type { NamesLike } from '../types.js';
import type french from './pathways.fr.js';

/** What a pathway is made of, and how it may end, type by type. */
const pathways = {
  steps: {
    orientation: { name: 'Referral by a prescriber', short: 'Referral' },
    diagnostic: { name: 'Social and professional diagnosis, eligibility', short: 'Diagnosis' },
    'pass-iae': { name: 'PASS IAE issued', short: 'PASS IAE' },
    embauche: { name: 'Hiring (CDDI, CDD d’usage, temporary assignment, CDI inclusion)', short: 'Hiring' },
    accueil: { name: 'Welcome and induction', short: 'Welcome' },
    'mise-en-situation': { name: 'Work in a real setting', short: 'Work' },
    accompagnement: { name: 'Social and professional support', short: 'Support' },
    'levee-frein': { name: 'A barrier lifted', short: 'Barrier lifted' },
    'test-orientation': { name: 'Orientation test or assessment (NV7, DIVA…)', short: 'Orientation test' },
    immersion: { name: 'Work immersion period (PMSMP)', short: 'Immersion' },
    formation: { name: 'Training' },
    certification: { name: 'Certification' },
    suspension: { name: 'Pathway suspended', short: 'Suspension' },
    prolongation: { name: 'Extension' },
    'recherche-emploi': { name: 'Preparing to leave and job search', short: 'Job search' },
    sortie: { name: 'Exit' },
    suivi: { name: 'Follow-up after exit', short: 'Follow-up' },
  },
  exits: {
    cdi: { name: 'Permanent contract' },
    'cdd-long': { name: 'Fixed-term or temporary contract of over 6 months', short: 'Contract of over 6 months' },
    'fonction-publique': { name: 'Civil-service trainee post or tenure', short: 'Civil service' },
    'creation-entreprise': { name: 'Business creation' },
    'cdd-court': { name: 'Fixed-term or temporary contract of under 6 months', short: 'Contract of under 6 months' },
    'contrat-aide': { name: 'Subsidised contract with an ordinary employer', short: 'Subsidised contract' },
    formation: { name: 'Pre-qualifying or qualifying training', short: 'Training' },
    'autre-siae': { name: 'Hired by another work-integration enterprise', short: 'Another SIAE' },
    chomage: { name: 'Unemployed, looking for work', short: 'Unemployed' },
    inactivite: { name: 'Out of the labour force' },
    'sans-nouvelles': { name: 'No news' },
    retrait: { name: 'Taken out (long illness, death, court decision, trial period…)', short: 'Taken out' },
    'en-parcours': { name: 'Still in the pathway' },
    inconnu: { name: 'Outcome unknown' },
  },
} satisfies NamesLike<typeof french>;

export default pathways;
