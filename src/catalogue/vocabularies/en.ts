import type { NamesLike } from '../types.js';
import breakdowns from './breakdowns.en.js';
import factors from './factors.en.js';
import organisations from './organisations.en.js';
import pathways from './pathways.en.js';
import type french from './fr.js';

const vocabularies: NamesLike<typeof french> = {
  'siae-types': breakdowns.structure,
  publics: breakdowns.public,
  freins: breakdowns.frein,
  'exit-families': breakdowns.sortie,
  'support-tools': breakdowns.outil,
  sexe: breakdowns.sexe,
  'famille-achat': breakdowns['famille-achat'],
  diplome: breakdowns.diplome,
  'partner-types': breakdowns.partenaire,
  'social-considerations': breakdowns.consideration,
  'clause-modalities': breakdowns.modalite,
  'mois-apres-sortie': breakdowns['mois-apres-sortie'],
  dimensions: {
    sexe: { name: 'Sex' },
    age: { name: 'Age' },
    diplome: { name: 'Diploma' },
    public: { name: 'Target group' },
    structure: { name: 'Type of enterprise', short: 'Enterprise' },
    sortie: { name: 'Type of exit', short: 'Exit' },
    frein: { name: 'Barrier to work', short: 'Barrier' },
    competence: { name: 'Skill' },
    formation: { name: 'Training' },
    'famille-achat': { name: 'Work integration or disability' },
    statut: { name: 'Status' },
    outil: { name: 'Support tool', short: 'Tool' },
    fonction: { name: 'Role' },
    secteur: { name: 'Sector' },
    partenaire: { name: 'Type of partner', short: 'Partner' },
    consideration: { name: 'Social consideration' },
    modalite: { name: 'Clause modality', short: 'Modality' },
    zonage: { name: 'Zoning' },
    'mois-apres-sortie': { name: 'Time since exit', short: 'Time' },
  },
  'organisation-kinds': organisations.kinds,
  'frein-status': {
    identifie: { name: 'Identified' },
    'en-cours': { name: 'Being addressed' },
    'partiellement-leve': { name: 'Partly lifted' },
    leve: { name: 'Lifted' },
    'non-leve': { name: 'Not lifted' },
    'non-evalue': { name: 'Not assessed' },
  },
  'exit-types': pathways.exits,
  'pathway-steps': pathways.steps,
  'success-factors': factors.names,
  'territory-types': {
    commune: { name: 'Commune', many: 'Communes' },
    epci: { name: 'Intermunicipal authority (EPCI)', many: 'Intermunicipal authorities (EPCI)', short: 'EPCI' },
    'zone-emploi': { name: 'Employment zone', many: 'Employment zones' },
    departement: { name: 'Département', many: 'Départements' },
    region: { name: 'Region', many: 'Regions' },
    qpv: { name: 'Priority neighbourhood of urban policy', many: 'Priority neighbourhoods of urban policy', short: 'QPV' },
    frr: { name: 'France ruralités revitalisation area (formerly ZRR)', many: 'France ruralités revitalisation areas (formerly ZRR)', short: 'FRR' },
    'rayon-km': { name: 'Radius in kilometres', short: 'Radius' },
    france: { name: 'All of France', short: 'France' },
  },
  methods: {
    mesure: { name: 'Administrative measurement' },
    enquete: { name: 'Survey' },
    declaratif: { name: 'Self-reported' },
    estimation: { name: 'Estimate or model', short: 'Estimate' },
    appariement: { name: 'Record linkage (DSN…)', short: 'Linkage' },
  },
  evidence: {
    suivi: { name: 'Before and after, no comparison', short: 'Follow-up' },
    contribution: { name: 'Documented contribution', short: 'Contribution' },
    comparaison: { name: 'Comparison group', short: 'Comparison' },
    attribution: { name: 'Attribution (robust counterfactual)', short: 'Attribution' },
  },
  levels: {
    moyens: { name: 'Inputs' },
    activites: { name: 'Activities' },
    realisations: { name: 'Outputs' },
    resultats: { name: 'Outcomes' },
    impacts: { name: 'Impacts' },
  },
};

export default vocabularies;
