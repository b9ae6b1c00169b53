/** What <impact-partners> says, in French: the reference that every other language is typed against. */
export const partners = {
  kind: 'Partenaires locaux',
  none: 'Ce fichier de données ne nomme pas de partenaire.',
  /** What is bought, before who buys it ("achats de L’Atelier des Berges"). */
  purchases: 'achats',
  /** @param value "46 %" @param of who buys, as a Champ has it ("achats de L’Atelier des Berges") @param at "dans le Jura" */
  bought: (value: string, of: string, _who: string, at: string) => `${value} des ${of} ont été faits ${at}`,
  /** @param count in words @param inside how many of them are in the territory, in words; nothing where all or none are */
  relations: (count: string, isOne: boolean, inside: string, at: string) => `${count} ${isOne ? 'partenaire' : 'partenaires'}${inside ? `, dont ${inside} ${at}` : at ? `, ${isOne ? '' : 'tous '}${at}` : ''}`,
  outOf: (part: string, all: string, when: string) => `${part} sur ${all} d’achats${when ? ` ${when}` : ''}.`,
  /** After the count of local partners, how many of them are named. @param named in words */
  named: (named: string, isOne: boolean) => `, dont ${named} ${isOne ? 'nommé' : 'nommés'} ici`,
  elsewhere: 'Ailleurs',
  unknownPlace: 'Lieu non précisé',
  situations: { inside: 'oui', outside: 'non', unknown: 'non précisé' },
  since: (date: string) => `relation depuis ${date}`,
  from: (date: string) => `relation à partir de ${date}`,
  during: (since: string, until: string) => `relation de ${since} à ${until}`,
  endedIn: (until: string) => `relation terminée en ${until}`,
  undated: 'début non précisé',
  ruler: 'relation depuis',
  byType: 'Par type',
  stroke: '1\u00a0trait = 1\u00a0relation',
  /** At the beginning of the ruler, where some relations are older. */
  orBefore: (year: string) => `${year} ou avant`,
  others: (count: string, isOne: boolean) => (isOne ? 'Un autre est dans le tableau.' : `${count} autres sont dans le tableau.`),
  directions: { achat: 'achats', vente: 'ventes', 'sans-flux': 'sans flux financier' } as Readonly<Record<string, string>>,
  /** @param flow "achats" or nothing */
  amount: (flow: string, amount: string, kind: string) => `${flow ? `${flow}\u202f: ` : ''}${amount}, ${kind}`,
  amountKinds: { maximum: 'montant maximal', engage: 'montant engagé', paye: 'montant payé' } as Readonly<Record<string, string>>,
  amountKindMissing: 'nature du montant non précisée',
  neverAdded: 'Les montants ne sont pas additionnés\u202f: un maximum, un engagement et un paiement ne se cumulent pas.',
  columns: {
    name: 'Partenaire', type: 'Type', territory: 'Territoire', isInside: (place: string) => (place ? `Dans le territoire (${place})` : 'Dans le territoire'), since: 'Depuis', until: 'Jusqu’à', direction: 'Flux', value: 'Montant', amountKind: 'Nature du montant', source: 'Source',
    indicator: 'Indicateur', figure: 'Valeur', numerator: 'Numérateur', denominator: 'Dénominateur', period: 'Période',
  },
};

export type PartnersMessages = typeof partners;
