/** What <impact-factors> says, in French: the reference that every other language is typed against. */
export const factors = {
  /** Four stops, from the first to the last. */
  states: { absent: 'Absent', prevu: 'Prévu', 'en-cours': 'En cours', 'en-place': 'En place' },
  titles: {
    study: 'Sept facteurs renforcent l’impact des achats socialement responsables',
    listed: (count: string) => `${count} des sept facteurs de succès de l’étude`,
    own: (count: string, one: boolean) => `${count} facteur${one ? '' : 's'} de succès, selon {organisation}`,
    /** Of the seven; `count` in words. */
    documented: (count: number, word: string) => `{organisation} documente ${count === 7 ? 'les sept facteurs' : `${word} facteur${count > 1 ? 's' : ''} sur sept`}`,
    /** In place, of the seven when all were assessed, else of those that were. */
    inPlace(count: number, assessed: number, word: string, of: string) {
      const by = '[, selon {by}]';
      if (assessed < 7) return `${count ? word : 'aucun'} facteur${count > 1 ? 's' : ''} en place sur ${of} évalué${assessed > 1 ? 's' : ''}${by}`;
      if (!count) return `aucun des sept facteurs n’est encore en place${by}`;
      return (count === 7 ? 'les sept facteurs sont' : count > 1 ? `${word} facteurs sur sept sont` : 'un facteur sur sept est') + ` en place${by}`;
    },
  },
  subjects: {
    study: 'Ceux que l’étude de 2016 retient parmi les plus cités, dits dans nos mots.',
    proofs: 'Ce qui montre chaque facteur. Aucun état n’a été évalué.',
    own: 'Auto-évaluation[, {date}]. Quatre crans\u202f: absent, prévu, en cours, en place.',
    other: 'Évaluation[ par {by}][, {date}]. Quatre crans\u202f: absent, prévu, en cours, en place.',
    part: (shown: string, one: boolean) => `${shown} facteur${one ? ' est montré' : 's sont montrés'} ici.`,
  },
  /** More assessors than one, in a title. */
  assessors: (count: string) => `${count} évaluateurs`,
  assessed: 'Selon {by}, {date}',
  /** Before what the study says of a factor whose state the organisation gives without its proof. */
  ofStudy: 'L’étude\u202f: ',
  /** Listed in no feed, or with nothing that can be shown. */
  untold: 'Non renseigné',
  /** Where so many are listed that a page does not show them all. */
  more: (count: string) => `Le tableau en donne ${count} de plus.`,
  /** The control that leaves the table. */
  list: 'Liste',
  source: 'Source\u202f: ',
  grid: 'Grille\u202f: ',
  study: 'Avise, Sciences Po, Kimso, 2016',
  scope: 'étude qualitative, octobre 2015 à juin 2016',
  notes: {
    grid: 'Les sept facteurs',
    noTotal: 'Les sept facteurs ne s’additionnent pas\u202f: ni total, ni note.',
    summaries: 'Les résumés sont rédigés d’après l’étude.',
    unsigned: 'Un état donné sans évaluateur ni date n’est pas affiché.',
    declared: 'L’organisation s’évalue elle-même\u202f; aucune vérification n’est indiquée.',
    /** Some of the states; `others` assessed the rest. */
    declaredPartly: 'L’organisation évalue elle-même une partie des facteurs, sans vérification indiquée\u202f; les autres le sont par {others}.',
  },
  lecture: {
    state: 'le facteur «\u202f{name}\u202f» est au cran «\u202f{state}\u202f», selon {by}, {date}.',
    figure: 'à l’appui du facteur «\u202f{name}\u202f», {organisation} donne ce chiffre\u202f: {figure} ({label}[, {period}]).',
    proof: 'à l’appui du facteur «\u202f{name}\u202f», {organisation} cite\u202f: {proof}',
  },
  columns: { factor: 'Facteur', state: 'État', beside: 'Repère', by: 'Selon', date: 'Date', proof: 'Ce qui le montre', summary: 'Ce qu’en dit l’étude', figures: 'Chiffres', source: 'Source' },
  caption: 'Les sept facteurs de succès',
  unknown: (id: string, known: string) => `Il n’y a pas de facteur «\u202f${id}\u202f» ici. Facteurs\u202f: ${known}.`,
};

export type FactorsMessages = typeof factors;
