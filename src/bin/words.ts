/** Why a file is no geometry (`GeometryFailure`). */
const reasonsFr: Readonly<Record<string, string>> = {
  'not-json': 'ce n’est pas du JSON',
  'not-geometry': 'il n’a pas de polygones',
  'broken-topology': 'ses arcs ne se suivent pas',
  empty: 'il est vide',
  'no-codes': 'ses territoires n’ont pas de code',
};
const reasonsEn: typeof reasonsFr = {
  'not-json': 'it is not JSON',
  'not-geometry': 'it has no polygons',
  'broken-topology': 'its arcs do not hold together',
  empty: 'it is empty',
  'no-codes': 'its territories have no codes',
};

/** What the command line says itself, in French: the reference that every other language is typed against. */
const fr = {
  usage: `Usage\u202f:
  impact-widgets validate <fichier.json> [--lang fr|en]
      Dit ce qui ne va pas dans un fichier de données, et ce que les règles d’honnêteté en retiennent.
      Sort avec 0 si le fichier est valide, 1 s’il ne l’est pas, 2 si rien n’a pu être lu.
  impact-widgets redact <fichier.json> [--output <fichier.json>] [--lang fr|en]
      Écrit le même fichier sans ce qui ne peut pas être publié.
  impact-widgets convert <tableau.csv> --organisation <nom> [--role siae|acheteur|reseau|facilitateur|autre] [--output <fichier.json>] [--lang fr|en]
      Écrit un tableau (une ligne par indicateur, une colonne par période) comme fichier de données, et dit ce qu’il n’a pas pu lire.
      Sort avec 0 si tout a été lu, 1 si quelque chose est laissé de côté, 2 si rien n’a pu être lu.
  impact-widgets geometry --level <commune|epci|departement|region|…> [--area dep:39] [--input <fichier>] [--planar]
      [--resolution 5|50|100|1000] [--simplify 0.5] [--packed] [--output <fichier.json>] [--lang fr|en]
      Écrit un fond de carte pour l’attribut geometry, à partir des contours administratifs officiels, qu’il télécharge,
      ou d’un fichier TopoJSON ou GeoJSON (--input\u202f; --planar s’il est déjà projeté).
      --simplify garde cette part des points\u202f; --resolution est en mètres\u202f; --address dit où sont les contours.
      --packed écrit un fichier plus court, que les cartes lisent bien plus vite, et les autres programmes pas du tout.
  impact-widgets render <fichier.json> [--widget indicator|dashboard|map|…] [--format html|svg|png|csv|jsonld]
      [--size page|og|newsletter] [--indicator …] [--territory dep:39] [--period 2022] [--variant gauge]
      [--attribute nom=valeur]… [--theme dark] [--preset bleu-canal] [--now 2026-11-23] [--output <fichier>] [--lang fr|en]
      Écrit un composant\u202f: en HTML, en image, en tableau ou en données schema.org.
      --size og fait une image de partage de 1\u202f200 × 630, --size newsletter une image de 600 pixels de large avec son
      texte de remplacement\u202f; avec --format html, c’est le HTML du courriel (--image dit l’adresse de l’image).
      --page écrit une page entière, qui s’imprime\u202f; --assets dit où sont servis les fichiers de dist/cdn.
      Sort avec 1 si le fichier n’a rien pour ce qui est demandé.
  impact-widgets embed <fichier.json> --src <https://…/impact.json> --assets <https://…/impact-widgets/> --url <https://…/partage/>
      --output <dossier> [--image https://…/partage.png] [--width 640] [--height 440] [ce que render prend pour le composant]
      Écrit une page à partager, qui se lit sans script, et son oEmbed, par lequel d’autres sites montrent le composant dans un cadre.
      --src dit où est le fichier en ligne, --assets où sont les fichiers de dist/cdn, --url où sera la page.
«\u202f-\u202f» à la place du fichier lit l’entrée standard.
`,
  unknownCommand: (name: string) => `«\u202f${name}\u202f» n’est pas une commande.`,
  noFile: 'Il manque le nom du fichier.',
  noSuchFile: 'ce fichier n’existe pas',
  unreadable: (file: string, reason: string) => `${file} ne peut pas être lu\u202f: ${reason}`,
  unwritable: (file: string, reason: string) => `${file} ne peut pas être écrit\u202f: ${reason}`,
  refused: (file: string) => `Rien n’est lisible dans ${file}\u202f; «\u202fimpact-widgets validate\u202f» dit pourquoi.`,
  convert: {
    noOrganisation: 'Il manque le nom de l’organisation\u202f: --organisation "L’Atelier des Berges", par exemple.',
    noSuchRole: (role: string, all: readonly string[]) => `--role ${role} n’existe pas\u202f: ${all.join(', ')}.`,
    nothing: (file: string) => `Aucun chiffre n’a pu être lu dans ${file}\u202f; rien n’est écrit.`,
    done: (indicators: number, figures: number, errors: number) => `${indicators} indicateur${indicators > 1 ? 's' : ''}, ${figures} chiffre${figures > 1 ? 's' : ''}${errors ? `\u202f; ${errors} erreur${errors > 1 ? 's' : ''} à corriger dans le tableau` : ''}.`,
  },
  geometry: {
    noLevel: 'Il manque le niveau\u202f: --level commune, par exemple.',
    notOfficial: (level: string, levels: readonly string[]) => `Les contours officiels n’ont pas le niveau «\u202f${level}\u202f» (ils ont\u202f: ${levels.join(', ')})\u202f; donnez un fichier avec --input.`,
    badResolution: (resolution: string, all: readonly string[]) => `--resolution ${resolution} n’existe pas\u202f: ${all.join(', ')} mètres.`,
    badShare: (share: string) => `--simplify ${share} n’est pas une part entre 0 et 1.`,
    notPacked: (code: string) => `Le code «\u202f${code}\u202f» a une espace\u202f: --packed ne peut pas l’écrire. Sans --packed, le fichier s’écrit.`,
    packedArea: (from: string) => `${from} est un fond écrit avec --packed\u202f: --area a besoin du fichier d’origine.`,
    downloading: (url: string) => `Téléchargement de ${url}`,
    progress: (bytes: number, length: number) => `  ${(bytes / 1e6).toFixed(1).replace('.', ',')} Mo${length ? ` sur ${(length / 1e6).toFixed(1).replace('.', ',')}` : ''}`,
    status: (status: number) => `le serveur a répondu ${status}`,
    unreachable: 'le serveur ne répond pas, ou s’est arrêté en chemin',
    nothingIn: (level: string, area: string) => `Le fichier n’a aucun territoire du niveau «\u202f${level}\u202f» dans ${area}.`,
    failed: (from: string, failure: string, detail?: string) => `${from} n’est pas un fond de carte\u202f: ${reasonsFr[failure] ?? failure}${detail ? ` (${detail})` : ''}.`,
    done: (level: string, count: number, points: number, bytes: number) => `${count} territoires (${level}), ${points} points, ${Math.ceil(bytes / 1000)} ko.`,
    leftOut: (uncoded: number, empty: number, elsewhere: number) => `Laissés de côté\u202f: ${uncoded} sans code, ${empty} sans contour, ${elsewhere} loin du reste.`,
  },
  render: {
    unknown: (option: string, value: string, known: readonly string[]) => `${option} ${value} n’existe pas\u202f; il y a\u202f: ${known.join(', ')}.`,
    noSize: (size: string, format: string, known: readonly string[]) => `--size ${size} ne s’écrit pas en ${format}, mais en ${known.join(', ')}.`,
    noValue: (given: string) => `--attribute ${given} ne donne pas de valeur\u202f: --attribute nom=valeur.`,
    noAttribute: (name: string, tag: string, known: readonly string[]) => `<${tag}> n’a pas d’attribut «\u202f${name}\u202f»\u202f; il a\u202f: ${known.join(', ')}.`,
    noDay: (given: string) => `--now ${given} n’est pas un jour\u202f: --now 2026-11-23.`,
    notOf: (tag: string, format: string) => `<${tag}> ne s’écrit pas en ${format}, ou pas avec ces données.`,
    noImage: 'Il manque l’adresse de l’image dans le courriel\u202f: --image https://exemple.fr/carte.png, ou --output carte.html.',
    terminal: 'Une image ne se lit pas dans un terminal\u202f: donnez un fichier avec --output carte.png.',
    noRasteriser: 'Pour écrire un PNG, il faut le module optionnel @resvg/resvg-wasm\u202f: npm install @resvg/resvg-wasm. En SVG, rien ne manque.',
    noLetters: (letters: string) => `La police des images n’a pas ces signes\u202f: ${letters}. En SVG, c’est celle de qui le regarde.`,
    issues: (count: number, file: string) => `${count} remarque${count > 1 ? 's' : ''} sur les données\u202f: impact-widgets validate ${file} ${count > 1 ? 'les' : 'la'} donne.`,
    alternative: (text: string) => `Texte de remplacement\u202f: ${text}`,
    alternativeIn: (path: string) => `Texte de remplacement\u202f: ${path}`,
  },
  embed: {
    missing: (option: string, example: string) => `Il manque ${option}\u202f: ${option} ${example}, par exemple. Rien n’est écrit.`,
    notWeb: (option: string, value: string) => `${option} ${value} n’est pas une adresse du web\u202f; il en faut une entière, qui commence par https:// ou http://. Rien n’est écrit.`,
    notPage: (value: string) => `--url ${value} ne donne pas de nom à la page\u202f; il faut une adresse qui finit par «\u202f/\u202f» ou par un nom en .html, sans «\u202f?\u202f» ni «\u202f#\u202f». Rien n’est écrit.`,
    notPixels: (option: string, value: string, least: number, most: number) => `${option} ${value} n’est pas un nombre de pixels\u202f; il en faut un entier, de ${least} à ${most}. Rien n’est écrit.`,
    notHere: (option: string) => `${option} est une option de render\u202f; embed écrit toujours une page et son oEmbed. Rien n’est écrit.`,
    noOutlines: (address: string) => `Le cadre prendra ses contours à ${address}, mais la page a besoin du fichier\u202f: --input contours.json. Rien n’est écrit.`,
    long: (length: number) => `L’adresse du cadre a ${length.toLocaleString('fr')} caractères après «\u202fembed.html\u202f»\u202f; au-delà de 2\u202f000, des sites la coupent ou la refusent. Les fichiers sont écrits quand même\u202f: un --src ou un titre plus court y remédie.`,
    done: (page: string, oembed: string) => `Page\u202f: ${page}\noEmbed\u202f: ${oembed}`,
    page: { table: 'En texte et en tableau', live: 'Version interactive', data: 'Données (JSON)' },
  },
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
  impact-widgets convert <table.csv> --organisation <name> [--role siae|acheteur|reseau|facilitateur|autre] [--output <file.json>] [--lang fr|en]
      Writes a table (a row for each indicator, a column for each period) as a feed, and says what could not be read.
      Exits with 0 when all was read, 1 when something is left out, 2 when nothing could be read.
  impact-widgets geometry --level <commune|epci|departement|region|…> [--area dep:39] [--input <file>] [--planar]
      [--resolution 5|50|100|1000] [--simplify 0.5] [--packed] [--output <file.json>] [--lang fr|en]
      Writes a geometry for the attribute of that name, from the official administrative contours, which it downloads,
      or from a TopoJSON or GeoJSON file (--input; --planar where it is projected already).
      --simplify keeps that share of the points; --resolution is in metres; --address says where the contours are.
      --packed writes a shorter file, which maps read much faster, and other programs not at all.
  impact-widgets render <file.json> [--widget indicator|dashboard|map|…] [--format html|svg|png|csv|jsonld]
      [--size page|og|newsletter] [--indicator …] [--territory dep:39] [--period 2022] [--variant gauge]
      [--attribute name=value]… [--theme dark] [--preset bleu-canal] [--now 2026-11-23] [--output <file>] [--lang fr|en]
      Writes a widget: as HTML, as a picture, as a table or as schema.org data.
      --size og makes a 1200 × 630 sharing image, --size newsletter a picture 600 pixels wide with its alternative text;
      with --format html, it is the HTML of the e-mail (--image says where the picture is).
      --page writes a whole page, which prints; --assets says where the files of dist/cdn are served.
      Exits with 1 when the file holds nothing for what was asked.
  impact-widgets embed <file.json> --src <https://…/impact.json> --assets <https://…/impact-widgets/> --url <https://…/share/>
      --output <folder> [--image https://…/sharing.png] [--width 640] [--height 440] [what render takes for the widget]
      Writes a page to share, which reads without a script, and its oEmbed, by which other sites show the widget in a frame.
      --src says where the feed is on the web, --assets where the files of dist/cdn are, --url where the page will be.
“-” in place of the file reads standard input.
`,
  unknownCommand: (name) => `“${name}” is not a command.`,
  noFile: 'The name of the file is missing.',
  noSuchFile: 'this file does not exist',
  unreadable: (file, reason) => `${file} can’t be read: ${reason}`,
  unwritable: (file, reason) => `${file} can’t be written: ${reason}`,
  refused: (file) => `Nothing in ${file} can be read; “impact-widgets validate” says why.`,
  convert: {
    noOrganisation: 'The name of the organisation is missing: --organisation "L’Atelier des Berges", for example.',
    noSuchRole: (role, all) => `--role ${role} does not exist: ${all.join(', ')}.`,
    nothing: (file) => `No figure could be read in ${file}; nothing is written.`,
    done: (indicators, figures, errors) => `${indicators} indicator${indicators > 1 ? 's' : ''}, ${figures} figure${figures > 1 ? 's' : ''}${errors ? `; ${errors} error${errors > 1 ? 's' : ''} to correct in the table` : ''}.`,
  },
  geometry: {
    noLevel: 'The level is missing: --level commune, for example.',
    notOfficial: (level, levels) => `The official contours do not have the level “${level}” (they have: ${levels.join(', ')}); give a file with --input.`,
    badResolution: (resolution, all) => `--resolution ${resolution} does not exist: ${all.join(', ')} metres.`,
    badShare: (share) => `--simplify ${share} is not a share between 0 and 1.`,
    notPacked: (code) => `The code “${code}” has a space: --packed can’t write it. Without --packed, the file is written.`,
    packedArea: (from) => `${from} was written with --packed: --area needs the file it was made from.`,
    downloading: (url) => `Downloading ${url}`,
    progress: (bytes, length) => `  ${(bytes / 1e6).toFixed(1)} MB${length ? ` of ${(length / 1e6).toFixed(1)}` : ''}`,
    status: (status) => `the server answered ${status}`,
    unreachable: 'the server does not answer, or stopped half-way',
    nothingIn: (level, area) => `The file has no territory of the level “${level}” in ${area}.`,
    failed: (from, failure, detail) => `${from} is not a geometry: ${reasonsEn[failure] ?? failure}${detail ? ` (${detail})` : ''}.`,
    done: (level, count, points, bytes) => `${count} territories (${level}), ${points} points, ${Math.ceil(bytes / 1000)} kB.`,
    leftOut: (uncoded, empty, elsewhere) => `Left out: ${uncoded} without a code, ${empty} without an outline, ${elsewhere} far from the rest.`,
  },
  render: {
    unknown: (option, value, known) => `${option} ${value} does not exist; there are: ${known.join(', ')}.`,
    noSize: (size, format, known) => `--size ${size} is not written as ${format}, but as ${known.join(', ')}.`,
    noValue: (given) => `--attribute ${given} gives no value: --attribute name=value.`,
    noAttribute: (name, tag, known) => `<${tag}> has no attribute “${name}”; it has: ${known.join(', ')}.`,
    noDay: (given) => `--now ${given} is not a day: --now 2026-11-23.`,
    notOf: (tag, format) => `<${tag}> is not written as ${format}, or not with this data.`,
    noImage: 'The address of the picture in the e-mail is missing: --image https://example.org/card.png, or --output card.html.',
    terminal: 'A picture can’t be read in a terminal: give a file with --output card.png.',
    noRasteriser: 'To write a PNG, the optional module @resvg/resvg-wasm is needed: npm install @resvg/resvg-wasm. An SVG needs nothing more.',
    noLetters: (letters) => `The font of pictures does not have these signs: ${letters}. An SVG takes the font of whoever opens it.`,
    issues: (count, file) => `${count} remark${count > 1 ? 's' : ''} on the data: impact-widgets validate ${file} gives ${count > 1 ? 'them' : 'it'}.`,
    alternative: (text) => `Alternative text: ${text}`,
    alternativeIn: (path) => `Alternative text: ${path}`,
  },
  embed: {
    missing: (option, example) => `${option} is missing: ${option} ${example}, for example. Nothing is written.`,
    notWeb: (option, value) => `${option} ${value} is no address on the web; a whole one is needed, which begins with https:// or http://. Nothing is written.`,
    notPage: (value) => `--url ${value} gives the page no name; an address is needed that ends in “/” or in a name with .html, without “?” or “#”. Nothing is written.`,
    notPixels: (option, value, least, most) => `${option} ${value} is not a number of pixels; a whole one from ${least} to ${most} is needed. Nothing is written.`,
    notHere: (option) => `${option} is an option of render; embed always writes a page and its oEmbed. Nothing is written.`,
    noOutlines: (address) => `The frame will take its outlines from ${address}, but the page needs the file: --input outlines.json. Nothing is written.`,
    long: (length) => `The address of the frame has ${length.toLocaleString('en')} characters after “embed.html”; beyond 2,000, some sites cut or refuse it. The files are written all the same: a shorter --src or heading mends it.`,
    done: (page, oembed) => `Page: ${page}\noEmbed: ${oembed}`,
    page: { table: 'As text and a table', live: 'Interactive version', data: 'Data (JSON)' },
  },
  error: 'Error',
  warning: 'Remark',
  verdict: (file, valid, errors, warnings) => {
    const found = [errors && `${errors} error${errors > 1 ? 's' : ''}`, warnings && `${warnings} remark${warnings > 1 ? 's' : ''}`].filter(Boolean).join(', ');
    return `${file} is ${valid ? 'valid' : 'not valid'}${found && `: ${found}`}.`;
  },
};

export const wordsIn = (language: string): BinWords => (language === 'en' ? en : fr);
