import type { UnitName } from '../../schema/common.js';
import type { Detail, UnitWords, UsualMessages, UsualUnit } from './fr.js';

/** Rules that speak on the figure itself, refusals and cautions, beside H19. */
type SeldomRule = 'H01' | 'H02' | 'H04' | 'H05' | 'H06' | 'H07' | 'H08' | 'H10' | 'H11' | 'H14' | 'H18' | 'H21' | 'H22' | 'H23' | 'H25';
export type Marks = Readonly<Record<SeldomRule, (detail: Detail) => string>>;

/** A moment's form: `yearEnd` is a stock on 31 December. */
export type Moment = 'year' | 'month' | 'day' | 'half' | 'quarter' | 'yearEnd';

const ordinal = (count: number): string => count + (count === 1 ? 'er' : 'e');
const withheld = 'non publié\u202f: ';
const hidden = 'non affiché\u202f: ';

const marks = ({ inYears }: UsualMessages): Marks => ({
  H01: () => hidden + 'période non indiquée',
  H02: () => 'qui est compté n’est pas précisé',
  H04: ({ threshold }) => `${withheld}moins de ${threshold} personnes`,
  H05: () => withheld + 'révélerait l’autre chiffre',
  H06: () => withheld + 'donnée sensible',
  H07: () => 'texte retiré\u202f: donnée personnelle',
  H08: () => withheld + 'accord de la personne non indiqué',
  H10: ({ assumptions }) => (assumptions ? 'estimation' : 'estimation, hypothèses non indiquées'),
  H11: () => hidden + 'durée d’un temps plein non indiquée',
  H14: ({ structure, years }) =>
    'à titre de repère' + (structure ? ', autre type de structure' : '') + (years ? `, à ${inYears(+years)} d’écart` : ''),
  H18: () => 'nombre de réponses non indiqué',
  H21: () => hidden + 'montants de natures différentes',
  H22: () => hidden + 'habitants et lieux confondus',
  H23: ({ late }) => (late ? 'objectif fixé en cours de période' : 'point de départ de l’objectif non indiqué'),
  H25: () => withheld + 'révélerait un montant individuel',
});

/** A day, a month, a half or a quarter of a year; `short` for axes. */
const moments = ({ elide }: UsualMessages) => ({
  day: (day: number, month: string, year: string) => `${day === 1 ? ordinal(1) : day}\u00a0${month}\u00a0${year}`,
  month: (month: string, year: string) => `${month}\u00a0${year}`,
  half: (count: number, year: string, short: boolean) => (short ? `S${count}\u00a0${year}` : `${ordinal(count)}\u00a0semestre\u00a0${year}`),
  quarter: (count: number, year: string, short: boolean) => (short ? `T${count}\u00a0${year}` : `${ordinal(count)}\u00a0trimestre\u00a0${year}`),
  /** In a sentence, with its preposition. */
  inside: (words: string, kind: Moment) => (kind === 'year' || kind === 'month' ? 'en\u00a0' : 'au\u00a0') + words,
  fromTo: (first: string, last: string, kind: Moment) =>
    kind === 'year' || kind === 'month' ? `${elide('de', first)}${first} à ${last}`
    : kind === 'yearEnd' ? `de ${first} à ${last}`
    : `du ${first} au ${last}`,
  either: (first: string, last: string) => `${first} ou ${last}`,
  between: (first: string, last: string) => `entre ${first} et ${last}`,
});

const units: Readonly<Record<Exclude<UnitName, UsualUnit>, UnitWords>> = {
  points: ['point', 'points', '*'], eur: ['euro', 'euros', '€'],
  'etp-mois': ['mois en équivalent temps plein', 'mois en équivalent temps plein', 'ETP-mois'],
  heures: ['heure', 'heures', 'h'], 'heures-par-personne': ['heure par personne', 'heures par personne', 'h par personne'],
  'par-personne': ['par personne', 'par personne', '*'], mois: ['mois', 'mois', '*'], tonnes: ['tonne', 'tonnes', '*'],
  contrats: ['contrat', 'contrats'], certifications: ['certification', 'certifications'],
  attestations: ['attestation', 'attestations'], tests: ['test', 'tests'], periodes: ['période', 'périodes'],
  orientations: ['orientation', 'orientations'],
};

/** Why a feed could not be had. */
const errors = {
  network: 'le fichier de données ne répond pas',
  'local-file': 'le fichier de données est sur un disque, où les navigateurs ne le lisent pas\u202f; placez les données dans la page, à l’intérieur du widget, ou ouvrez la page par un serveur web',
  timeout: 'le fichier de données tarde trop à répondre',
  http: 'le fichier de données est introuvable ou refusé',
  server: 'le serveur du fichier de données est en panne',
  'not-json': 'ce qui a été reçu n’est pas un fichier de données',
  'too-large': 'le fichier de données est trop lourd',
  invalid: 'le fichier de données n’est pas lisible',
  'too-new': 'le fichier de données est d’une version plus récente',
  display: 'une partie de l’affichage n’a pas pu être chargée ou n’a pas fonctionné',
};

/** "aux Jardins du Lac", "du Relais": the article at the head of a name is contracted with the preposition. */
const contracted = (name: string, [one, many]: readonly [string, string]): string | undefined =>
  /^les? /i.test(name) ? name.replace(/^le(s?) /i, (_, plural: string) => (plural ? many : one)) : undefined;

/**
 * What a figure says at first sight only where something is the matter, in French: the reference that every other language is typed
 * against. Made from the usual words, so that this file needs no other at run time.
 */
export const seldom = (usual: UsualMessages) => ({
  /** What Intl is asked for: names of months, lists. */
  locale: 'fr',
  labels: { reading: 'Lecture', absentYear: 'année absente', absentYears: 'années absentes', break: 'rupture', beyond: 'et au-delà, non précisé', others: 'Autres' },
  at: (organisation: string) => contracted(organisation, ['au ', 'aux ']) ?? usual.at(organisation),
  scopeOf: (counted: string, place: string) => {
    const of = counted.split(' ').length > 3 ? undefined : contracted(place, ['du ', 'des ']);
    return of ? `${counted} ${of}` : usual.scopeOf(counted, place);
  },
  /** A template of a sentence as the name of its subject wants it: "Les Jardins du Lac ont accompagné". */
  agree: (template: string, organisation: string) =>
    /^les /i.test(organisation) ? template.replace(/^(\[?\{organisation\} )(a|aurait) /, (_, head: string, verb: string) => `${head}${verb === 'a' ? 'ont' : 'auraient'} `) : template,
  target: (period: string, value: string) => `objectif ${period}\u202f: ${value}`,
  missing: { untold: 'non renseigné', secret: 'non publié', 'non-collecte': 'non collecté', 'sans-objet': 'sans objet', refuse: 'non affiché' },
  /** The line under a dashboard (H16): families of the study not measured yet, `names` their list; `others` are measured besides. */
  closing: (unmeasured: number, ofStudy: number, others: number, names: string) => {
    const all = `es ${usual.cardinal(ofStudy)} familles de l’étude`;
    if (!unmeasured) return `L${all} sont mesurées${others ? `, et ${others > 1 ? `${usual.cardinal(others)} autres` : 'une autre'}` : ''}.`;
    if (unmeasured === ofStudy) return `L${all} ne sont pas encore mesurées\u202f: ${names}.`;
    return unmeasured > 1
      ? `Parmi l${all}, ${usual.cardinal(unmeasured)} ne sont pas encore mesurées\u202f: ${names}.`
      : `Parmi l${all}, une n’est pas encore mesurée\u202f: ${names}.`;
  },
  /** The same for a buyer: `names` of its figures not published yet. */
  notYet: (names: string) => `Pas encore mesuré\u202f: ${names}.`,
  marks: marks(usual),

  empty: 'Aucun chiffre à montrer pour ce choix.',
  /** For the author: what an indicator has figures of. */
  hasFiguresOf: (id: string, periods: string, places: string) => `«\u202f${id}\u202f» a des chiffres pour les périodes\u202f: ${periods}` + (places ? `\u202f; pour les territoires\u202f: ${places}.` : '\u202f; pour aucun territoire.'),
  noIndicator: (id: string, known: string) =>
    `Le fichier de données n’a pas d’indicateur «\u202f${id}\u202f».` + (known && ` Il contient\u202f: ${known}.`),
  failed: (reason: string) => `Le chiffre n’a pas pu être chargé\u202f: ${reason}.`,
  /** After `failed`, where the page's own text stays on view. */
  pageText: 'Le texte ci-dessus est celui de la page.',
  errors,

  /** "12 300 de plus qu’en 2021". */
  than: (change: string, when: string) => `${change} ${usual.elide('que', when)}${when}`,
  /** What a line over time must tell the eye. */
  trend: {
    break: 'Rupture', hollow: 'Cadre vide\u202f: valeur approchée', 
    hatched: (absent: boolean, unknown: boolean) =>
      `Hachures\u202f: année ${[absent ? 'absente du fichier' : '', unknown ? 'sans chiffre publié' : ''].filter(Boolean).join(' ou ')}`,
    scale: (range: string) => `Échelle ${range}`,
  },
  precision: { environ: 'environ', 'au-moins': 'plus de', 'au-plus': 'au plus' },
  units,
  /** Where the currency stands. */
  currencyFirst: false as boolean,
  /** [symbol, one, many] of a thousand million, a million, a thousand. */
  scales: [['Md', 'milliard d’', 'milliards d’'], ['M', 'million d’', 'millions d’'], ['k']] as readonly (readonly string[])[],

  moment: moments(usual),
  /** "contre 42,7 % dans la région", in a *Lecture*. */
  against: (value: string, at: string) => `contre ${value} ${at}`,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  /** A difference of counts; `countable` things are fewer, quantities are less. */
  difference: ((size, sign) => (sign ? `${size} de ${sign > 0 ? 'plus' : 'moins'}` : 'autant')) as (size: string, sign: number, countable: boolean) => string,
});

export type SeldomMessages = ReturnType<typeof seldom>;
