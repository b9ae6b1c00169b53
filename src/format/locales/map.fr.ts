const ordinals = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième'];

/** What a map says at first sight, in French: the reference that every other language is typed against. */
export const map = {
  /** One and many territories of each level. */
  levels: {
    region: ['région', 'régions'], departement: ['département', 'départements'], epci: ['intercommunalité', 'intercommunalités'],
    'zone-emploi': ['zone d’emploi', 'zones d’emploi'], commune: ['commune', 'communes'], qpv: ['quartier prioritaire', 'quartiers prioritaires'],
    own: ['territoire', 'territoires'],
  } as Readonly<Record<string, readonly [one: string, many: string]>>,
  /** "Structures, par département". */
  by: (label: string, one: string) => `${label}, par ${one}`,
  span: (low: string, high: string) => `de ${low} à ${high}`,
  /** Ends of the scale that no value reaches, where an author gives the edges. */
  under: (edge: string) => `moins de ${edge}`,
  over: (edge: string) => `${edge} et plus`,
  class: (at: number, count: number, cardinal: string) => (count > 1 ? `${ordinals[at]} classe sur ${cardinal}` : 'classe unique'),
  legend: (many: string, range: string) => `${many} par classe, ${range}`,
  same: (value: string) => `la même valeur partout\u202f: ${value}`,
  /** Those on the same side of the reference are in no order among themselves (H26). */
  others: (count: string, one: boolean) => `comme ${count} autre${one ? '' : 's'}`,
  /** "30 départements au-dessus de la moyenne nationale, 34 au-dessous"; nothing where there is none. */
  sides: (above: string | undefined, below: string | undefined, compared: (side: 'above' | 'below') => string) =>
    above && below ? `${above} ${compared('above')}, ${below} au\u2011dessous`
    : above ? `${above} ${compared('above')}`
    : below ? `${below} ${compared('below')}`
    : undefined,
  allNear: (near: string, many: string) => `${many}\u202f: ${near}, sans écart établi`,
  /** The same with places in their order, each with its preposition. */
  sidesIn: (above: string | undefined, below: string | undefined, compared: (side: 'above' | 'below') => string) =>
    [above && `${compared('above')} ${above}`, below && `${above ? 'au\u2011dessous' : compared('below')} ${below}`].filter(Boolean).join(', '),
  axis: (low: string) => `L’axe commence à ${low}`,
  surface: 'La surface du cercle dit le nombre',
  top: (count: number, cardinal: string) => (count > 1 ? `Les ${cardinal} plus grands nombres` : 'Le plus grand nombre'),
  negative: (count: string) => `valeurs négatives, sans cercle\u202f: ${count}`,
  rank: (at: number, place: string, all: string) => `${place}${at === 1 ? 'er' : 'e'} sur ${all}`,
  none: 'absent des données',
  /** "non publié : moins de 11 personnes" becomes the name of a sign, with how many have it. */
  key: (reason: string, count: string) => `${reason.replace('\u202f:', ',')}\u202f: ${count}`,
  published: (shown: string, all: string) => `une valeur pour ${shown} sur ${all}`,
  highest: (place: string, value: string) => `la plus haute\u202f: ${place}, ${value}`,
  lowest: (place: string, value: string) => `la plus basse\u202f: ${place}, ${value}`,
  /** What the outlines are, beside the source. */
  ground: (credit: string) => `fond\u202f: ${credit}`,
  /** Paris and the three départements around it, drawn a second time. */
  rings: { name: 'Paris et sa couronne', note: 'agrandis', short: 'Paris' },
  /** Signs on a map of few territories. */
  arrows: '↑ au\u2011dessus, ↓ au\u2011dessous de la référence\u202f; sans flèche, proche.',
  otherScales: 'Outre-mer et Paris à d’autres échelles',
  search: (one: string) => `Chercher ${/^(r|i|z|c)/.test(one) ? 'une' : 'un'} ${one}`,
  searchHint: 'Nom, code ou code postal',
  clear: 'Effacer',
  zoom: { larger: 'Agrandir', smaller: 'Réduire', whole: (france: boolean): string => (france ? 'Toute la France' : 'Tout voir') },
};

export type MapMessages = typeof map;
