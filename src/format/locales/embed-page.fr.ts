const list = (names: readonly string[]): string => names.join(', ');

/** What the page in a frame says itself, in French: mostly to whoever has written its address. */
export const embedPage = {
  language: 'fr',
  title: 'Impact social',
  'no-widget': (known: readonly string[]) => `L’adresse de ce cadre ne dit pas quoi montrer\u202f: ajoutez-y «\u202fwidget=impact-indicator\u202f», par exemple. Il y a\u202f: ${list(known)}.`,
  'unknown-widget': (received: string, known: readonly string[]) => `«\u202f${received}\u202f» n’est pas un widget de cette bibliothèque. Il y a\u202f: ${list(known)}.`,
  'unknown-attribute': (name: string, tag: string, known: readonly string[]) => `«\u202f${name}\u202f» n’est pas un réglage de ${tag}\u202f: il est laissé de côté. Il y a\u202f: ${list(known)}.`,
  'refused-address': (name: string, received: string) =>
    `L’adresse donnée à «\u202f${name}\u202f» est refusée\u202f: «\u202f${received}\u202f». Il en faut une qui commence par https:// ou http://, ou relative à cette page\u202f; elle est laissée de côté.`,
  'unknown-background': (received: string) => `«\u202fbackground\u202f» ne connaît que «\u202fnone\u202f» et «\u202fpaper\u202f», pas «\u202f${received}\u202f»\u202f: le fond est celui du papier.`,
  'long-query': (length: number) =>
    `L’adresse de ce cadre a ${length.toLocaleString('fr')} caractères après «\u202fembed.html\u202f»\u202f; au-delà de 2\u202f000, des sites et des serveurs la coupent ou la refusent. Un titre ou une adresse des données plus courts y remédient.`,
  noFeed: 'L’adresse de ce cadre ne dit pas où sont les données\u202f: ajoutez-y «\u202fsrc=https://…/impact.json\u202f».',
  /** Where a file of another site did not come. */
  elsewhere: (site: string) =>
    `Ces données viennent d’un autre site, ${site}. Si elles y sont bien en ligne, ce site ne les laisse sans doute pas lire d’ailleurs\u202f: son serveur doit les envoyer avec l’en-tête «\u202fAccess-Control-Allow-Origin: *\u202f».`,
};

export type EmbedPageMessages = typeof embedPage;
