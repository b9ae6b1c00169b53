import type { VocabularyId } from './types.js';

/** All codes that the library can name, in the order of a list; published codes as published, case-sensitive. */
export const codes: Readonly<Record<VocabularyId, readonly string[]>> = {
  'siae-types': ['EI', 'ETTI', 'ACI', 'AI', 'EITI', 'GEIQ', 'EA', 'EATT', 'ESAT', 'SEP', 'OPCS'],
  'organisation-kinds': ['entreprise', 'collectivite', 'etat'],
  freins: ['langue', 'demarches', 'logement', 'mobilite', 'sante', 'justice', 'finances', 'disponibilite', 'numerique', 'famille', 'confiance', 'qualification', 'autre'],
  'frein-status': ['identifie', 'en-cours', 'partiellement-leve', 'leve', 'non-leve', 'non-evalue'],
  'exit-families': ['emploi-durable', 'emploi-transition', 'sortie-positive', 'autre-sortie', 'retrait'],
  'exit-types': ['cdi', 'cdd-long', 'fonction-publique', 'creation-entreprise', 'cdd-court', 'contrat-aide', 'formation', 'autre-siae', 'chomage', 'inactivite', 'sans-nouvelles', 'retrait', 'en-parcours', 'inconnu'],
  publics: ['RSA', 'ASS', 'AAH', 'DETLD', 'CAP_BEP', 'SENIOR', 'JEUNE', 'ASE', 'DELD', 'TH', 'PI', 'PSH_PR', 'REF_DA', 'ZRR', 'QPV', 'DETENTION_MJ', 'FLE', 'PM'],
  'pathway-steps': ['orientation', 'diagnostic', 'pass-iae', 'embauche', 'accueil', 'mise-en-situation', 'accompagnement', 'levee-frein', 'test-orientation', 'immersion', 'formation', 'certification', 'suspension', 'prolongation', 'recherche-emploi', 'sortie', 'suivi'],
  'support-tools': ['NV7', 'DIVA', 'immersion', 'bilan-competences', 'visite-entreprise', 'atelier', 'autre'],
  'success-factors': ['parcours-formation', 'internalisation', 'professionnalisation', 'innovation-metier', 'facilitateurs', 'developpement-local', 'mutualisation'],
  'social-considerations': ['clause-sociale', 'critere-social', 'marche-reserve', 'concession-reservee', 'objet-insertion', 'aucune', 'clause-privee'],
  'clause-modalities': ['embauche-directe', 'mise-a-disposition', 'sous-traitance'],
  'partner-types': ['client', 'fournisseur', 'cotraitant', 'prescripteur', 'facilitateur', 'formation', 'collectivite', 'cluster', 'financeur', 'evaluateur', 'social-sante'],
  'territory-types': ['commune', 'epci', 'zone-emploi', 'departement', 'region', 'qpv', 'frr', 'rayon-km', 'france'],
  methods: ['mesure', 'enquete', 'declaratif', 'estimation', 'appariement'],
  evidence: ['suivi', 'contribution', 'comparaison', 'attribution'],
  levels: ['moyens', 'activites', 'realisations', 'resultats', 'impacts'],
  sexe: ['femmes', 'hommes'],
  'famille-achat': ['insertion', 'handicap'],
  diplome: ['sans-diplome', 'infra-cap', 'cap-bep', 'bac', 'bac-plus-2'],
  'mois-apres-sortie': ['3', '6', '12', '18', '36'],
  dimensions: ['sexe', 'age', 'diplome', 'public', 'structure', 'sortie', 'frein', 'competence', 'formation', 'famille-achat', 'statut', 'outil', 'fonction', 'secteur', 'partenaire', 'consideration', 'modalite', 'zonage', 'mois-apres-sortie'],
};

/** Structure types that are structures d'insertion par l'activité économique in law; the others are inclusive suppliers or support. */
export const siaeTypes: readonly string[] = ['EI', 'ETTI', 'ACI', 'AI', 'EITI'];

/** The category of `famille-achat` that a supplier's type belongs to (as counted by Le marché de l'inclusion). */
export const purchaseFamilies: Readonly<Record<string, 'insertion' | 'handicap'>> = {
  EI: 'insertion', ETTI: 'insertion', ACI: 'insertion', AI: 'insertion', EITI: 'insertion', GEIQ: 'insertion', SEP: 'insertion',
  EA: 'handicap', EATT: 'handicap', ESAT: 'handicap',
};

/** Which vocabulary names the categories of a dimension; the others (`age`, `statut`…) are named by the feed's own labels. */
export const dimensionVocabularies: Readonly<Record<string, VocabularyId>> = {
  structure: 'siae-types',
  public: 'publics',
  frein: 'freins',
  sortie: 'exit-families',
  outil: 'support-tools',
  sexe: 'sexe',
  'famille-achat': 'famille-achat',
  diplome: 'diplome',
  partenaire: 'partner-types',
  consideration: 'social-considerations',
  modalite: 'clause-modalities',
  'mois-apres-sortie': 'mois-apres-sortie',
};
