/** What the command line says itself, in French: the reference that every other language is typed against. */
const fr = {
  usage: `Usage\u202f:
  impact-widgets validate <fichier.json> [--lang fr|en]
      Dit ce qui ne va pas dans un fichier de données, et ce que les règles d’honnêteté en retiennent.
      Sort avec 0 si le fichier est valide, 1 s’il ne l’est pas, 2 si rien n’a pu être lu.
  impact-widgets redact <fichier.json> [--output <fichier.json>] [--lang fr|en]
      Écrit le même fichier sans ce qui ne peut pas être publié.
«\u202f-\u202f» à la place du fichier lit l’entrée standard.
`,
  unknownCommand: (name: string) => `«\u202f${name}\u202f» n’est pas une commande.`,
  noFile: 'Il manque le nom du fichier.',
  noSuchFile: 'ce fichier n’existe pas',
  unreadable: (file: string, reason: string) => `${file} ne peut pas être lu\u202f: ${reason}`,
  unwritable: (file: string, reason: string) => `${file} ne peut pas être écrit\u202f: ${reason}`,
  refused: (file: string) => `Rien n’est lisible dans ${file}\u202f; «\u202fimpact-widgets validate\u202f» dit pourquoi.`,
  error: 'Erreur',
  warning: 'Remarque',
  verdict: (file: string, valid: boolean, errors: number, warnings: number) => {
    const found = [errors && `${errors} erreur${errors > 1 ? 's' : ''}`, warnings && `${warnings} remarque${warnings > 1 ? 's' : ''}`].filter(Boolean).join(', ');
    return `${file} ${valid ? 'est valide' : 'n’est pas valide'}${found && `\u202f: ${found}`}.`;
  },
};

export type BinWords = typeof fr;

const en: BinWords = {
  usage: `Usage:
  impact-widgets validate <file.json> [--lang fr|en]
      Says what is wrong in a feed, and what the rules of honesty withhold of it.
      Exits with 0 when the file is valid, 1 when it is not, 2 when nothing could be read.
  impact-widgets redact <file.json> [--output <file.json>] [--lang fr|en]
      Writes the same file without what may not be published.
“-” in place of the file reads standard input.
`,
  unknownCommand: (name) => `“${name}” is not a command.`,
  noFile: 'The name of the file is missing.',
  noSuchFile: 'this file does not exist',
  unreadable: (file, reason) => `${file} can’t be read: ${reason}`,
  unwritable: (file, reason) => `${file} can’t be written: ${reason}`,
  refused: (file) => `Nothing in ${file} can be read; “impact-widgets validate” says why.`,
  error: 'Error',
  warning: 'Remark',
  verdict: (file, valid, errors, warnings) => {
    const found = [errors && `${errors} error${errors > 1 ? 's' : ''}`, warnings && `${warnings} remark${warnings > 1 ? 's' : ''}`].filter(Boolean).join(', ');
    return `${file} is ${valid ? 'valid' : 'not valid'}${found && `: ${found}`}.`;
  },
};

export const wordsIn = (language: string): BinWords => (language === 'en' ? en : fr);
