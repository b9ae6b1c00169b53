/** What a dashboard says beside its figures, in French: the reference that every other language is typed against. */
export const dashboard = {
  indicator: 'Indicateur',
  family: 'Famille',
  value: 'Valeur',
  /** Heading of the percentages whose counts stand before them. */
  part: 'Part',
  parts: 'Répartition',
  /** Caption of the rows under the leading figures. */
  others: 'Autres indicateurs',
  all: 'Indicateurs',
  /** What one upright stroke is, whatever the row counts. */
  thing: ['chose comptée', 'choses comptées'] as readonly [string, string],
  sameScale: (keys: string) => `${keys}, à la même échelle`,
  perColumn: (rows: string) => `${rows} par colonne`,
  /** Those counted without the outcome. */
  rest: (count: string, one: boolean, isAwaited: boolean) => (isAwaited ? `${count} pas encore` : `${count} autre${one ? '' : 's'}`),
  /** Of whom or of what a rate is. */
  ofAll: (many: string, count: string | undefined) => `des ${count ? `${count}\u00a0` : ''}${many}`,
  out: (part: string, whole: string) => `${part} sur ${whole}`,
  /** H19, said once for the whole page. */
  old: 'chiffres de plus de trois ans',
  forAll: 'Pour tous les chiffres',
  period: 'Période',
  territory: 'Territoire',
  latest: 'La plus récente',
  own: 'Ensemble',
  /** For the author of a strip. */
  tooMany: (shown: number) => `Un bandeau montre ${shown} chiffres au plus\u202f: les suivants de «\u202findicators\u202f» ne sont pas affichés.`,
};

export type DashboardMessages = typeof dashboard;
