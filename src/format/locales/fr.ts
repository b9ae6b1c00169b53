import type { UnitName } from '../../schema/common.js';

/** Facts of a mark that its words need (see `Mark.detail`). */
export type Detail = Readonly<Record<string, string | number | boolean>>;
/** Rules that speak on the figure itself: refusals and cautions. */
export type VisibleRule =
  | 'H01' | 'H02' | 'H04' | 'H05' | 'H06' | 'H07' | 'H08' | 'H10' | 'H11' | 'H14' | 'H18' | 'H19' | 'H21' | 'H22' | 'H23' | 'H25';
export type Marks = Readonly<Record<VisibleRule, (detail: Detail) => string>>;
/** A moment's form: `yearEnd` is a stock on 31 December. */
export type Moment = 'year' | 'month' | 'day' | 'half' | 'quarter' | 'yearEnd';

const cardinals = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const cardinal = (count: number): string => cardinals[count] ?? String(count);
const ordinal = (count: number): string => count + (count === 1 ? 'er' : 'e');
const elided = (word: string, value: string): boolean => /^(de|que|jusque|lorsque|puisque)$/i.test(word) && /^[aeiouâàæéèêëîïôœûü]/i.test(value);
const elide = (word: string, value: string): string => (elided(word, value) ? word.slice(0, -1) + '’' : word + ' ');
const withheld = 'non publié\u202f: ';
const hidden = 'non affiché\u202f: ';
const inYears = (years: number): string => `${cardinal(years)} an${years > 1 ? 's' : ''}`;
const age = (years: number): string =>
  years < 1 ? 'il y a moins d’un an' : `il y a plus ${elide('de', inYears(years))}${inYears(years)}`;

const marks: Marks = {
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
  H19: ({ years, overdue }) => (overdue ? 'mise à jour attendue' : age(+(years ?? 0))),
  H21: () => hidden + 'montants de natures différentes',
  H22: () => hidden + 'habitants et lieux confondus',
  H23: ({ late }) => (late ? 'objectif fixé en cours de période' : 'point de départ de l’objectif non indiqué'),
  H25: () => withheld + 'révélerait un montant individuel',
};

/** What the first view of a figure says, in French: the reference that every other language is typed against. */
export const fr = {
  language: 'fr',
  /** What Intl is asked for. */
  locale: 'fr',
  /** What stands before the name of a territory: "dans le Jura". */
  preposition: /^(en |à |dans (les? |la |l’))/,

  controls: {
    read: 'Lire', table: 'Tableau', chart: 'Graphique', method: 'Méthode', copy: 'Copier', copied: 'Copié',
    csv: 'CSV', svg: 'Image SVG', png: 'Image PNG', embed: 'Intégrer', close: 'Fermer', retry: 'Réessayer',
  },
  labels: {
    scope: 'Champ', source: 'Source', reading: 'Lecture', declared: 'déclaratif', fictional: 'Données fictives', estimate: 'estimation',
    noBase: 'effectif non communiqué', absentYear: 'année absente', break: 'rupture', beyond: 'et au-delà, non précisé', others: 'Autres',
  },
  /** "Champ : …". */
  labelled: (label: string, value: string) => `${label}\u202f: ${value}`,
  base: (count: string) => `n\u00a0=\u00a0${count}`,
  /** "15 sur 26". */
  outOf: (count: string, total: string) => `${count} sur ${total}`,
  thatIs: (value: string) => `soit ${value}`,
  dot: (count: string, noun: string) => `1\u00a0point = ${count}\u00a0${noun}`,
  stroke: (count: string, noun: string) => `1\u00a0trait = ${count}\u00a0${noun}`,
  target: (period: string, value: string) => `objectif ${period}\u202f: ${value}`,
  /** Two rates whose intervals are apart are above or below; otherwise near (H26). */
  compared: (side: 'near' | 'above' | 'below', to: 'region' | 'nation' | 'average' | 'reference') =>
    ({ near: 'proche ', above: 'au\u2011dessus ', below: 'au\u2011dessous ' })[side] +
    { region: 'de la région', nation: 'de la moyenne nationale', average: 'de la moyenne', reference: 'du repère' }[to],

  missing: { secret: 'non publié', 'non-collecte': 'pas encore collecté', 'sans-objet': 'sans objet', refuse: 'non affiché' },
  /** The line under a dashboard (H16): families of the study not measured yet, `names` their list; `others` are measured besides. */
  closing: (unmeasured: number, ofStudy: number, others: number, names: string) => {
    const all = `es ${cardinal(ofStudy)} familles de l’étude`;
    if (!unmeasured) return `L${all} sont mesurées${others ? `, et ${others > 1 ? `${cardinal(others)} autres` : 'une autre'}` : ''}.`;
    if (unmeasured === ofStudy) return `L${all} ne sont pas encore mesurées\u202f: ${names}.`;
    return unmeasured > 1
      ? `Parmi l${all}, ${cardinal(unmeasured)} ne sont pas encore mesurées\u202f: ${names}.`
      : `Parmi l${all}, une n’est pas encore mesurée\u202f: ${names}.`;
  },
  /** The same for a buyer: `names` of its figures not published yet. */
  notYet: (names: string) => `Pas encore mesuré\u202f: ${names}.`,
  precisions: (count: number) => `${count} précision${count > 1 ? 's' : ''}`,
  marks,

  pending: 'Chargement de la figure…',
  empty: 'Aucun chiffre à montrer pour ce choix.',
  noIndicator: (id: string, known: string) =>
    `Le fichier de données n’a pas d’indicateur «\u202f${id}\u202f».` + (known && ` Il contient\u202f: ${known}.`),
  failed: (reason: string) => `La figure n’a pas pu être chargée\u202f: ${reason}.`,
  /** After `failed`, where the page's own text stays on view. */
  pageText: 'Le texte ci-dessus est celui de la page.',
  errors: {
    network: 'le fichier de données ne répond pas',
    timeout: 'le fichier de données tarde trop à répondre',
    http: 'le fichier de données est introuvable ou refusé',
    'not-json': 'ce qui a été reçu n’est pas un fichier de données',
    'too-large': 'le fichier de données est trop lourd',
    invalid: 'le fichier de données n’est pas lisible',
    'too-new': 'le fichier de données est d’une version plus récente',
  },

  /** Where an organisation's own figure holds, and whose people are counted. */
  at: (organisation: string) => `à ${organisation}`,
  /** A few words take a preposition; a longer phrase has its own already. */
  scopeOf: (counted: string, place: string) => (counted.split(' ').length > 3 ? `${counted}, ${place}` : `${counted} ${elide('de', place)}${place}`),
  region: 'région',
  against: (value: string, at: string) => `contre ${value} ${at}`,
  /** "12 300 de plus qu’en 2021". */
  than: (change: string, when: string) => `${change} ${elide('que', when)}${when}`,
  /** Findings of a rate: the count leads under n = 100; else the percentage, where no simple fraction is true. */
  findings: {
    counts: (many: string, did: string) => `[{place}, ]{numerator}\u00a0${many} sur\u00a0{n} ${did}`,
    percent: (many: string, did: string) => `[{place}, ]{value} des ${many} ${did}`,
  },
  /** What a line over time must tell the eye. */
  trend: {
    break: 'Rupture', hollow: 'Cadre vide\u202f: valeur approchée', hatched: 'Hachures\u202f: année absente du fichier',
    scale: (range: string) => `Échelle ${range}`,
  },
  cardinal,
  precision: { environ: 'environ', 'au-moins': 'plus de', 'au-plus': 'au plus' },
  /** [one, many, symbol]: a symbol always stands by its number (`*`: the noun does), a noun alone when asked for. */
  units: {
    pourcent: ['', '', '%'], points: ['point', 'points', '*'], ratio: [], nombre: [], eur: ['euro', 'euros', '€'],
    personnes: ['personne', 'personnes'], etp: ['équivalent temps plein', 'équivalents temps plein', 'ETP'],
    'etp-mois': ['mois en équivalent temps plein', 'mois en équivalent temps plein', 'ETP-mois'],
    heures: ['heure', 'heures', 'h'], 'heures-par-personne': ['heure par personne', 'heures par personne', 'h par personne'],
    'par-personne': ['par personne', 'par personne', '*'], mois: ['mois', 'mois', '*'], tonnes: ['tonne', 'tonnes', '*'],
    structures: ['structure', 'structures'], contrats: ['contrat', 'contrats'], certifications: ['certification', 'certifications'],
    attestations: ['attestation', 'attestations'], tests: ['test', 'tests'], periodes: ['période', 'périodes'],
    orientations: ['orientation', 'orientations'],
  } satisfies Record<UnitName, string[]> as Readonly<Record<UnitName, readonly string[]>>,
  /** [symbol, one, many] of a thousand million, a million, a thousand. */
  scales: [['Md', 'milliard d’', 'milliards d’'], ['M', 'million d’', 'millions d’'], ['k']] as readonly (readonly string[])[],
  /** Where the currency stands. */
  currencyFirst: false as boolean,
  /** Between a number and its unit. */
  gap: (unit: string): string => (/^%|€$/.test(unit) ? '\u202f' : '\u00a0'),

  /** A day, a month, a half or a quarter of a year; `short` for axes. */
  moment: {
    day: (day: number, month: string, year: string) => `${day === 1 ? ordinal(1) : day}\u00a0${month}\u00a0${year}`,
    month: (month: string, year: string) => `${month}\u00a0${year}`,
    half: (count: number, year: string, short: boolean) => (short ? `S${count}\u00a0${year}` : `${ordinal(count)}\u00a0semestre\u00a0${year}`),
    quarter: (count: number, year: string, short: boolean) => (short ? `T${count}\u00a0${year}` : `${ordinal(count)}\u00a0trimestre\u00a0${year}`),
    yearEnd: (year: string) => `fin\u00a0${year}`,
    inside: (words: string, kind: Moment) =>
      kind === 'yearEnd' ? words : (kind === 'year' || kind === 'month' ? 'en\u00a0' : 'au\u00a0') + words,
    fromTo: (first: string, last: string, kind: Moment) =>
      kind === 'year' || kind === 'month' ? `${elide('de', first)}${first} à ${last}`
      : kind === 'yearEnd' ? `de ${first} à ${last}`
      : `du ${first} au ${last}`,
    either: (first: string, last: string) => `${first} ou ${last}`,
    between: (first: string, last: string) => `entre ${first} et ${last}`,
  },
  age,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  /** A difference of counts; `countable` things are fewer, quantities are less. */
  difference: ((size, sign) => (sign ? `${size} de ${sign > 0 ? 'plus' : 'moins'}` : 'autant')) as (size: string, sign: number, countable: boolean) => string,
  share: (parts: number, noun: string, of: number, side: -1 | 0 | 1, feminine?: boolean) => {
    const count = parts === 1 ? (feminine ? 'une' : 'un') : cardinal(parts);
    return `${side ? (side < 0 ? 'près ' : 'plus ') + elide('de', parts === 1 ? count : '') : ''}${count} ${noun} sur ${cardinal(of)}`;
  },
  elide,
};

export type Messages = typeof fr;
