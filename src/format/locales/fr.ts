import type { Digits } from '../digits.js';
/** Facts of a mark that its words need (see `Mark.detail`). */
export type Detail = Readonly<Record<string, string | number | boolean>>;
/** [one, many, symbol]: a symbol always stands by its number (`*`: the noun does), a noun alone when asked for. */
export type UnitWords = readonly string[];
/** Units of counts and rates. */
export type UsualUnit = 'pourcent' | 'ratio' | 'nombre' | 'personnes' | 'structures' | 'etp';

const cardinals = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const cardinal = (count: number): string => cardinals[count] ?? String(count);
const elide = (word: string, value: string): string =>
  /^(de|que|jusque|lorsque|puisque)$/i.test(word) && /^[aeiouâàæéèêëîïôœûü]/i.test(value) ? word.slice(0, -1) + '’' : word + ' ';
const inYears = (years: number): string => `${cardinal(years)} an${years > 1 ? 's' : ''}`;
const age = (years: number): string =>
  years < 1 ? 'il y a moins d’un an' : `il y a plus ${elide('de', inYears(years))}${inYears(years)}`;

/** What nearly every figure says at first sight, in French: the reference that every other language is typed against. */
export const fr = {
  language: 'fr',
  digits: [',', '\u202f'] as Digits,
  /** What stands before the name of a territory: "dans le Jura". */
  preposition: /^(en |à |dans (les? |la |l’))/,
  /** Whether a count takes the singular. */
  isOne: (count: number): boolean => Math.abs(count) < 2,

  controls: { read: 'Lire', table: 'Tableau', chart: 'Graphique', method: 'Méthode', copy: 'Copier', copied: 'Copié', embed: 'Intégrer', csv: 'CSV', svg: 'SVG', png: 'Image', retry: 'Réessayer' },
  labels: {
    scope: 'Champ', source: 'Source', declared: 'déclaratif', fictional: 'Données fictives',
    noBase: 'effectif non communiqué',
  },
  /** "Champ : …". */
  labelled: (label: string, value: string) => `${label}\u202f: ${value}`,
  base: (count: string) => `n\u00a0=\u00a0${count}`,
  /** "15 sur 26". */
  outOf: (count: string, total: string) => `${count} sur ${total}`,
  thatIs: (value: string) => `soit ${value}`,
  dot: (count: string, noun: string) => `1\u00a0point = ${count}\u00a0${noun}`,
  stroke: (count: string, noun: string) => `1\u00a0trait = ${count}\u00a0${noun}`,
  /** Two rates whose intervals are apart are above or below; otherwise near (H26). */
  compared: (side: 'near' | 'above' | 'below', to: 'region' | 'nation' | 'reference') =>
    ({ near: 'proche ', above: 'au\u2011dessus ', below: 'au\u2011dessous ' })[side] +
    { region: 'de la région', nation: 'de la moyenne nationale', reference: 'du repère' }[to],
  /** Said where no other word can be fetched. */
  offline: 'Le chiffre n’a pas pu être chargé\u202f: le réseau ne répond pas.',

  /** Where an organisation's own figure holds, and whose people are counted. */
  at: (organisation: string) => `à ${organisation}`,
  /** A few words take a preposition; a longer phrase has its own already. */
  scopeOf: (counted: string, place: string) => (counted.split(' ').length > 3 ? `${counted}, ${place}` : `${counted} ${elide('de', place)}${place}`),
  region: 'région',
  /** Findings of a rate: the count leads under n = 100; else the percentage, where no simple fraction is true. */
  findings: {
    counts: (many: string, did: string) => `[{place}, ]{numerator}\u00a0${many} sur\u00a0{n} ${did}`,
    percent: (many: string, did: string) => `[{place}, ]{value} des ${many} ${did}`,
  },
  cardinal,
  /** "deux ans". */
  inYears,
  units: {
    pourcent: ['', '', '%'], ratio: [], nombre: [], personnes: ['personne', 'personnes'], structures: ['structure', 'structures'],
    etp: ['équivalent temps plein', 'équivalents temps plein', 'ETP'],
  } satisfies Record<UsualUnit, string[]> as Readonly<Record<UsualUnit, UnitWords>>,
  /** Between a number and its unit. */
  gap: (unit: string): string => (/^%|€$/.test(unit) ? '\u202f' : '\u00a0'),
  /** A year or, of a stock, its end; `inside` a sentence, with its preposition. */
  year: (year: string, end: boolean, inside: boolean) => (end ? 'fin\u00a0' : inside ? 'en\u00a0' : '') + year,
  marks: { H19: ({ years, overdue }: Detail): string => (overdue ? 'mise à jour attendue' : age(+(years ?? 0))) },
  share: (parts: number, noun: string, of: number, side: number, feminine?: boolean) => {
    const count = parts === 1 ? (feminine ? 'une' : 'un') : cardinal(parts);
    return `${side ? (side < 0 ? 'près ' : 'plus ') + elide('de', parts === 1 ? count : '') : ''}${count} ${noun} sur ${cardinal(of)}`;
  },
  elide,
};

export type UsualMessages = typeof fr;
