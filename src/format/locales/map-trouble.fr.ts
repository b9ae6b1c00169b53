/** What a map says where its outlines are not there or do not fit, in French: the reference that every other language is typed against. */
export const mapTrouble = {
  failures: {
    'not-found': (detail: string) => `Le fond de carte est introuvable${detail && `\u202f: ${detail}`}.`,
    network: () => 'Le fond de carte n’a pas pu être chargé\u202f: le serveur ne l’a pas envoyé.',
    'local-file': (detail: string) => `Le fond de carte est sur un disque, où les navigateurs ne le lisent pas\u202f: ${detail}. Ouvrez la page par un serveur web, ou donnez-le par la propriété geometry.`,
    'not-json': () => 'Le fond de carte n’est pas lisible\u202f: ce n’est pas du JSON.',
    'not-geometry': (detail: string) => `Le fond de carte n’en est pas un\u202f: on attendait des polygones en TopoJSON ou en GeoJSON${detail && `, on a reçu «\u202f${detail}\u202f»`}.`,
    'broken-topology': () => 'Le fond de carte est abîmé\u202f: ses lignes manquent ou ne sont pas des nombres.',
    empty: () => 'Le fond de carte ne contient aucun contour.',
    'no-codes': () => 'Aucun contour du fond de carte n’a de code\u202f: on attendait «\u202fid\u202f», «\u202fcode\u202f» ou «\u202fcodgeo\u202f».',
    'unknown-level': (detail: string) => `Il n’y a pas de fond de carte pour «\u202f${detail}\u202f»\u202f: ceux des régions et des départements sont fournis, un autre se donne par l’attribut geometry.`,
  },
  noMatch: (theirs: string, ours: string) => `Aucun code du fond de carte (${theirs}) n’est dans les données (${ours}).`,
  /** What happens now, after any of these. */
  table: 'Les valeurs sont dans le tableau.',
  /** Of the legend: territories that have a value and no outline. */
  unknown: (count: string) => `hors du fond de carte, dans le tableau\u202f: ${count}`,
  /** For the author's console. */
  unknownCodes: (codes: string) => `carte\u202f: ces codes n’ont pas de contour, ils sont dans le tableau seulement\u202f: ${codes}.`,
  withoutCode: (count: string) => `carte\u202f: contours sans code, laissés de côté\u202f: ${count}.`,
};

export type MapTroubleMessages = typeof mapTrouble;
