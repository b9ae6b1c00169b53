/** What a map of places says, in French: the reference that every other language is typed against. */
export const mapPlaces = {
  /** Kinds that are no type of SIAE; a kind of the author's own is said as it is written. */
  kinds: { siae: 'Structure d’insertion', qpv: 'Quartier prioritaire', partenaire: 'Partenaire' } as Readonly<Record<string, string>>,
  places: ['lieu', 'lieux'] as readonly [one: string, many: string],
  /** Kinds from the sixth on share a sign. */
  otherKinds: 'autres types',
  ofKinds: (places: string, count: string) => `${places} de ${count} types`,
  title: 'Lieux par type',
  /** Of the legend and of the drawing. */
  legend: 'Types de lieux',
  cluster: 'Un cercle avec un nombre\u202f: autant de lieux trop proches pour être dessinés un par un.',
  search: { label: (): string => 'Chercher un lieu', hint: 'Nom, type ou territoire', clear: 'Effacer', nothing: 'Aucun lieu de la carte ne porte ce nom.', found: 'Lieux trouvés' },
  none: 'Il n’y a aucun lieu dans ces données.',
  noneOf: (kinds: string) => `Il n’y a aucun lieu de type ${kinds} dans ces données.`,
  /** How many stand where their position says, in the middle of their territory, and nowhere on the map. */
  byTerritory: (places: string, isOne: boolean) => `${places} sans position, ${isOne ? 'dessiné' : 'dessinés'} au milieu de ${isOne ? 'son' : 'leur'} territoire`,
  offMap: (places: string) => `${places} hors de la carte, dans le tableau`,
  /** The same of one place. */
  approximate: 'position non donnée, dessiné au milieu du territoire',
  outside: 'hors de la carte',
  given: 'position donnée',
  columns: { name: 'Lieu', kind: 'Type', territory: 'Territoire', position: 'Position', latitude: 'Latitude', longitude: 'Longitude', link: 'Lien' },
  /** Of a group: "5 lieux, atelier et chantier d’insertion (3), entreprise d’insertion (2)". */
  open: 'Entrée les sépare ou les liste',
  panel: 'Lieu',
  group: 'Lieux regroupés',
  site: 'Page du lieu',
  file: 'lieux',
};

export type MapPlacesMessages = typeof mapPlaces;
