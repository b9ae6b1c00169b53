import type { Zoning } from '../../schema/common.js';

type By = 'time' | 'category' | 'territory';
/** What is compared with: the région that holds the subject, the country, another wider place, all categories together, or what the author gives under a name. */
export type ComparedWith = 'region' | 'nation' | 'place' | 'all' | 'reference';
/** Of what is compared with: how it is called, and "dans le Jura" where the library has a place's words. */
export interface Called {
  readonly kind: ComparedWith;
  readonly name: string;
  readonly where?: string | undefined;
}
/** Below, at, or above a simple multiple. */
export type Near = -1 | 0 | 1;

/** Simple multiples, by their value: alone, and with "de" before them. */
const fractions: Readonly<Record<string, readonly [alone: string, of: string]>> = {
  '1/4': ['le quart', 'du quart'], '1/3': ['le tiers', 'du tiers'], '1/2': ['la moitié', 'de la moitié'], '2/3': ['les deux tiers', 'des deux tiers'],
  '3/4': ['les trois quarts', 'des trois quarts'], '2': ['le double', 'du double'], '3': ['le triple', 'du triple'],
};
const cardinals = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
/** "le Jura" of "dans le Jura"; four names that take no article after "en" are masculine. */
const placed = (at: string): string => {
  const name = at.replace(/^(?:dans|en|à) /, '');
  if (!at.startsWith('en ')) return name;
  return `${/^[aeiouyhéîÎ]/i.test(name) ? 'l’' : /^(?:Loir|Lot|Maine|Tarn)-et-/.test(name) ? 'le ' : 'la '}${name}`;
};
const quoted = (name: string): string => `«\u202f${name}\u202f»`;
const the = ({ kind, name, where }: Called): string =>
  ({ region: 'la région', nation: 'la moyenne nationale', all: 'l’ensemble', reference: `le repère ${quoted(name)}`, place: where ? placed(where) : quoted(name) })[kind];
/** "de la région", "du Jura", "de « Grand Dole »". */
const of = (other: Called): string => `de ${the(other)}`.replace(/^de le /, 'du ').replace(/^de les /, 'des ');
const levelOf = (other: Called): readonly [of: string, bare: string] =>
  (other.kind === 'nation' || other.kind === 'reference' ? [of(other), the(other)] : [`du niveau ${of(other)}`, `le niveau ${of(other)}`]);
const side = { near: 'proche', above: 'au\u2011dessus', below: 'au\u2011dessous' };
const times = (multiple: string): string => (multiple === '3/2' ? 'une fois et demie' : `${cardinals[Number(multiple)]} fois`);
const multiple = (which: string, near: Near): string => {
  const [alone, of] = fractions[which] ?? [times(which), `de ${times(which)}`];
  // "Près d’une fois et demie".
  return near === 0 ? alone : `${near < 0 ? 'près' : 'un peu plus'} ${of.replace(/^de (?=une)/, 'd’')}`;
};

const dimensions: Readonly<Record<string, string>> = {
  sexe: 'le sexe', age: 'l’âge', diplome: 'le diplôme', public: 'le public', structure: 'le type de structure', sortie: 'le type de sortie', frein: 'le frein à l’emploi',
  competence: 'la compétence', formation: 'la formation', 'famille-achat': 'la famille d’achat', statut: 'le statut', outil: 'l’outil d’accompagnement', fonction: 'la fonction',
  secteur: 'le secteur', partenaire: 'le type de partenaire', consideration: 'la considération sociale', modalite: 'la modalité de la clause', zonage: 'le zonage',
  'mois-apres-sortie': 'le délai après la sortie',
};

const zonings: Readonly<Record<string, string>> = {
  'qpv-2015': 'quartiers prioritaires, génération 2015', 'qpv-2024': 'quartiers prioritaires, génération 2024', zus: 'zones urbaines sensibles',
  zrr: 'zones de revitalisation rurale', frr: 'France Ruralités Revitalisation',
} satisfies Record<Zoning, string>;
const generations: Readonly<Record<string, string>> = { 'qpv-2015': 'génération 2015', 'qpv-2024': 'génération 2024', zus: 'ZUS', zrr: 'ZRR', frr: 'FRR', '': 'zonage non précisé' };

/** What <impact-comparison> says, in French: the reference that every other language is typed against. */
export const comparison = {
  /** Why there is nothing to draw, for the form that the page asked for. */
  none: (by: By | undefined): string =>
    by === 'time' ? 'Ce chiffre n’est donné que pour une période\u202f: rien à comparer dans le temps.'
    : by === 'category' ? 'Ce chiffre n’est pas donné par catégorie.'
    : by === 'territory' ? 'Ce chiffre n’a ni autre territoire ni repère à quoi être comparé.'
    : 'Ce chiffre n’a rien à quoi être comparé.',
  /** Which zones a line is about, in a few words, where it is about several; '' where the feed does not say. */
  generations,
  /** Which generations of zones figures are about, earliest first (H22). */
  zonesOf: (codes: readonly string[]) => {
    const years = codes.length > 1 && codes.every((code) => code.startsWith('qpv-')) ? codes.map((code) => code.slice(4)) : undefined;
    return years ? `quartiers prioritaires, générations ${years.join(' puis ')}` : codes.flatMap((code) => (Object.hasOwn(zonings, code) ? [zonings[code]] : [])).join(' puis ');
  },
  /** "2022 et 2023 : génération 2015" and so on. */
  generationsApart: (all: readonly string[]) => `${all.join('\u202f; ')}\u202f; aucune évolution n’est lue de l’une à l’autre.`,
  /** Two moments that are the same day, and no period that is the same. */
  noGap: (name: string, own: string, other: string) => `Pas d’écart avec ${quoted(name)}\u202f: ${quoted(own)} et ${quoted(other)} ne sont pas la même période.`,
  otherPeriod: 'autre période',
  otherStructure: 'autre type de structure',
  /** "un peu plus du double". */
  multiple,
  /** "un peu plus du double du repère « Quartiers environnants »". */
  multipleOf: (which: string, near: Near, other: Called): string =>
    `${multiple(which, near)} ${levelOf(other)[which in fractions ? 0 : 1]}`,
  /** "1,3 fois". */
  times: (count: string) => `${count} fois`,
  timesOf: (count: string, other: Called) => `${count} fois ${levelOf(other)[1]}`,
  /** "10,1 points de plus"; amounts and counts say theirs already. */
  more: (size: string, sign: number): string => `${size} de ${sign > 0 ? 'plus' : 'moins'}`,
  /** "12 points de plus que la région". */
  than: (magnitude: string, other: Called) => `${magnitude} que ${the(other)}`,
  same: (other: Called) => `autant que ${the(other)}`,
  /** "proche de la région", "au-dessus du Jura". */
  compared: (which: 'near' | 'above' | 'below', other: Called) => `${side[which]} ${of(other)}`,
  /** Beside the gap: what it is measured against, and when. */
  against: (name: string, when?: string) => `par rapport à ${quoted(name)}${when ? `, ${when}` : ''}`,
  /** "proche de la région en 2024". */
  nearIn: (near: string, when: string | undefined) => (when ? `${near} ${when}` : near),
  /** Where the interval holds the reference: `noun` and `count` of a small base. */
  unread: (count?: string, noun?: string) => (count ? `avec ${count}\u00a0${noun}, l’écart ne se lit pas` : 'l’écart tient dans l’intervalle'),
  /** The same in a cell, and beside a drawing. */
  unreadable: 'l’écart ne se lit pas',
  /** "au-dessus de la région dans l’Yonne, au-dessous dans le Jura"; names without a preposition stand after a colon. */
  sidesIn: (above: string | undefined, below: string | undefined, compared: (side: 'above' | 'below') => string, areNames: boolean) => {
    const [mark, stop] = areNames ? ['\u202f: ', '\u202f; '] : [' ', ', '];
    return [above && `${compared('above')}${mark}${above}`, below && `${above ? side.below : compared('below')}${mark}${below}`].filter(Boolean).join(stop);
  },
  /** "4 départements au-dessus de la région, 3 au-dessous". */
  sides: (above: string | undefined, below: string | undefined, compared: (side: 'above' | 'below') => string) =>
    [above && `${above} ${compared('above')}`, below && `${below} ${above ? side.below : compared('below')}`].filter(Boolean).join(', '),
  allNear: (near: string) => `${near} partout`,
  /** One and many, by the beginning of their codes. */
  places: {
    reg: ['région', 'régions'], dep: ['département', 'départements'], epci: ['intercommunalité', 'intercommunalités'], ze: ['zone d’emploi', 'zones d’emploi'],
    com: ['commune', 'communes'], qpv: ['quartier prioritaire', 'quartiers prioritaires'], own: ['territoire', 'territoires'],
  } as Readonly<Record<string, readonly [one: string, many: string]>>,
  /** "l’âge"; a dimension of the author’s own comes with its name. */
  dimension: (code: string, name: string): string => (Object.hasOwn(dimensions, code) ? dimensions[code]! : `«\u202f${name}\u202f»`),
  byDimension: (dimension: string) => `Selon ${dimension}`,
  /** In a title, after a colon. */
  byDimensions: (dimensions: string) => `selon ${dimensions}`,
  byPlace: (one: string) => `par ${one}`,
  all: 'Ensemble',
  withoutValue: 'Sans valeur',
  /** "et 980 autres, dans le tableau". */
  others: (count: string) => `et ${count} autres, dans le tableau`,
  /** "2016 à 2019", "2016". */
  years: (first: string, last: string) => (first === last ? first : `${first} à ${last}`),
  /** Of several sources or of years apart. */
  apart: (when: string) => `Les valeurs de ${when} viennent d’une autre source\u202f; aucune évolution n’en est tirée.`,
  /** "en 2020, 18,6 % (actifs…), contre 8,5 % (quartiers environnants) : 10,1 points d’écart, un rapport de 2,2". */
  read: (when: string | undefined, own: string, ownName: string, other: string, otherName: string, gap: string | undefined, ratio: string | undefined) =>
    `${when ? `${when}, ` : ''}${own} (${ownName}), contre ${other} (${otherName})${gap ? `\u202f: ${/\d$/.test(gap) ? `un écart de ${gap}` : `${gap} d’écart`}${ratio ? `, un rapport ${/^environ/.test(ratio) ? 'd’' : 'de '}${ratio}` : ''}` : ''}`,
  /** "l’intervalle à 95 %, de 39 à 74 %, contient 44 %". */
  holds: (range: string, value: string) => `l’intervalle à 95\u202f%, ${range}, contient ${value}`,
  stroke: (range: string) => `le trait, ${range}, est l’intervalle à 95\u202f%`,
  interval: (range: string) => `${range}, à 95\u202f%`,
  joined: (said: string, more: string) => `${said}\u202f; ${more}`,
  notApart: 'Rien ne départage les lignes d’un même groupe.',
  overlap: 'Ces répartitions se recoupent\u202f: leurs lignes ne s’additionnent pas.',
  axis: (low: string) => `L’axe commence à ${low}.`,
  zero: 'L’échelle part de 0.',
  noInterval: 'donc pas d’intervalle',
  columns: { gap: 'Écart', ratio: 'Rapport', side: 'Comparaison', interval: 'Intervalle à 95\u202f%', reference: 'Repère', dimension: 'Répartition', zoning: 'Zonage' },
};

export type ComparisonMessages = typeof comparison;
