import type { Names } from '../types.js';

/** Names of the study's seven success factors, and what each says in one sentence. */
const factors = {
  names: {
    'parcours-formation': { name: 'Parcours et formation' },
    internalisation: { name: 'Internalisation' },
    professionnalisation: { name: 'Professionnalisation' },
    'innovation-metier': { name: 'Innovation métier' },
    facilitateurs: { name: 'Facilitateurs' },
    'developpement-local': { name: 'Développement local' },
    mutualisation: { name: 'Mutualisation' },
  } satisfies Names,
  summaries: {
    'parcours-formation': 'Un suivi, un accompagnement et des formations ajustés à chaque salarié et aux besoins du territoire facilitent le retour à l’emploi de droit commun.',
    internalisation: 'L’entreprise pilote elle-même sa politique d’achats socialement responsables, ce qui rend le recours à la clause sociale plus simple, plus sûr et systématique.',
    professionnalisation: 'Placée dans la concurrence, la SIAE offre des conditions de travail proches de celles d’une entreprise classique et y habitue ses salariés.',
    'innovation-metier': 'Se positionner sur des besoins mal couverts et des secteurs qui émergent valorise les salariés et répond aux clients.',
    facilitateurs: 'L’appui technique des facilitateurs est décisif pour que les clauses d’insertion progressent en nombre et en qualité.',
    'developpement-local': 'Créer des emplois, des filières locales, des circuits courts et des coopérations avec les acteurs du territoire amplifie l’impact.',
    mutualisation: 'Regroupées, les SIAE partagent des coûts et gagnent en réactivité, en accompagnement et en services proposés.',
  },
};

export default factors;
