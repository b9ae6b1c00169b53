/** How a count is said: "trois". */
export type Cardinal = (count: number) => string;

const LEVEL = 'le niveau attendu par les employeurs';

/** "trois compétences sur quatre", "trois des quatre compétences comparées", "les quatre compétences", "aucune des quatre compétences". */
function some(cardinal: Cardinal, count: number, of: number, noun = 'compétences'): string {
  if (count === of) return `les ${cardinal(of)} ${noun}`;
  if (!count) return `aucune des ${cardinal(of)} ${noun}`;
  const said = count === 1 ? 'une' : cardinal(count);
  return noun === 'compétences' ? `${said} compétence${count > 1 ? 's' : ''} sur ${cardinal(of)}` : `${said} des ${cardinal(of)} ${noun}`;
}

/** Barriers identified and lifted. Numbers come written, with their count where words agree with them. */
const barriers = {
  /** With their articles, within a sentence. */
  names: {
    langue: 'la maîtrise de la langue', demarches: 'l’accès aux droits', logement: 'le logement', mobilite: 'la mobilité', sante: 'la santé', justice: 'la justice',
    finances: 'les finances', disponibilite: 'le manque de disponibilité', numerique: 'le numérique', famille: 'les contraintes familiales',
    confiance: 'le manque de confiance en soi', qualification: 'le manque de qualification', autre: '',
  } as Readonly<Record<string, string>>,
  named: (name: string) => `«\u202f${name}\u202f»`,
  /** @param published whether others are not published, of which one may be more frequent */
  finding: (name: string, removed: string, identified: string, published: boolean) =>
    `${published ? 'Parmi les freins publiés, le' : 'Le frein le'} plus fréquent, ${name}, ${removed === '0' ? `n’a été levé aucune fois sur\u00a0${identified}` : `a été levé ${removed}\u00a0fois sur\u00a0${identified}`}`,
  total: (removed: string, identified: string, count: number) => `${count ? `${removed}\u00a0${count < 2 ? 'frein levé' : 'freins levés'}` : 'aucun frein levé'} sur\u00a0${identified}\u00a0identifiés`,
  base: (identified: string) => `${identified}\u00a0freins identifiés`,
  person: ['personne ayant ce frein', 'personnes ayant ce frein'],
  lifted: 'levé', partly: 'levé en partie', not: 'identifié, non levé',
  partlyCount: (count: string, of: number) => `${count}\u00a0levé${of < 2 ? '' : 's'} en partie`,
  several: 'Une personne peut avoir plusieurs freins.',
  /** @param partly those beside the lifted ones, and whether it is one */
  spoken: (name: string, removed: string, identified: string, partly: string | undefined, one = false) =>
    `${name}\u202f: frein levé pour ${removed === '0' ? 'aucune' : removed === '1' ? 'une' : removed} des ${identified}\u00a0personnes chez qui il a été identifié${partly ? `, et en partie pour ${partly}\u00a0autre${one ? '' : 's'}` : ''}`,
  /** Where they can't all be beside the lifted ones. */
  partlyOver: (count: string, of: number) => `${count}\u00a0levé${of < 2 ? '' : 's'} en partie\u202f: à vérifier, plus que d’identifiés avec les levés`,
  fewCount: (threshold: string) => `non publié\u202f: l’un des nombres est de moins de ${threshold}\u00a0personnes`,
  identifiedOnly: (identified: string) => `identifié chez ${identified}\u00a0personnes\u202f; levées non renseignées`,
  removedOnly: (removed: string) => `levé pour ${removed}\u00a0personnes\u202f; nombre de personnes concernées non renseigné`,
  method: 'Un frein est compté comme levé quand la source l’évalue ainsi. Une personne peut avoir plusieurs freins\u202f: leur total compte des freins, pas des personnes.',
  columns: { name: 'Frein', removed: 'Levé', partly: 'Levé en partie', identified: 'Identifié' },
};

/** Mean levels of skills, from entry to exit. */
const skills = {
  reached: (cardinal: Cardinal, count: number, of: number, partial: boolean) => {
    if (of === 1 && partial) return `La seule compétence comparée ${count ? 'atteint' : 'n’atteint pas'} à la sortie, en moyenne, ${LEVEL}`;
    if (of === 1) return count ? `À la sortie, ${LEVEL} est atteint en moyenne` : `À la sortie, ${LEVEL} n’est pas atteint en moyenne`;
    const verb = count > 1 ? 'atteignent' : count ? 'atteint' : 'n’atteint';
    return `${some(cardinal, count, of, partial ? 'compétences comparées' : undefined)} ${verb} à la sortie, en moyenne, ${LEVEL}`;
  },
  risen: (cardinal: Cardinal, count: number, of: number) => {
    if (of === 1) return count ? 'Le niveau moyen est plus élevé à la sortie qu’à l’entrée' : 'À la sortie, le niveau moyen ne dépasse pas celui de l’entrée';
    return `${some(cardinal, count, of)} ${count > 1 ? 'ont' : count ? 'a' : 'n’a'} un niveau moyen plus élevé à la sortie qu’à l’entrée`;
  },
  mean: (people: string | undefined, scale: string | undefined) => `Niveau moyen${people ? ` de ${people}\u00a0personnes` : ''}${scale ? `, ${scale}` : ''}`,
  scale: (min: string, max: string) => `sur une échelle de\u00a0${min}\u00a0à\u00a0${max}`,
  scaleIs: (levels: string) => `Échelle\u202f: ${levels}`,
  ownScales: 'chaque compétence a son échelle',
  gap: (amount: string, side: number) => (side ? `${amount} de ${side > 0 ? 'plus' : 'moins'} qu’attendu` : 'au niveau attendu'),
  justBeside: (side: number): string => (side > 0 ? 'juste au\u2011dessus du niveau attendu' : 'juste au\u2011dessous du niveau attendu'),
  change: (amount: string, side: number) => (side ? `${amount} de ${side > 0 ? 'plus' : 'moins'} qu’à l’entrée` : 'autant qu’à l’entrée'),
  entry: 'entrée', exit: 'sortie', expected: 'niveau attendu par les employeurs',
  expectedIs: (value: string) => `attendu ${value}`,
  noExpected: 'niveau attendu non renseigné',
  noEntry: 'entrée non renseignée', noExit: 'sortie non renseignée',
  atEntry: (value: string) => `${value} à l’entrée`,
  atExit: (value: string) => `${value} à la sortie`,
  expects: (value: string) => `les employeurs attendent ${value}`,
  off: 'valeurs hors de l’échelle indiquée\u202f: à vérifier',
  method: 'Moyennes de niveaux évalués à l’entrée et à la sortie. Une moyenne au niveau attendu ne dit pas que chaque personne l’atteint.',
  columns: { name: 'Compétence', entry: 'Entrée', exit: 'Sortie', expected: 'Niveau attendu', gap: 'Écart au niveau attendu', change: 'Écart à l’entrée', scale: 'Échelle' },
};

/** By the last step that they took, and the one that they did not: one person, several. */
type Stayed = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** The same people from orientation to certification. */
const training = {
  steps: { oriented: 'Orientées', started: 'Ont commencé', completed: 'Ont terminé', certified: 'Certifiées' },
  whole: {
    oriented: ['personne orientée vers une formation', 'personnes orientées vers une formation'],
    started: ['personne entrée en formation', 'personnes entrées en formation'],
    completed: ['personne ayant terminé une formation', 'personnes ayant terminé une formation'],
    certified: ['personne certifiée', 'personnes certifiées'],
  },
  did: { oriented: ['est orientée', 'sont orientées'], started: ['a commencé', 'ont commencé'], completed: ['a terminé', 'ont terminé'], certified: ['est certifiée', 'sont certifiées'] },
  none: { oriented: 'aucune n’est orientée', started: 'aucune n’a commencé', completed: 'aucune n’a terminé', certified: 'aucune n’est certifiée' },
  /** Of those who stayed at a step: up to where they came, and what they did not do after it. */
  stayed: {
    oriented: { started: ['orientée n’a pas commencé', 'orientées n’ont pas commencé'], completed: ['orientée n’a pas terminé', 'orientées n’ont pas terminé'], certified: ['orientée n’est pas certifiée', 'orientées ne sont pas certifiées'] },
    started: { completed: ['a commencé sans terminer', 'ont commencé sans terminer'], certified: ['a commencé sans être certifiée', 'ont commencé sans être certifiées'] },
    completed: { certified: ['a terminé sans être certifiée', 'ont terminé sans être certifiées'] },
  } as Stayed,
  finding: (whole: string, did: string) => `Sur ${whole}, ${did}`,
  wrong: 'plus qu’à l’étape d’avant\u202f: chiffres à vérifier',
  twice: 'étape donnée deux fois\u202f: chiffres à vérifier',
  method: 'Les mêmes personnes à chaque étape. Qui n’est plus compté peut être encore en formation, ou en attente d’un résultat\u202f: ces chiffres ne le disent pas.',
  columns: { name: 'Étape', people: 'Personnes', base: 'Sur', left: 'Restées à l’étape d’avant' },
};

/** What <impact-progress> says, in French: the reference that every other language is typed against. */
export const progress = {
  none: 'Le fichier de données ne contient pas d’avant-après\u202f: ni freins, ni compétences, ni formation.',
  unknown: (id: string, known: string) => `Le fichier de données n’a pas d’avant-après «\u202f${id}\u202f». Il contient\u202f: ${known}.`,
  noRows: 'Cet avant-après ne contient aucune ligne.',
  people: ['personne', 'personnes'],
  base: 'Effectif',
  more: (count: string, of: number) => (of < 2 ? 'et une autre ligne, dans le tableau' : `et ${count}\u00a0autres lignes, dans le tableau`),
  barriers, skills, training,
};

export type ProgressMessages = typeof progress;
