/** What <impact-videos> says, in French: the reference that every other language is typed against. */
export const videos = {
  kind: 'Panorama vidéo',
  /** By what its entries are; all take the count in words. */
  titles: {
    purchases: (count: string, isOne: boolean) => (isOne ? `${count} achat socialement responsable à la loupe` : `${count} achats socialement responsables à la loupe`),
    films: (count: string, isOne: boolean) => (isOne ? `${count} film` : `${count} films`),
    mixed: (count: string, _isOne: boolean) => `${count} films et achats à la loupe`,
  },
  none: 'Ce fichier de données n’a pas de film ni d’achat à montrer.',
  unknown: (id: string, known: string) => `Le fichier de données n’a pas de film «\u202f${id}\u202f». Il contient\u202f: ${known}.`,
  /** What is not sure of an entry: who bought from whom, or the one of the two that is named. */
  toCheck: { both: 'appariement à vérifier', buyer: 'acheteur à vérifier', supplier: 'fournisseur à vérifier' },
  /** @param count in words */
  toCheckOf: (count: string, isOne: boolean) => `Pour ${count} ${isOne ? 'achat' : 'achats'}, la source ne dit pas avec certitude qui a acheté à qui\u202f: l’appariement reste à vérifier.`,
  pairing: { sure: 'sûr', 'a-verifier': 'à vérifier' } as Readonly<Record<string, string>>,
  /** Of a whole site, whose address says nothing of a film. */
  site: (site: string) => `Site\u202f:\u00a0${site}`,
  pageOfFilms: (site: string) => (site ? `Page des films, ${site}` : 'Page des films'),
  page: (site: string) => (site ? `Page du film, ${site}` : 'Page du film'),
  /** @param length "4 min", or nothing */
  watch: (length: string) => (length ? `Voir le film, ${length}` : 'Voir le film'),
  watchOn: (site: string) => `Voir le film sur ${site}`,
  minutes: (hours: number, minutes: number) => (hours ? `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}` : `${minutes}\u00a0min`),
  hostedBy: 'Film hébergé par ',
  subtitles: (languages: string) => `Sous-titres\u202f: ${languages}`,
  transcript: 'Transcription',
  others: (count: string, isOne: boolean) => (isOne ? 'Un autre est dans le tableau.' : `${count} autres sont dans le tableau.`),
  choice: {
    hosted: (site: string) => `Ce film est hébergé par ${site}.`,
    /** Of a player that may leave traces on the reader's device, and of one that only sees who asks. */
    traces: 'Le lire ici lui transmet votre adresse IP et le nom de ce site, et lui permet de déposer des traceurs. Rien n’a encore été chargé.',
    address: 'Le lire ici lui transmet votre adresse IP et le nom de ce site. Rien n’a encore été chargé.',
    play: 'Lire ici',
    openOn: (site: string) => `Ouvrir sur ${site}`,
    keep: 'Retenir mon choix pour cette page',
    close: 'Fermer',
    /** Takes back what was remembered. */
    forget: 'Ne plus lire directement',
    forgotten: (site: string) => `Cette page vous demandera de nouveau avant de lire un film hébergé par ${site}.`,
  },
  closeFilm: 'Fermer le film',
  openFile: 'Ouvrir le fichier du film',
  /** @param site empty for the page's own */
  refused: (site: string) => (site ? `Cette page n’autorise pas les films de ${site}.` : 'Cette page n’autorise pas la lecture de ce film.'),
  offline: 'Vous êtes hors ligne\u202f: le film ne peut pas être chargé.',
  again: 'Réessayer',
  captionsLost: 'Les sous-titres n’ont pas pu être chargés.',
  /** Title of the frame that a film plays in. */
  film: (title: string) => `Film\u202f: ${title}`,
  unplayable: 'Le film ne peut pas être lu ici.',
  /** What the panorama is of. @param films "2", or `all`, or nothing @param sites where the pages of films are, or nothing @param elsewhere how many are there, where that is not all the rest */
  scope({ kind, count, isOne, films, sites, elsewhere }: { kind: 'purchases' | 'films' | 'mixed'; elsewhere: string; count: string; isOne: boolean; films: string; sites: string }) {
    if (kind === 'films') {
      const all = `${count} ${isOne ? 'film' : 'films'}`;
      if (films === 'all') return all;
      return all + (films ? `, dont ${films} à voir ici` : '') + (sites ? `${elsewhere ? (films ? ` et ${elsewhere}` : `, dont ${elsewhere} à voir`) : films ? ', le reste' : ', à voir'} sur ${sites}` : films ? '' : isOne ? ', qui n’est pas à voir ici' : ', dont aucun n’est à voir ici');
    }
    const purchases = kind === 'mixed' ? `${count} films et achats` : `${count} ${isOne ? 'achat' : 'achats'}`;
    if (films === 'all') return `${purchases}, ${isOne ? 'avec son film' : 'chacun avec son film'}`;
    return purchases + (films ? `, dont ${films} avec un film ici` : '') + (sites ? `${elsewhere ? (films ? ` et ${elsewhere}` : `, dont ${elsewhere} avec un film`) : films ? ', le reste' : isOne ? ', film à voir' : ', films à voir'} sur ${sites}` : films ? '' : ', sans film');
  },
  asOf: (date: string) => `données mises à jour\u202f: ${date}`,
  columns: { title: 'Achat', name: 'Titre', captions: 'Sous-titres', transcript: 'Transcription', lesson: 'Ce qu’il apprend', buyer: 'Acheteur', supplier: 'Fournisseur', pairing: 'Appariement', territory: 'Territoire', factors: 'Facteurs de réussite', film: 'Film', address: 'Adresse du film', page: 'Page du film' },
};

export type VideosMessages = typeof videos;
