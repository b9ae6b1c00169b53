import type { CaseMessages } from './case.fr.js';

const between = '; ';

/** What <impact-case> says, in English. */
export const caseStudy: CaseMessages = {
  kind: 'Case study',
  buyer: 'buyer',
  supplier: 'supplier',
  purchase: 'The purchase',
  consideration: 'Social consideration',
  untold: { both: 'Amount and dates not disclosed', amount: 'Amount not disclosed', dates: 'Dates not disclosed' },
  amountKinds: { maximum: 'maximum amount', engage: 'amount committed', paye: 'amount paid' },
  amountKindUntold: 'kind of amount not stated',
  branches: { personnes: 'For people', organisation: 'For the enterprise', territoire: 'For the territory', effets: 'Effects' },
  stages: { moyens: 'Input', activites: 'Activity', realisations: 'Output', resultats: 'Outcome', impacts: 'Impact' },
  relations: { 'mene-a': 'leads to', 'contribue-a': 'contributes to', amplifie: 'amplifies' },
  evidence: { hypothese: 'described, not measured', suivi: 'monitoring', contribution: 'contribution', comparaison: 'comparison', attribution: 'attribution' },
  between,
  aside: (stage, ...more) => `(${[stage.toLowerCase(), ...more].join(between)})`,
  also: (source, relation) => `“${source}” ${relation} this effect`,
  fromPurchase: (relation) => `The purchase ${relation} this effect`,
  lecture: (source, relation, effect, isMeasured, evidence) =>
    `${source ? `“${source}”` : 'the purchase'} ${relation} this effect: “${effect}”. ` + (isMeasured ? `Level of evidence: ${evidence}.` : 'This link is described; it is not measured.'),
  scope: (buyer, supplier, place) => `one purchase (buyer: ${buyer}${between}supplier: ${supplier})${place ? `, ${place}` : ''}`,
  claimed: (proof, claim) => `${proof} (claimed: ${claim})`,
  link: 'Link',
  proof: 'Evidence',
  limits: 'Limits',
  limitsUntold: 'Limits not stated',
  unused: 'no effect here',
  factors: 'Factors at work',
  around: (organisation) => `Around the purchase: ${organisation ?? 'the organisation'} as a whole`,
  aroundBy: (organisation) => `Around the purchase: figures published by ${organisation}`,
  aroundByNote: 'These figures describe a whole activity: none is attributed to this one purchase.',
  aroundNote: 'These figures describe all of its activity: none is attributed to this one purchase.',
  aroundOthers: 'Around the purchase',
  aroundOthersNote: 'These figures describe a whole activity, another purchase or an earlier time: none is attributed to this one purchase.',
  columns: { part: 'Stage', whom: 'For', effect: 'Effect', from: 'Where it comes from', proof: 'Evidence', figure: 'Figure' },
  none: 'This data file holds no case study.',
  unknown: (id, known) => `The data file has no case study “${id}”. It holds: ${known}.`,
};
