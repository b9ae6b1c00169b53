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
  axis: (low: string) => `L’axe commence à ${low}`,
  surface: 'La surface du cercle dit le nombre',
  top: (count: number, cardinal: string) => (count > 1 ? `Les ${cardinal} plus grands nombres` : 'Le plus grand nombre'),
  negative: (count: string) => `valeurs négatives, sans cercle\u202f: ${count}`,
  rank: (at: number, place: string, all: string) => `${place}${at === 1 ? 'er' : 'e'} sur ${all}`,
  highest: (place: string, value: string) => `maximum\u202f: ${place}, ${value}`,
  lowest: (place: string, value: string) => `minimum\u202f: ${place}, ${value}`,
};

export type MapUseMessages = typeof mapUse;
