import type { UsualMessages } from './fr.js';

type Kind = 'type' | 'composite' | 'individuel';

/** What is said of the barriers of a pathway: how many there are, how many of them are removed, and how many others, of which nobody says that they were found. */
const barriers = (found: number, removed: number, others: number, cardinal: UsualMessages['cardinal']): string => {
  if (others) return `${barriers(found, removed, 0, cardinal) || '\u202f:'}${found ? ', et' : ''} ${others === 1 ? `un ${found ? 'autre' : 'frein'} levé` : `${cardinal(others)} ${found ? 'autres' : 'freins'} levés`}`;
  if (!found) return '';
  const seen = `\u202f: ${found === 1 ? 'un frein repéré' : `${cardinal(found)} freins repérés`}`;
  if (!removed) return seen;
  if (removed === found) return seen + (found === 1 ? ', levé en route' : ', tous levés en route');
  return `${seen}, dont ${removed === 1 ? 'un levé' : `${cardinal(removed)} levés`} en route`;
};

const month = (text: string): string => `mois\u00a0${text}`;

/** What <impact-pathway> says, in French: the reference that every other language is typed against. */
export const pathway = {
  none: 'Ce fichier de données ne contient aucun parcours.',
  unknown: (id: string, known: string) => `Le fichier de données n’a pas de parcours «\u202f${id}\u202f». Il contient\u202f: ${known}.`,
  noConsent: 'Ce parcours n’est pas publié\u202f: l’accord de la personne n’est pas indiqué.',
  consentToCome: 'Ce parcours n’est pas publié\u202f: l’accord de la personne est daté d’un jour à venir.',
  notForWeb: 'Ce parcours n’est pas publié\u202f: l’accord de la personne ne nomme pas le web.',
  noSteps: 'Ce parcours n’a pas encore d’étape.',
  noExits: 'Ce fichier de données ne dit pas encore ce que sont devenues ces personnes.',

  kinds: { type: 'parcours type', composite: 'parcours composé', individuel: 'parcours d’une personne' } satisfies Record<Kind, string>,
  /** @param months how long it takes, or nothing; @param steps how many there are */
  thread: (kind: Kind, months: number | undefined, written: string, steps: number, found: number, removed: number, others: number, cardinal: UsualMessages['cardinal']) => {
    const whose = { type: 'Un parcours type', composite: 'Un parcours composé', individuel: 'Le parcours d’une personne' }[kind];
    // A person is not so many months old.
    const long = months ? `${kind === 'individuel' ? ',' : ' de'} ${written}\u00a0mois` : '';
    return whose + long + (found || others ? barriers(found, removed, others, cardinal) : steps > 1 ? ` en ${cardinal(steps)} étapes` : '');
  },
  months: 'mois',
  month,
  /** "du mois 5 au mois 6". */
  fromTo: (start: string, end: string) => `du ${month(start)} au ${month(end)}`,
  /** The same where it must be short. */
  span: (start: string, end: string) => `mois\u00a0${start} à\u00a0${end}`,
  at: (start: string) => `au ${month(start)}`,
  atEntry: 'à l’entrée',
  before: (months: string) => `${months}\u00a0mois avant l’entrée`,
  undated: 'date non indiquée',
  undatedSteps: 'Étapes sans date dans la source',
  moreSteps: (count: string, of: number) => (of < 2 ? 'Une autre étape est dans le tableau.' : `${count}\u00a0autres étapes sont dans le tableau.`),
  lasting: (months: string) => `${months}\u00a0mois`,
  knotOpens: 'le nœud s’ouvre',
  knot: 'frein',
  moreKnots: (count: string) => `et ${count} autres freins`,
  opened: 'frein levé',
  still: 'la source ne dit pas la suite',
  illustrative: 'Durées illustratives.',
  ofNobody: {
    type: 'Parcours type, ce n’est pas celui d’une personne.',
    composite: 'Parcours composé à partir de plusieurs\u202f: ce n’est celui d’aucune personne.',
    individuel: 'Parcours d’une personne, publié avec son accord.',
  } satisfies Record<Kind, string>,
  pseudonym: 'Son nom a été changé.',
  knots: (opened: boolean): string => (opened ? 'Un nœud serré est un frein\u202f; ouvert, un frein levé.' : 'Un nœud est un frein repéré.'),
  untold: (names: string) => `La source ne dit pas la suite pour\u202f: ${names}.`,
  readBarrier: (kind: Kind, name: string, when: string) => `dans ce ${{ type: 'parcours type', composite: 'parcours composé', individuel: 'parcours' }[kind]}, le frein «\u202f${name}\u202f» est levé ${when}.`,
  readStep: (kind: Kind, name: string, when: string) => `dans ce ${{ type: 'parcours type', composite: 'parcours composé', individuel: 'parcours' }[kind]}, l’étape «\u202f${name}\u202f» se place ${when}.`,

  /** Who left, or who entered: "9 807 sortants en 2022". */
  leavers: (many: boolean, when: string) => `${many ? 'sortants' : 'sortant'}${when && ` ${when}`}`,
  entries: (many: boolean, when: string) => `${many ? 'personnes entrées' : 'personne entrée'}${when && ` ${when}`}`,
  noBase: 'effectif non publié',
  share: { one: 'sortant', many: 'sortants', did: 'a connu une sortie dynamique', didMany: 'ont connu une sortie dynamique' },
  /** "15 des 26 personnes sorties en 2025 ont connu une sortie dynamique". */
  dynamicOf: (count: number, written: string, total: string, cohort: boolean, when: string) => {
    const among = `des ${total} personnes ${cohort ? 'entrées' : 'sorties'}${when && ` ${when}`}`;
    if (!count) return `Aucune ${among} n’a connu de sortie dynamique`;
    return count === 1 ? `Une ${among} a connu une sortie dynamique` : `${written} ${among} ont connu une sortie dynamique`;
  },
  percentOf: (share: string) => `${share} des sortants ont connu une sortie dynamique`,
  dynamic: (many: boolean): string => (many ? 'sorties dynamiques' : 'sortie dynamique'),
  /** In place of what an author calls positive exits. */
  notOnlyPositive: 'Sorties dynamiques (et non seulement «\u202fpositives\u202f»)',
  about: (count: string) => `environ ${count}\u00a0personnes`,
  people: (count: string, many: boolean) => `${count}\u00a0personne${many ? 's' : ''}`,
  outOf: (count: string, total: string) => `${count} sur ${total}`,
  /** Of a step with more people than there are. */
  over: (counted: string) => `${counted}, plus que l’ensemble\u202f: à vérifier`,
  excess: 'Les parts dépassent l’ensemble\u202f: chiffres à vérifier.',
  unknownFate: 'Devenir non renseigné',
  stillOrUnknown: 'Encore en parcours ou devenir non renseigné',
  withheld: 'Non publié',
  smallGroup: (threshold: string) => `moins de ${threshold}\u00a0personnes`,
  removed: (count: string) => `Retraits (motifs qui ne comptent pas comme une sortie)\u202f: ${count}, hors du calcul.`,
  dotPerson: '1\u00a0point = 1\u00a0personne',
  dotPercent: (about: string) => `1\u00a0point = 1\u202f% des sortants${about && `, environ ${about}\u00a0personnes`}`,
  exactWidths: 'La largeur des rubans est exacte.',
  /** @param count how many, where it is no share; @param durable how many of all, or which share of all, found durable employment */
  readLeavers: (total: string, cohort: boolean, when: string, dynamic: string, count: number | undefined, durable: string) => {
    const among = `sur ${total} personnes ${cohort ? 'entrées' : 'sorties'}${when && ` ${when}`}`;
    if (count === 0 || /^0\D*$/.test(dynamic)) return `${among}, aucune n’a connu de sortie dynamique`;
    if (count === 1) return `${among}, une a connu une sortie dynamique${durable && ', dans un emploi durable'}`;
    return `${among}, ${dynamic} ont connu une sortie dynamique${durable && (count !== undefined && durable === dynamic ? ', toutes dans un emploi durable' : `, dont un emploi durable pour ${durable === '1' ? 'une' : durable}${durable.includes('%') ? ' de l’ensemble' : ''}`)}`;
  },
  readInterval: (range: string) => `\u202f; avec si peu de personnes, l’intervalle à 95\u202f% va ${range}`,
  readBand: (total: string, cohort: boolean, when: string, figure: string, name: string, many: boolean) =>
    `sur ${total} personnes ${cohort ? 'entrées' : 'sorties'}${when && ` ${when}`}, ${figure} ${many ? 'sont comptées' : 'est comptée'} dans «\u202f${name}\u202f»`,
  scopeLeavers: (when: string) => `personnes sorties${when && ` ${when}`}`,
  scopeCohort: (when: string) => `les mêmes personnes, suivies depuis leur entrée${when && ` ${when}`}`,
  stages: 'Étapes suivies par ces mêmes personnes',

  columns: {
    step: 'Étape', kind: 'Nature', start: 'Début (mois)', duration: 'Durée (mois)', tools: 'Outils', barriers: 'Freins repérés', removed: 'Freins levés', people: 'Personnes', text: 'Précisions',
    stepOrFamily: 'Étape ou devenir', family: 'Devenir', share: 'Part', kinds: 'Détail', dynamic: 'Sortie dynamique', part: 'Partie du tableau',
  },
  yes: 'oui',
  no: 'non',
  total: 'Ensemble',
  /** Of leavers of whom nobody says how many they are. */
  sum: 'Ensemble (somme des sorties données)',
  isSum: 'somme des sorties données',
  withdrawn: 'Retraits, hors du calcul',
  method: {
    counted: 'Qui est compté',
    thresholds: {
      months: 'Une personne compte parmi les sortants si elle est restée environ trois mois au moins (ACI, EI).',
      hours: 'Une personne compte parmi les sortants si elle a travaillé 150\u00a0heures au moins (AI, ETTI).',
      hour: 'Une personne compte parmi les sortants si elle a travaillé une heure au moins (EITI).',
    },
    dynamic: 'Sorties dynamiques',
    dynamicWhat: 'Emploi durable, emploi de transition et sortie positive (formation, embauche dans une autre SIAE). La «\u202fsortie positive\u202f» n’en est qu’une partie.',
    retrait: 'Les retraits (longue maladie, décès, décision de justice, période d’essai…) ne sont pas comptés dans l’effectif.',
    derived: 'Les nombres précédés d’«\u202fenviron\u202f» sont calculés à partir des parts publiées.',
    cohort: 'Ce sont les mêmes personnes de l’entrée à la sortie\u202f: les entrées d’une année ne sont jamais rapprochées des sorties de la même année, qui sont d’autres personnes.',
  },
};

export type PathwayMessages = typeof pathway;
