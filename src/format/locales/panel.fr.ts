import type { AmountKind, Evidence, Level, Method, Status, Zoning } from '../../schema/common.js';
import type { Detail } from './fr.js';

/** The rules of disclosure, by number; all may speak in the method panel. */
export type ToldRule =
  | 'H01' | 'H02' | 'H03' | 'H04' | 'H05' | 'H06' | 'H07' | 'H08' | 'H09' | 'H10' | 'H11' | 'H12' | 'H13' | 'H14'
  | 'H15' | 'H16' | 'H17' | 'H18' | 'H19' | 'H20' | 'H21' | 'H22' | 'H23' | 'H24' | 'H25' | 'H26' | 'H27' | 'H28' | 'H29';
export type Tells = Readonly<Record<ToldRule, (detail: Detail) => string>>;
export type Precision = 'exact' | 'environ' | 'au-moins' | 'au-plus' | 'calcule';

const kinds: Readonly<Record<string, string>> = {
  individuel: 'Ce parcours n’est pas publié\u202f: l’accord de la personne n’est pas indiqué.',
  quote: 'Ce témoignage n’est pas publié\u202f: l’accord de la personne n’est pas indiqué.',
  elsewhere: 'Ce texte n’est pas publié\u202f: l’accord de la personne n’est pas donné pour le web.',
  unclear: 'Ce texte n’est pas publié\u202f: l’accord de la personne ne dit pas clairement qu’il vaut pour le web.',
  later: 'Ce texte n’est pas publié\u202f: l’accord de la personne est daté d’un jour à venir.',
  type: 'Ce parcours est un parcours type\u202f; ce n’est pas celui d’une personne.',
  composite: 'Ce parcours est composé à partir de plusieurs parcours.',
  illustrative: 'Les durées sont données à titre d’illustration.',
};
const personalData: Readonly<Record<string, string>> = {
  nir: 'un numéro de sécurité sociale', email: 'une adresse électronique', phone: 'un numéro de téléphone', birth: 'une date de naissance',
};
const statusNames: Readonly<Record<Status, string>> = { declare: 'déclaré', verifie: 'vérifié', audite: 'audité', provisoire: 'provisoire' };
const zonings: Readonly<Record<Zoning, string>> = {
  'qpv-2015': 'quartiers prioritaires, génération 2015', 'qpv-2024': 'quartiers prioritaires, génération 2024',
  zus: 'zones urbaines sensibles', zrr: 'zones de revitalisation rurale', frr: 'France Ruralités Revitalisation',
};
const own = (record: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  Object.hasOwn(record, String(key)) ? record[String(key)] : undefined;
const span = (months: number): string =>
  months < 24 ? `${months} mois` : `${Math.floor(months / 12)} ans`;
const proofs: Readonly<Record<string, string>> = { suivi: 'suivi', contribution: 'contribution', comparaison: 'comparaison', attribution: 'attribution' };
/** H28: a figure that an author gives to one purchase, taken on their word or not. */
const wholes: Readonly<Record<string, string>> = {
  author: 'Un chiffre est rattaché à cet achat par l’auteur des données.',
  unsaid: 'Un chiffre est rattaché à cet achat par l’auteur des données, qui ne dit pas qui y est compté.',
  elsewhere: 'Un chiffre donné pour celui de cet achat l’est aussi, dans ces données, pour celui de toute l’organisation\u202f: il est montré à part.',
  shared: 'Un chiffre donné pour celui de cet achat l’est aussi pour celui d’un autre achat\u202f: il est montré à part.',
  before: 'Un chiffre donné pour celui de cet achat porte sur une période qui finit avant lui\u202f: il est montré à part.',
  whole: 'Un chiffre donné pour celui de cet achat compte, selon ses propres mots, toute la structure\u202f: il est montré à part.',
};

const tells: Tells = {
  H01: () => 'La période n’est pas indiquée\u202f: le chiffre n’est pas affiché.',
  H02: () => 'La source ne dit pas précisément qui est compté.',
  H03: () => 'L’effectif sur lequel porte ce taux n’a pas été communiqué.',
  H04: ({ threshold, of }) =>
    of === 'count'
      ? `Les effectifs de moins de ${threshold} personnes ne sont pas publiés, pour que personne ne puisse être reconnu.`
      : `Les chiffres qui portent sur moins de ${threshold} personnes ne sont pas publiés, pour que personne ne puisse être reconnu.`,
  H05: () => 'Ce chiffre n’est pas publié, car il permettrait de retrouver par le calcul un chiffre protégé. Cette précaution empêche de le retrouver exactement, pas d’en estimer l’ordre de grandeur.',
  H06: () => 'Ce chiffre touche à la vie privée\u202f: il n’est pas publié quand le groupe est petit, ou quand tous ses membres seraient dans le même cas.',
  H07: ({ kind }) => `Un texte a été retiré\u202f: il contenait ${own(personalData, kind) ?? 'une donnée personnelle'}.`,
  H08: ({ kind }) => own(kinds, kind) ?? 'Ce texte n’est pas publié\u202f: l’accord de la personne n’est pas indiqué.',
  H09: () => 'L’intitulé officiel est affiché\u202f: les «\u202fsorties positives\u202f» ne sont qu’une partie des sorties dynamiques.',
  H10: ({ assumptions }) =>
    'Ce chiffre est une estimation, arrondie à deux chiffres significatifs.' + (assumptions ? '' : ' Ses hypothèses ne sont pas indiquées.'),
  H11: ({ converted }) =>
    converted
      ? 'Les heures n’ont pas été converties en emplois\u202f: la durée annuelle d’un temps plein n’est pas indiquée.'
      : 'La durée annuelle retenue pour un temps plein n’est pas indiquée.',
  H12: () => 'Le chiffre a autant de décimales que l’effectif le permet\u202f: aucune sous 100 personnes, une sous 1\u202f000.',
  H13: () => 'Seules les valeurs comparables entre elles sont reliées\u202f; les autres sont données avec leur date.',
  H14: ({ structure, years }) =>
    'Le repère est donné à titre indicatif' +
    (structure || years ? `\u202f: il porte sur ${[structure && 'un autre type de structure', years && `une période éloignée de ${span(+years * 12)}`].filter(Boolean).join(' et sur ')}` : '') + '.',
  H15: () => 'Ces catégories se recoupent\u202f: elles ne s’additionnent pas.',
  H16: () => 'Certaines familles d’indicateurs de l’étude ne sont pas encore mesurées.',
  H17: () => 'La phrase proposée affirmait plus que ce que le suivi permet de dire\u202f: une formule neutre la remplace.',
  H18: () => 'Le nombre de personnes interrogées et le nombre de réponses ne sont pas indiqués.',
  H19: ({ years, months, overdue }) =>
    overdue ? 'La date prévue pour la mise à jour de ce chiffre est passée.' : `Ce chiffre date de plus de ${span(+(months ?? 12 * +(years ?? 0)))}.`,
  H20: () => 'Aucune source n’est citée\u202f: l’organisation déclare elle-même ce chiffre.',
  H21: ({ kind }) =>
    kind === 'mixed'
      ? 'Des montants maximaux, engagés ou payés ne s’additionnent pas.'
      : 'La source ne dit pas si le montant est un maximum, un engagement ou un paiement.',
  H22: ({ generation, mixed }) =>
    mixed
      ? 'Les habitants des quartiers et les structures qui y sont implantées ne se comptent pas ensemble.'
      : `Zonage\u202f: ${own(zonings, generation) ?? String(generation ?? 'non indiqué')}.`,
  H23: ({ late }) => (late ? 'L’objectif a été fixé alors que sa période avait commencé.' : 'L’objectif est une évolution, mais son point de départ n’est pas indiqué.'),
  H24: () => 'Les valeurs absentes sont signalées, jamais comptées comme des zéros.',
  H25: () => 'Ce montant n’est pas publié\u202f: il révélerait celui d’un seul contributeur.',
  H26: () => '«\u202fAu-dessus\u202f» et «\u202fau-dessous\u202f» ne se disent que si les intervalles à 95\u202f% ne se recoupent pas.',
  H27: ({ status }) => `Ce chiffre est donné comme ${own(statusNames, status) ?? 'vérifié'}, sans que le vérificateur soit nommé\u202f: il est présenté comme déclaré.`,
  H28: ({ kind }) => own(wholes, kind) ?? 'Ce chiffre concerne toute l’organisation\u202f; il n’est pas attribué à ce seul achat.',
  H29: ({ claimed, supported }) =>
    `Un effet est annoncé avec la preuve «\u202f${own(proofs, claimed) ?? '–'}\u202f»\u202f: ` +
    (supported === 'hypothese' ? 'rien dans ces données ne l’appuie, il est montré comme décrit et non mesuré.' : `ces données n’appuient que la preuve «\u202f${own(proofs, supported) ?? '–'}\u202f», c’est elle qui est montrée.`),
};

/** What the method panel, the table and the exports say, in French. */
export const panel = {
  labels: {
    definition: 'Ce qui est compté', formula: 'Formule', numerator: 'Au numérateur', denominator: 'Au dénominateur', base: 'Effectif',
    interval: 'Intervalle à 95\u202f%', comparison: 'Comparaison', method: 'Méthode', status: 'Statut', verifier: 'Vérifié par',
    assumptions: 'Hypothèses', notes: 'À savoir', caveat: 'Réserve', evidence: 'Lien avec l’action', level: 'Nature du résultat',
    zoning: 'Zonage', survey: 'Enquête', amountKind: 'Nature du montant', target: 'Objectif', reference: 'Repère', source: 'Source',
    licence: 'Licence', updated: 'Mis à jour', nextUpdate: 'Prochaine mise à jour', breaks: 'Ruptures de série', precision: 'Précision',
  },
  columns: {
    indicator: 'Indicateur', period: 'Période', periodOrCategory: 'Période ou catégorie', territory: 'Territoire', category: 'Catégorie', value: 'Valeur', unit: 'Unité', precision: 'Précision',
    numerator: 'Numérateur', base: 'Effectif', low: 'Borne basse', high: 'Borne haute', scope: 'Champ', method: 'Méthode', status: 'Statut', source: 'Source',
    note: 'Remarque', marks: 'Réserves',
  },
  methods: { mesure: 'mesure', enquete: 'enquête', declaratif: 'déclaratif', estimation: 'estimation', appariement: 'appariement de fichiers' } satisfies Record<Method, string>,
  statuses: statusNames,
  evidence: {
    suivi: 'suivi, sans comparaison', contribution: 'contribution plausible, décrite', comparaison: 'comparaison avec un groupe ou un territoire semblable',
    attribution: 'effet attribué par une évaluation',
  } satisfies Record<Evidence, string>,
  levels: { moyens: 'moyens', activites: 'activités', realisations: 'réalisations', resultats: 'résultats', impacts: 'impacts' } satisfies Record<Level, string>,
  precisions: { exact: 'exact', environ: 'environ', 'au-moins': 'plus de', 'au-plus': 'au plus', calcule: 'calculé' } satisfies Record<Precision, string>,
  zonings,
  amountKinds: { maximum: 'montant maximal', engage: 'montant engagé', paye: 'montant payé' } satisfies Record<AmountKind, string>,
  tells,

  interval: (range: string) => `${range}, à 95\u202f%`,
  survey: (answered: string, invited: string) => `${answered} réponses pour ${invited} personnes interrogées`,
  pooled: (years: string) => `années réunies pour publier un effectif suffisant\u202f: ${years}`,
  referenceHours: (hours: string) => `${hours} par temps plein et par an`,
  /** @param why the author's reason, or nothing */
  /** Under a table that a page has in part. */
  firstRows: (shown: string, all: string) => `Les ${shown} premières lignes sur ${all}.`,
  breakRow: (why: string) => `Rupture de série\u202f: ${why || 'les lignes ne se comparent pas de part et d’autre'}`,
  /** What a share of money, of hours or of tonnes is a share of. */
  sums: { euros: (sum: string) => `${sum}\u202f€`, heures: (sum: string) => `${sum}\u00a0heures`, tonnes: (sum: string) => `${sum}\u00a0tonnes` },
  outOfAll: (sum: string) => `sur ${sum}`,
  moreParts: 'D’autres répartitions de ce chiffre sont dans le tableau.',
  shareOfAll: (share: string) => `${share} de l’ensemble`,
  verifiedOn: (name: string, date: string) => `${name}, ${date}`,
  total: 'Ensemble',
  /** Rows after the data, in an export. */
  export: { title: 'Titre', organisation: 'Organisation', fictional: 'Données fictives', yes: 'oui', suppressed: 's = non publié, pour protéger les personnes', empty: 'vide = valeur absente' },
};

export type PanelMessages = typeof panel;
