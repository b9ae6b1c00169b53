/** What <impact-quote> says, in French: the reference that every other language is typed against. */
export const quote = {
  kind: 'Témoignage',
  none: 'Ce fichier de données n’a pas de témoignage.',
  /** @param known how many the feed has */
  unknown: (asked: string, known: string, isOne: boolean) => `Le fichier de données n’a pas de témoignage n°\u00a0${asked}\u202f: il en contient ${known}${isOne ? ' seul' : ''}.`,
  /** @param date "1er février 2026" */
  consent: (date: string, isDay: boolean, scope: string) => `Accord donné ${isDay ? 'le' : 'en'} ${date}${scope ? `, ${scope}` : ''}`,
  scopes: { web: 'pour le web', print: 'pour l’imprimé', imprime: 'pour l’imprimé', presse: 'pour la presse', interne: 'pour un usage interne', tous: 'pour tous supports' } as Readonly<Record<string, string>>,
  /** A page is of the web: what was agreed to for something else is not for it. */
  elsewhere: (scope: string) => `non publié\u202f: l’accord de la personne est donné ${scope}, pas pour le web`,
  /** A consent in words that don't say whether it is for a page. */
  unclear: (scope: string) => (scope ? `non publié\u202f: l’accord de la personne, donné pour «\u202f${scope}\u202f», ne nomme pas le web` : 'non publié\u202f: l’accord de la personne ne dit pas pour quoi il est donné'),
  /** A consent of a day to come has not been given. */
  later: (date: string, isDay: boolean) => `non publié\u202f: l’accord de la personne est daté ${isDay ? 'du ' : /^[aeiouyéèh]/iu.test(date) ? 'd’' : 'de '}${date}, qui est à venir`,
  otherScope: (scope: string) => `pour\u202f: ${scope}`,
  pseudonym: 'nom modifié',
  anonymous: 'Nom non communiqué',
  credit: (name: string) => `Photo\u202f: ${name}`,
  /** Whose photograph it is, in the method panel. */
  photograph: 'Photographie',
  columns: { text: 'Témoignage', author: 'De qui', role: 'Rôle', consent: 'Accord' },
};

export type QuoteMessages = typeof quote;
