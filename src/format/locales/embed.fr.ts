/** What stands in the window of the control `embed`, in French. */
export const embed = {
  title: 'Montrer ailleurs',
  frame: 'Dans un cadre',
  frameHelp: 'À coller là où votre site, votre blog ou votre intranet accepte du code HTML ou une «\u202fiframe\u202f». La deuxième ligne ajuste la hauteur\u202f; sans elle, on défile dans le cadre.',
  /** Where the address of the frame is longer than servers and sites pass on for sure. */
  long: (length: number) => `Cette adresse a ${length.toLocaleString('fr')} caractères après «\u202fembed.html\u202f»\u202f; au-delà de 2\u202f000, des sites la coupent ou la refusent.`,
  tag: 'Dans la page même',
  tagHelp: 'Pour un site qui accepte les scripts\u202f: le widget prend la largeur de la page et suit ses couleurs.',
  copy: 'Copier',
  copied: 'Copié',
  /** Where a browser does not let pages write to its clipboard. */
  selected: 'Le code est sélectionné\u202f: copiez-le au clavier.',
  close: 'Fermer',
  noAddress: 'Ce widget ne peut pas être montré ailleurs\u202f: ses données sont écrites dans cette page et n’ont pas d’adresse à elles sur le web.',
  notOnWeb: (address: string) => `Ce widget ne peut pas être montré ailleurs\u202f: ses données sont à l’adresse ${address}, qui n’est pas sur le web.`,
  noFiles: 'Ce widget ne peut pas être montré ailleurs pour le moment\u202f: cette page ne dit pas où la bibliothèque est publiée.',
};

export type EmbedMessages = typeof embed;
