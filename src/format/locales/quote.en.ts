import type { QuoteMessages } from './quote.fr.js';

/** What <impact-quote> says, in English. */
export const quote: QuoteMessages = {
  kind: 'Testimony',
  none: 'This data file has no testimony.',
  unknown: (asked, known, isOne) => `The data file has no testimony no.\u00a0${asked}: it has ${isOne ? `only ${known}` : known}.`,
  consent: (date, isDay, scope) => `Consent given ${isDay ? 'on' : 'in'} ${date}${scope ? `, ${scope}` : ''}`,
  scopes: { web: 'for the web', print: 'for print', imprime: 'for print', presse: 'for the press', interne: 'for internal use', tous: 'for all media' },
  elsewhere: (scope) => `not published: the person gave consent ${scope}, not for the web`,
  unclear: (scope) => (scope ? `not published: the person’s consent, given for “${scope}”, does not name the web` : 'not published: the person’s consent does not say what it is for'),
  later: (date) => `not published: the person’s consent is dated ${date}, which is yet to come`,
  otherScope: (scope) => `for: ${scope}`,
  pseudonym: 'name changed',
  anonymous: 'Name not given',
  credit: (name) => `Photo: ${name}`,
  photograph: 'Photograph',
  columns: { text: 'Testimony', author: 'By', role: 'Role', consent: 'Consent' },
};
