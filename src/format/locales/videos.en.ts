import type { VideosMessages } from './videos.fr.js';

/** What <impact-videos> says, in English. */
export const videos: VideosMessages = {
  kind: 'Video panorama',
  titles: {
    purchases: (count, isOne) => (isOne ? `${count} socially responsible purchase up close` : `${count} socially responsible purchases up close`),
    films: (count, isOne) => (isOne ? `${count} film` : `${count} films`),
    mixed: (count) => `${count} films and purchases up close`,
  },
  none: 'This data file has no film or purchase to show.',
  unknown: (id, known) => `The data file has no film “${id}”. It has: ${known}.`,
  toCheck: { both: 'pairing to be checked', buyer: 'buyer to be checked', supplier: 'supplier to be checked' },
  toCheckOf: (count, isOne) => `For ${count} ${isOne ? 'purchase' : 'purchases'}, the source does not say for certain who bought from whom: the pairing is still to be checked.`,
  pairing: { sure: 'certain', 'a-verifier': 'to be checked' },
  site: (site) => `Site:\u00a0${site}`,
  pageOfFilms: (site) => (site ? `The films’ page, ${site}` : 'The films’ page'),
  page: (site) => (site ? `The film’s page, ${site}` : 'The film’s page'),
  watch: (length) => (length ? `Watch the film, ${length}` : 'Watch the film'),
  watchOn: (site) => `Watch the film on ${site}`,
  minutes: (hours, minutes) => (hours ? `${hours}\u00a0h\u00a0${minutes}\u00a0min` : `${minutes}\u00a0min`),
  hostedBy: 'Film hosted by ',
  subtitles: (languages) => `Captions: ${languages}`,
  transcript: 'Transcript',
  others: (count, isOne) => (isOne ? 'One more is in the table.' : `${count} more are in the table.`),
  choice: {
    hosted: (site) => `This film is hosted by ${site}.`,
    traces: 'Playing it here tells it your IP address and the name of this site, and lets it set trackers. Nothing has been loaded yet.',
    address: 'Playing it here tells it your IP address and the name of this site. Nothing has been loaded yet.',
    play: 'Play here',
    openOn: (site) => `Open on ${site}`,
    keep: 'Remember my choice for this page',
    close: 'Close',
    forget: 'Ask me again next time',
    forgotten: (site) => `This page will ask you again before it plays a film hosted by ${site}.`,
  },
  closeFilm: 'Close the film',
  openFile: 'Open the film’s file',
  refused: (site) => (site ? `This page does not allow films from ${site}.` : 'This page does not allow this film to be played.'),
  offline: 'You are offline: the film can’t be loaded.',
  again: 'Try again',
  captionsLost: 'The captions could not be loaded.',
  film: (title) => `Film: ${title}`,
  unplayable: 'The film can’t be played here.',
  scope({ kind, count, isOne, films, sites, elsewhere }) {
    if (kind === 'films') {
      const all = `${count} ${isOne ? 'film' : 'films'}`;
      if (films === 'all') return all;
      return all + (films ? `, ${films} of them to watch here` : '') + (sites ? `${elsewhere ? (films ? ` and ${elsewhere}` : `, ${elsewhere} of them to watch`) : films ? ', the rest' : ', to watch'} on ${sites}` : films ? '' : isOne ? ', not to watch here' : ', none of them to watch here');
    }
    const purchases = kind === 'mixed' ? `${count} films and purchases` : `${count} ${isOne ? 'purchase' : 'purchases'}`;
    if (films === 'all') return `${purchases}, ${isOne ? 'with its film' : 'each with its film'}`;
    return purchases + (films ? `, ${films} of them with a film here` : '') + (sites ? `${elsewhere ? (films ? ` and ${elsewhere}` : `, ${elsewhere} of them with a film`) : films ? ', the rest' : isOne ? ', film' : ', films'} on ${sites}` : films ? '' : ', without a film');
  },
  asOf: (date) => `data updated: ${date}`,
  columns: { title: 'Purchase', name: 'Title', captions: 'Captions', transcript: 'Transcript', lesson: 'What it teaches', buyer: 'Buyer', supplier: 'Supplier', pairing: 'Pairing', territory: 'Territory', factors: 'Success factors', film: 'Film', address: 'Address of the film', page: 'The film’s page' },
};
