import type { AmountKind, Level } from '../../schema/common.js';

type Elide = (word: string, value: string) => string;

/** What <impact-case> says, in French: the reference that every other language is typed against. */
export const caseStudy = {
  kind: 'Étude de cas',
  buyer: 'acheteur',
  supplier: 'fournisseur',
  purchase: 'L’achat',
  consideration: 'Considération sociale',
  /** What the source leaves open of a purchase. */
  untold: { both: 'Montant et dates non communiqués', amount: 'Montant non communiqué', dates: 'Dates non communiquées' },
  amountKinds: { maximum: 'montant maximal', engage: 'montant engagé', paye: 'montant payé' } satisfies Record<AmountKind, string>,
  amountKindUntold: 'nature du montant non précisée',
  /** Whom the effects are for; `effets` are those of a chain without branches. */
  branches: { personnes: 'Pour les personnes', organisation: 'Pour la structure', territoire: 'Pour le territoire', effets: 'Effets' },
  stages: { moyens: 'Moyen', activites: 'Activité', realisations: 'Réalisation', resultats: 'Résultat', impacts: 'Impact' } satisfies Record<Level, string>,
  relations: { 'mene-a': 'mène à', 'contribue-a': 'contribue à', amplifie: 'amplifie' },
  evidence: { hypothese: 'décrit, non mesuré', suivi: 'suivi', contribution: 'contribution', comparaison: 'comparaison', attribution: 'attribution' },
  /** Stage and evidence of an effect, after its words. */
  aside: (stage: string, evidence: string) => `(${stage.toLowerCase()}\u202f; ${evidence})`,
  /** Another link to the same effect. */
  also: (source: string, relation: string) => `«\u202f${source}\u202f» ${relation} cet effet`,
  fromPurchase: (relation: string) => `L’achat ${relation} cet effet`,
  lecture: (source: string | undefined, relation: string, effect: string, isMeasured: boolean, evidence: string) =>
    `${source ? `«\u202f${source}\u202f»` : 'l’achat'} ${relation} cet effet\u202f: «\u202f${effect}\u202f». ` +
    (isMeasured ? `Niveau de preuve\u202f: ${evidence}.` : 'Ce lien est décrit, il n’est pas mesuré.'),
  scope: (buyer: string, supplier: string, place: string | undefined, elide: Elide) => `un achat ${elide('de', buyer)}${buyer} à ${supplier}${place ? `, ${place}` : ''}`,
  /** H29: an effect that is shown with less evidence than the author claims. */
  claimed: (proof: string, claim: string) => `${proof} (annoncé\u202f: ${claim})`,
  link: 'Le lien',
  proof: 'La preuve',
  limits: 'Limites',
  factors: 'Facteurs à l’œuvre',
  /** H28: whole results of an organisation beside one purchase. */
  around: (organisation: string | undefined) => `Autour de l’achat\u202f: ${organisation ?? 'l’organisation'} dans son ensemble`,
  aroundNote: 'Ces chiffres décrivent l’ensemble de son activité\u202f: aucun n’est attribué à ce seul achat.',
  /** Figures among them of another purchase, or of a time before this one. */
  aroundOthers: 'Autour de l’achat',
  aroundOthersNote: 'Ces chiffres décrivent toute une activité, un autre achat ou un temps antérieur\u202f: aucun n’est attribué à ce seul achat.',
  columns: { part: 'Étape', whom: 'Pour', effect: 'Effet', from: 'D’où il vient', proof: 'Preuve', figure: 'Chiffre' },
  none: 'Ce fichier de données ne contient pas d’étude de cas.',
  unknown: (id: string, known: string) => `Le fichier de données n’a pas d’étude de cas «\u202f${id}\u202f». Il contient\u202f: ${known}.`,
};

export type CaseMessages = typeof caseStudy;
