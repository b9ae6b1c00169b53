const ordinals = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième'];

/** What a map says of single territories, of circles and of intervals, in French: the reference that every other language is typed against. */
export const mapUse = {
  /** Ends of the scale that no value reaches, where an author gives the edges. */
  under: (edge: string) => `moins de ${edge}`,
  over: (edge: string) => `${edge} et plus`,
  class: (at: number, count: string) => `${ordinals[at]} classe sur ${count}`,
  /** Those on the same side of the reference are in no order among themselves (H26). */
  others: (count: string, isOne: boolean) => `comme ${count} autre${isOne ? '' : 's'}`,
  sidesIn: (above: string | undefined, below: string | undefined, compared: (side: 'above' | 'below') => string) =>
    [above && `${compared('above')} ${above}`, below && `${above ? 'au\u2011dessous' : compared('below')} ${below}`].filter(Boolean).join(', '),
  /** Where thousands will be painted, in what a server has written. */
  unpainted: (count: string) => `La carte des ${count} est dessinée par le navigateur\u202f; ses premières valeurs, par code\u202f:`,
  /** Signs on a map of few territories. */
  arrows: '↑ au\u2011dessus, ↓ au\u2011dessous de la référence\u202f; sans flèche, proche.',
  axis: (low: string) => `L’axe commence à ${low}`,
  surface: 'La surface du cercle dit le nombre',
  top: (count: number, cardinal: string) => (count > 1 ? `Les ${cardinal} plus grands nombres` : 'Le plus grand nombre'),
  negative: (count: string) => `valeurs négatives, sans cercle\u202f: ${count}`,
  rank: (at: number, place: string, all: string) => `${place}${at === 1 ? 'er' : 'e'} sur ${all}`,
  labels: { counted: 'Comptés', base: 'Effectif', class: 'Classe', rank: 'Rang', interval: 'Intervalle', code: 'Code', side: 'Comparaison' },
  /** "de 50 à 56 %, la quatrième sur cinq, avec 26 autres départements". */
  classWith: (range: string, at: number, count: string, others: string | undefined) => `${range}, la ${ordinals[at]} sur ${count}${others ? `, avec ${others}` : ''}`,
  /** "26 autres départements". */
  otherPlaces: (count: string, noun: string, isOne: boolean) => (isOne ? `${count} autre ${noun}` : `${count} autres ${noun}`),
  /** "au-dessus de la moyenne nationale, comme 29 autres départements, sans ordre entre eux". */
  sideWith: (side: string, others: string | undefined) => `${side}${others ? `, comme ${others}, sans ordre entre eux` : ''}`,
  interval: (range: string) => `${range}, à 95\u202f%`,
  /** How classes were made, in the method panel. */
  methods: {
    equal: 'classes de même largeur, bornes arrondies', quantiles: 'classes d’effectifs proches, bornes arrondies',
    natural: 'classes aux coupures naturelles, bornes arrondies', given: 'classes données par l’auteur',
  },
  edge: 'une valeur égale à une borne est dans la classe du dessus',
  /** @param isFrance whether the whole is all of France, overseas included */
  controls: { zoomIn: 'Agrandir', zoomOut: 'Réduire', whole: (isFrance: boolean): string => (isFrance ? 'Toute la France' : 'Vue entière') },
  search: { label: (one: string) => `Chercher ${/^[ricz]/.test(one) ? 'une' : 'un'} ${one}`, hint: 'Nom, code ou code postal', clear: 'Effacer', nothing: 'Aucun territoire de la carte ne porte ce nom ni ce code.' },
  /** A postal code, found by its département. */
  postal: (code: string, place: string) => `Code postal ${code}\u202f: ${place}`,
  /** A number that is both an INSEE code and a postal code. */
  clash: (code: string, place: string, postal: string) => `${code} est le code Insee de ${place}, et le code postal de ${postal}.`,
  /** A number that is the code of a commune here, and may be a postal code, which the outlines don't have. */
  insee: (code: string, place: string) => `${code} est lu comme le code Insee de ${place}, pas comme un code postal.`,
  noPostal: 'Ce fond de carte n’a pas les codes postaux\u202f: cherchez par le nom ou par le code Insee.',
  offMap: (code: string) => `Le code postal ${code} est celui d’une collectivité qui n’est pas sur la carte.`,
  back: (place: string) => `Revenir\u202f: ${place}`,
  enter: (many: string) => `Voir les ${many}`,
  /** Way from the whole to a part: its name for assistive technology, and what it begins with. */
  way: 'Vous êtes ici', france: 'France',
  close: 'Fermer',
  territory: 'Territoire',
  /** How many a search found, and the name of their list. */
  found: (count: number) => (count ? `${count} résultat${count > 1 ? 's' : ''}` : 'Aucun résultat'),
  foundLabel: 'Territoires trouvés',
  wheel: 'Ctrl ou ⌘ et la molette agrandissent la carte.',
  enlarged: (times: string) => `Carte agrandie ${times} fois`,
  whole: 'Carte entière',
  /** Pages of a long table. */
  before: 'Page précédente',
  after: 'Page suivante',
  page: (at: string, all: string) => `page ${at} sur ${all}`,
  highest: (place: string, value: string) => `maximum\u202f: ${place}, ${value}`,
  lowest: (place: string, value: string) => `minimum\u202f: ${place}, ${value}`,
};

export type MapUseMessages = typeof mapUse;
