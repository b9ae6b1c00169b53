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
  same: (value: string) => `la même valeur partout\u202f: ${value}`,
  /** @param isClassed whether there are classes, of which the legend says how many each has */
  legend: (many: string, isClassed: boolean, range: string) => `${many}${isClassed ? ' par classe' : ''}, ${range}`,
  /** "30 départements au-dessus de la moyenne nationale, 34 au-dessous"; nothing for none. */
  sides: (above: string | 0, below: string | 0, compared: (side: 'near' | 'above' | 'below') => string) =>
    above ? `${above} ${compared('above')}${below ? `, ${below} au\u2011dessous` : ''}` : below ? `${below} ${compared('below')}` : `${compared('near')} partout`,
  none: 'absent des données',
  /** "non publié : moins de 11 personnes" becomes the name of a sign, with how many have it. */
  key: (reason: string, count: string) => `${reason.replace('\u202f:', ',')}\u202f: ${count}`,
  published: (shown: string, all: string) => `une valeur pour ${shown} sur ${all}`,
  /** What the outlines are, beside the source. */
  ground: (credit: string) => `fond\u202f: ${credit}`,
  /** Paris and the three départements around it, drawn a second time. */
  rings: { name: 'Paris et couronne', note: 'agrandis', short: 'Paris' },
  /** "dans le Jura, 49,3 % en 2025 (n = 617) ; France 46,7 %." */
  reading: (place: string, value: string, period: string | undefined, base: string | undefined, reference: string | undefined) =>
    `${place}, ${value}${period ? ` ${period}` : ''}${base ? ` (${base})` : ''}${reference ? `\u202f; ${reference}` : ''}.`,
  sidesMean: '«\u202fAu\u2011dessus\u202f» et «\u202fau\u2011dessous\u202f»\u202f: l’intervalle à 95\u202f% ne contient pas la valeur de référence.',
  lecture: 'Lecture',
  chart: 'Carte',
  /** What stands apart: overseas, and Paris where it is drawn a second time. */
  otherScales: (isParisToo: boolean) => `Outre-mer${isParisToo ? ' et Paris' : ''} à d’autres échelles`,
};

export type MapMessages = typeof map;
