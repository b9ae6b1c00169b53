/** What <impact-factors editable> asks and says, in French: the reference that every other language is typed against. */
export const factorsEdit = {
  title: 'Où en êtes-vous sur les sept facteurs\u202f?',
  /** Of seven; both in words. */
  answered: (count: number, word: string) => (count ? `${count > 1 ? word : 'une'} réponse${count > 1 ? 's' : ''} sur sept.` : 'aucune réponse sur sept.'),
  private: 'Vos réponses restent dans cet onglet\u202f: rien n’est envoyé. Elles s’effacent quand vous le fermez.',
  /** Where the browser keeps nothing. */
  unkept: 'Rien n’est envoyé, et votre navigateur ne garde rien\u202f: vos réponses s’effacent quand vous quittez la page.',
  inForm: 'Vos réponses partent avec ce formulaire, quand vous l’envoyez\u202f; jamais avant.',
  fromLink: 'Ces réponses viennent du lien que vous avez ouvert.',
  /** The control that leaves the table. */
  questions: 'Questions',
  note: 'Ce qui le montre (facultatif)',
  missing: 'Répondez aux sept facteurs.',
  by: 'Qui évalue (pour signer le fichier)',
  needsName: 'Indiquez qui évalue\u202f: un état sans évaluateur ne dit rien.',
  actions: { link: 'Copier un lien', save: 'Télécharger (JSON)', clear: 'Effacer' },
  copied: 'Lien copié',
  cleared: 'Réponses effacées',
  /** What leaves with the link. */
  linkSays: 'Le lien porte les sept crans, sans les notes ni le nom.',
  linkHere: 'Le lien, à copier\u202f:',
  you: 'vous',
  scope: 'votre auto-évaluation',
  profile: {
    title: 'face à {other}\u202f: {parts}',
    /** Counts in words, only those that are not zero. */
    same: (word: string, count: number) => `même cran sur ${word} facteur${count > 1 ? 's' : ''}`,
    above: (word: string, alone: boolean, count: number) => `au\u2011dessus sur ${word}${alone ? ` facteur${count > 1 ? 's' : ''}` : ''}`,
    below: (word: string, alone: boolean, count: number) => `au\u2011dessous sur ${word}${alone ? ` facteur${count > 1 ? 's' : ''}` : ''}`,
    /** Steps between the two, on one factor. */
    gap: (steps: number) => (steps ? `${Math.abs(steps)}\u00a0cran${Math.abs(steps) > 1 ? 's' : ''} ${steps > 0 ? 'au\u2011dessus' : 'au\u2011dessous'}` : 'au même cran'),
    unanswered: 'sans réponse',
    unknown: 'pas de repère',
    /** The same for who does not see the drawing. */
    row: '{name}\u202f: vous, {mine}\u202f; {other}, {theirs}.',
    /** Who the answers stand beside, where its name is too long to be said each time. */
    reference: 'le repère',
    foot: 'Vous\u202f: auto-évaluation, aujourd’hui\u00a0· Repère\u202f: {other}, {date}[ ({fictional})]\u00a0· Une comparaison de réponses, pas un classement.',
  },
};

export type FactorsEditMessages = typeof factorsEdit;
