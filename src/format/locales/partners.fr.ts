/** How many relations there are of a kind, and whether that is one. */
export interface Counted {
  readonly text: string;
  readonly isOne: boolean;
}

/** How many partners are named, in words. */
export interface PartnersCounted {
  readonly count: string;
  readonly isOne: boolean;
  readonly isTwo: boolean;
  /** Whether a figure says how many there are, of whom these are only named. */
  readonly isNamed: boolean;
  /** How many of them are in the territory, in words; nothing where all or none are. */
  readonly inside: string;
  /** "dans le Jura", where some are. */
  readonly at: string;
}

/** What <impact-partners> says, in French: the reference that every other language is typed against. */
export const partners = {
  kind: 'Partenaires locaux',
  none: 'Ce fichier de données ne nomme pas de partenaire.',
  /** What is bought, before who buys it ("achats de L’Atelier des Berges"). */
  purchases: 'achats',
  /** @param value "46 %" @param of who buys, as a Champ has it ("achats de L’Atelier des Berges") @param at "dans le Jura" */
  bought: (value: string, of: string, _who: string, at: string) => `${value} des ${of} ont été faits ${at}`,
  relations: ({ count, isOne, isTwo, isNamed, inside, at }: PartnersCounted) =>
    `${count} ${isOne ? 'partenaire' : 'partenaires'}${isNamed ? (isOne ? ' nommé' : ' nommés') : ''}${inside ? `, dont ${inside} ${at}` : at ? `, ${isOne ? '' : isTwo ? 'tous deux ' : 'tous '}${at}` : ''}`,
  /** How many relations last, are over and have still to begin; nothing of what there is none of. */
  standing: (now: Counted | undefined, over: Counted | undefined, coming: Counted | undefined) =>
    [
      now ? `${now.text}\u00a0${now.isOne ? 'relation' : 'relations'} en cours` : 'aucune relation en cours',
      over && `${over.text}\u00a0${over.isOne ? 'terminée' : 'terminées'}`,
      coming && `${coming.text}\u00a0à\u00a0venir`,
    ].filter(Boolean).join(', '),
  /** One relation, in words. */
  oneRelation: 'une',
  states: { now: 'en cours', over: 'terminée', coming: 'à venir' },
  /** A place that has a name and no preposition. */
  placed: (place: string) => `dans le territoire «\u202f${place}\u202f»`,
  /** A place that has no name: which of several it is, its code alone tells. */
  coded: (code: string) => `dans le territoire de code ${code}`,
  /** The whole that a share is of, in a Champ. @param of "achats de La Fabrique" */
  whole: (of: string, _who: string) => of,
  /** After the whole, which part of it the share is. @param at "dans le Jura" */
  partIn: (at: string) => `part faite ${at}`,
  namedBy: (who: string) => `partenaires nommés par ${who}`,
  /** @param when "en 2025" or nothing */
  lecture: (value: string, of: string, _who: string, at: string, when: string) => `${when ? `${when}, ` : ''}${value} du montant total des ${of} a été dépensé auprès de fournisseurs situés ${at}.`,
  comparison: (label: string) => `Pour comparer\u202f: ${label}`,
  outOf: (part: string, all: string, when: string) => `${part} sur ${all} d’achats${when ? ` ${when}` : ''}.`,
  /** After the count of local partners, how many of them are named. @param named in words */
  named: (named: string, isOne: boolean) => `, dont ${named} ${isOne ? 'nommé' : 'nommés'} ici`,
  /** After a count that is lower than what is named. @param named in words */
  above: (named: string, isOne: boolean) => `, alors que ${named} ${isOne ? 'est nommé' : 'sont nommés'} ici`,
  elsewhere: 'Ailleurs',
  unknownPlace: 'Lieu non précisé',
  vaguePlace: 'Dans ce territoire ou ailleurs\u202f: non précisé',
  all: 'Partenaires nommés',
  groups: { coming: 'À venir', over: 'Terminées' },
  /** Where the relations of one type are. @param at "dans le Jura" */
  places: (inside: string, at: string, outside: string, unknown: string) => [inside && `${inside} ${at}`, outside && `${outside} ailleurs`, unknown && `${unknown} de lieu non précisé`].filter(Boolean).join(', '),
  situations: { inside: 'oui', outside: 'non', unknown: 'non précisé' },
  since: (date: string) => `relation depuis ${date}`,
  from: (date: string) => `relation à partir de ${date}`,
  during: (since: string, until: string) => `relation de ${since} à ${until}`,
  endedIn: (until: string) => `relation terminée en ${until}`,
  undated: 'début non précisé',
  ruler: 'relation depuis',
  /** Of a relation that ends before it begins. */
  backwards: (since: string, until: string) => `dates à vérifier\u202f: de ${since} à ${until}`,
  byType: 'Par type',
  byTypeNow: 'Relations en cours, par type',
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
    name: 'Partenaire', type: 'Type', territory: 'Territoire', isInside: (place: string) => (place ? `Dans le territoire (${place})` : 'Dans le territoire'), since: 'Depuis', until: 'Jusqu’à', state: 'Relation', direction: 'Flux', value: 'Montant', amountKind: 'Nature du montant', source: 'Source',
    indicator: 'Indicateur', figure: 'Valeur', numerator: 'Numérateur', denominator: 'Dénominateur', period: 'Période',
  },
};

export type PartnersMessages = typeof partners;
