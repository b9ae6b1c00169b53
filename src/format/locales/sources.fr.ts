/** What the list of sources and funders says, in French: the reference that every other language is typed against. */
export const sources = {
  title: 'Sources et partenaires',
  sources: 'Sources',
  credits: 'Partenaires et financeurs',
  licence: 'Licence',
  updated: 'Mis à jour',
  nextUpdate: 'Prochaine mise à jour',
  none: 'Ce fichier de données ne cite pas de source.',
};

export type SourcesMessages = typeof sources;
