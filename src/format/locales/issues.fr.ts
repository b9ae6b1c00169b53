export type Facts = Readonly<Record<string, string | number>>;
/** What a place of the feed should have held; the feed room names them. */
export type ExpectationKey =
  | 'object' | 'array' | 'text' | 'filled' | 'number' | 'boolean' | 'one-of' | 'format-period' | 'format-territory' | 'format-identifier'
  | 'format-date' | 'format-version' | 'format-language' | 'format-change' | 'at-least' | 'at-most' | 'above' | 'known-key' | 'known-indicator' | 'present'
  | 'known-source' | 'known-reference' | 'unique' | 'percent-range' | 'numerator-within' | 'value-near' | 'interval-around' | 'whole-number' | 'parts-within' | 'before-update' | 'not-before' | 'named-partners' | 'siret'
  | 'format-quoted' | 'reason' | 'percent-or-ratio' | 'url' | 'own-site' | 'no-secret' | 'known-code' | 'exit-family' | 'readable' | SheetKey | MarkedRule;

/** Of tables and spreadsheets. */
type SheetKey =
  | 'sheet-periods' | 'sheet-period' | 'sheet-once' | 'sheet-label' | 'sheet-figure' | 'sheet-whole' | 'sheet-unit' | 'sheet-percent' | 'sheet-number' | 'sheet-quotes'
  | 'catalogue-name' | 'catalogue-unit' | 'figure-unit' | 'one-of-two';

/** Rules that withhold or flag what an author wrote: what would lift their mark. */
type MarkedRule =
  | 'H01' | 'H02' | 'H04' | 'H05' | 'H06' | 'H07' | 'H08' | 'H10' | 'H11' | 'H14' | 'H18' | 'H19' | 'H21' | 'H22' | 'H23' | 'H25' | 'H28' | 'H29';

const ownWords = (record: Readonly<Record<string, string>>, key: unknown): string | undefined => (Object.hasOwn(record, String(key)) ? record[String(key)] : undefined);
/** H28: what would let a figure stand as that of one purchase. */
const wholes: Readonly<Record<string, string>> = {
  unsaid: 'qui est compté («\u202fcounted\u202f», ou un intitulé qui le dit)\u202f; sans cela un indicateur du catalogue compte toute l’organisation («\u202fscope\u202f»\u202f: "organisation")',
  elsewhere: '"scope": "organisation", comme ailleurs dans le document pour ce même chiffre, ou un indicateur propre à cet achat',
  shared: 'un indicateur propre à cet achat\u202f: le même chiffre est donné pour un autre achat',
  before: 'un chiffre dont la période ne finit pas avant celle de l’achat, ou "scope": "organisation"',
  whole: '"scope": "organisation"\u202f: les mots du chiffre disent qu’il compte toute la structure',
};
/** H29: what has to stand in the document for each level of evidence. */
const supports: Readonly<Record<string, string>> = {
  suivi: 'un chiffre montré, observé et propre à l’achat («\u202findicators\u202f», "scope": "achat")',
  contribution: 'un chiffre montré et propre à l’achat, ou une source de l’étude de cas («\u202fsource\u202f») qui dit sa méthode («\u202fmethod\u202f»)',
  comparaison: 'un chiffre montré et propre à l’achat, avec un repère comparable («\u202freferences\u202f»)',
  attribution: 'un chiffre montré et propre à l’achat, avec un repère comparable («\u202freferences\u202f»), dont la source dit dans «\u202fmethod\u202f» à quoi il est comparé (groupe de comparaison, contrefactuel)',
};

/** Units of the catalogue, as a cell or a label has them. */
const units: Readonly<Record<string, string>> = {
  pourcent: '%', points: 'points', personnes: 'personnes', etp: 'ETP', 'etp-mois': 'ETP', heures: 'heures', 'heures-par-personne': 'heures', eur: '€', mois: 'mois',
};
const unit = (name: unknown): string => ownWords(units, name) ?? String(name);

const expectations: Readonly<Record<ExpectationKey, (facts: Facts) => string>> = {
  object: () => 'un objet entre accolades',
  array: () => 'une liste entre crochets',
  text: () => 'un texte, ou un texte par langue',
  filled: () => 'un texte qui n’est pas vide',
  number: () => 'un nombre, sans guillemets, avec un point décimal',
  boolean: () => 'true ou false',
  'one-of': ({ options }) => `l’un de ces mots\u202f: ${options}`,
  'format-period': () => '2016, 2016-H1, 2016-Q3, 2016-03, 2016-12-31, 2015-10/2016-06 ou [2010..2016]',
  'format-territory': () => 'FR, reg:27, dep:39, epci:…, ze:…, com:39300, qpv:QN03901M ou x:…',
  'format-identifier': ({ suggestion }) => 'des minuscules sans accent et des chiffres, séparés par des traits d’union' + (suggestion ? `, peut-être «\u202f${suggestion}\u202f»` : ''),
  'format-date': () => 'une date comme 2024, 2024-05 ou 2024-05-31',
  'format-version': () => '"1.0"',
  'format-language': () => 'un code de langue comme fr ou en',
  'format-change': () => 'une évolution comme "+30 %"',
  'at-least': ({ minimum }) => `${minimum} ou plus`,
  'at-most': ({ maximum }) => `${maximum} ou moins`,
  above: ({ minimum }) => `plus que ${minimum}`,
  'known-key': ({ suggestion }) => (suggestion ? `peut-être «\u202f${suggestion}\u202f»` : 'une clé du format'),
  'known-indicator': ({ known }) => (known ? `l’un des indicateurs du document\u202f: ${known}` : 'un indicateur du document'),
  present: ({ key, suggestion }) =>
    `la clé «\u202f${key}\u202f»` + (suggestion ? `, ou l’indicateur «\u202f${suggestion}\u202f» du catalogue` : ''),
  'known-source': ({ known }) => 'l’identifiant d’une source de «\u202fsources\u202f»' + (known ? `\u202f: ${known}` : ''),
  'known-reference': () => 'un identifiant présent dans le document',
  unique: () => 'une seule fois',
  'percent-range': () => 'un nombre de 0 à 100 (55 veut dire 55\u202f%)',
  'numerator-within': ({ denominator }) => `${denominator} au plus`,
  'value-near': ({ computed }) => `environ ${computed}`,
  'interval-around': ({ value, most }) => 'une borne basse («\u202flow\u202f»), puis une borne haute («\u202fhigh\u202f»)'
    + (value === undefined ? '' : `, de part et d’autre de ${value}`) + (most ? `, entre 0 et ${most}` : ''),
  'whole-number': ({ precision }) => 'un nombre entier' + (precision ? `, ou "precision": "${precision}" s’il est approché` : ''),
  'parts-within': ({ total }) => `une somme de ${total} au plus`,
  'before-update': ({ updated }) => `une période qui ne va pas au-delà de ${updated}`,
  'not-before': ({ since }) => `une date qui ne précède pas celle de «\u202fsince\u202f» (${since})`,
  'named-partners': ({ named }) => `au moins ${named}, comme de partenaires nommés pour ce territoire dans «\u202fpartners\u202f»`,
  siret: () => '14 chiffres dont la clé de contrôle est juste',
  'format-quoted': ({ text }) => `"${text}", entre guillemets`,
  reason: () => 'une valeur, ou la raison de son absence dans «\u202fmissing\u202f»\u202f: non-collecte, secret ou sans-objet',
  'percent-or-ratio': ({ percent }) => `${percent} pour dire ${percent}\u202f%, ou l’unité «\u202fratio\u202f»`,
  'own-site': ({ site }) => `une adresse relative, ou une page de ce même site (${site})\u202f: rien n’est demandé à un autre site avant que le lecteur le veuille`,
  url: () => 'une adresse en https, en http ou relative à la page',
  'no-secret': () => 'ni valeur, ni numérateur, ni effectif à côté de "missing": "secret"',
  'known-code': ({ commune }) => (commune ? 'le code Insee d’une commune, et non son code postal, avec un nom' : 'un code officiel, ou un nom') + ' dans «\u202flabels\u202f»',
  'exit-family': ({ families }) => `un type de sortie du format, ou sa famille dans «\u202ffamilies\u202f»\u202f: ${families}\u202f; en-parcours pour qui n’est pas sorti, inconnu pour qui n’a pas de devenir connu`,
  'sheet-periods': () => 'une ligne d’en-tête avec les périodes\u202f: 2023, 2024, «\u202f1er semestre 2024\u202f», «\u202fT1 2024\u202f»',
  'sheet-period': () => 'une période\u202f: 2024, «\u202f1er semestre 2024\u202f», «\u202fT1 2024\u202f», «\u202fjanvier 2024\u202f», «\u202f31/12/2024\u202f»',
  'sheet-once': () => 'une seule fois',
  'sheet-label': () => 'le nom de l’indicateur dans la première colonne',
  'sheet-figure': () => 'un chiffre au moins sous une période',
  'sheet-whole': () => 'un indicateur entier\u202f; les parties d’un tout s’écrivent dans un fichier de données («\u202fby\u202f»)',
  'sheet-unit': () => 'l’unité entre parenthèses dans l’intitulé\u202f: (personnes), (en\u202f%), (en €), (heures), (ETP)',
  'sheet-percent': () => '«\u202f48,4\u202f%\u202f» ou «\u202f15 sur 26\u202f» s’il s’agit d’un taux\u202f; «\u202fNombre de…\u202f» dans l’intitulé s’il s’agit d’un nombre',
  'sheet-number': () => 'un nombre («\u202f1\u202f234\u202f», «\u202f48,4\u202f%\u202f», «\u202f12\u202f500\u202f€\u202f»), «\u202f15 sur 26\u202f» pour un taux, ou la raison de son absence («\u202fn.d.\u202f», «\u202fsecret\u202f», «\u202fsans objet\u202f»)',
  'sheet-quotes': () => 'des guillemets qui se ferment',
  'catalogue-name': ({ suggestion }) => `peut-être «\u202f${suggestion}\u202f», de ce catalogue`,
  'catalogue-unit': ({ unit: name }) => `une valeur en ${unit(name)}, comme dans le catalogue`,
  'figure-unit': ({ unit: name }) => `une valeur en ${unit(name)}`,
  'one-of-two': ({ value, grouped }) => `${String(value).replace('.', ',')} ou ${grouped}, écrit sans rien entre les milliers ou avec une espace`,
  readable: () => 'un document avec au moins un élément lisible',
  H01: () => 'une période («\u202fperiod\u202f»)',
  H02: () => 'qui est compté («\u202fcounted\u202f»)',
  H04: () => 'un effectif d’au moins 11 personnes, 5 dans une ventilation, ou votre seuil\u202f; sinon "missing": "secret" sans aucun chiffre',
  H05: () => '"missing": "secret" sans aucun chiffre\u202f: avec les autres chiffres, celui-ci en ferait retrouver un qui est protégé',
  H06: () => 'un effectif assez grand et un taux autre que 0 ou 100\u202f% pour une donnée sensible\u202f; sinon "missing": "secret" sans aucun chiffre',
  H07: () => 'un texte sans numéro de sécurité sociale, sans adresse, téléphone ni date de naissance d’une personne',
  H08: ({ kind }) => 'l’accord de la personne («\u202fconsent\u202f»)'
    + (kind === 'unclear' || kind === 'elsewhere' ? ', et qu’il nomme le web dans «\u202fscope\u202f»\u202f: "web", "site de l’association", "internet", "en ligne" ou "tous supports"' : kind === 'later' ? ', daté au plus tard d’aujourd’hui («\u202fdate\u202f»)' : ''),
  H10: () => 'les hypothèses de l’estimation («\u202fassumptions\u202f»)',
  H11: () => 'les heures d’un équivalent temps plein («\u202freferenceHours\u202f»)',
  H14: () => 'un repère de la même sorte de structure et de moins de deux ans d’écart',
  H18: () => 'le nombre de personnes interrogées et de réponses («\u202fsurvey\u202f»)',
  H19: () => 'un chiffre plus récent',
  H21: () => 'des montants d’une seule nature («\u202famountKind\u202f»)',
  H22: () => 'un zonage («\u202fzoning\u202f»), sans mêler les habitants et les lieux',
  H23: () => 'la valeur de départ de l’objectif («\u202fbaseline\u202f»)',
  H25: () => 'au moins 3 contributeurs dont aucun ne fait plus de 85\u202f% du montant\u202f; sinon "missing": "secret" sans aucun chiffre',
  H28: ({ kind }) => ownWords(wholes, kind) ?? 'un chiffre propre à cet achat, ou "scope": "organisation"',
  H29: ({ claimed }) => ownWords(supports, claimed) ?? 'ce qui appuie la preuve, ou "evidence": "hypothese"',
};

/** What authors read about their feed, in French. */
export const issues = {
  document: 'Le document',
  /** Items of the feed's arrays, counted from 1: "Indicateur 4". */
  items: {
    indicators: 'indicateur', observations: 'observation', references: 'repère', breaks: 'rupture', assumptions: 'hypothèse', sources: 'source',
    credits: 'crédit', progress: 'progrès', rows: 'ligne', columns: 'colonne', pathways: 'parcours', steps: 'étape', exits: 'sortie', factors: 'facteur', cases: 'étude de cas',
    chain: 'maillon', links: 'lien', focus: 'éclairage', quotes: 'témoignage', videos: 'vidéo', captions: 'sous-titres', places: 'lieu', partners: 'partenaire',
  } as Readonly<Record<string, string>>,
  item: (noun: string, position: number) => `${noun}\u00a0${position}`,
  /** Of a table, by its header. */
  column: (name: string) => `colonne «\u202f${name}\u202f»`,
  key: (name: string) => `clé «\u202f${name}\u202f»`,
  message: (where: string, problem: string) => `${where}\u202f: ${problem}.`,
  received: (value: string) => `Reçu\u202f: ${value}.`,
  expected: (words: string) => `Attendu\u202f: ${words}.`,

  /** Of a widget that names a table which the page does not have. */
  noTable: (tag: string, id: string) =>
    `<${tag}>, «\u202ffor\u202f»\u202f: la page n’a pas de tableau «\u202f${id}\u202f». Attendu\u202f: «\u202f#\u202f» et l’identifiant d’un tableau, ou «\u202ffor\u202f» sans valeur et le tableau à l’intérieur. D’ici là, la page garde son propre contenu.`,
  /** Of a widget that was given none. */
  noSource: (tag: string) =>
    `<${tag}> n’a pas de données\u202f: donnez-lui «\u202fsrc\u202f», la propriété «\u202ffeed\u202f», du JSON dans un <script> à l’intérieur, ou placez-le dans un <impact-feed>. D’ici là, la page garde son propre contenu.`,
  problems: {
    'not-an-object': 'le document n’est pas un objet JSON',
    'version-missing': 'la version du format n’est pas indiquée',
    'version-later-major': 'le document suit une version du format que cette page ne connaît pas',
    'version-later-minor': 'le document suit une version plus récente du format\u202f; ce qui est nouveau n’est pas montré',
    'nothing-readable': 'rien n’est lisible dans ce document',
    'wrong-type': 'la valeur n’est pas de la bonne nature',
    'wrong-value': 'la valeur n’est pas acceptée',
    'wrong-format': 'la valeur n’a pas la bonne forme',
    'missing-key': 'il manque une clé obligatoire',
    'unknown-key': 'cette clé n’est pas connue',
    'unknown-indicator': 'cet indicateur n’existe pas dans le document',
    'label-missing': 'cet élément ne vient pas du catalogue et n’a pas d’intitulé',
    'unit-missing': 'cet élément ne vient pas du catalogue et n’a pas d’unité',
    'unknown-reference': 'ce renvoi ne mène à rien dans le document',
    'unknown-code': 'ce code n’est pas connu et n’a pas de nom dans «\u202flabels\u202f»',
    'exit-without-family': 'cette sortie n’est d’aucune famille officielle\u202f: les sorties dynamiques ne peuvent pas être additionnées',
    'duplicate-id': 'cet identifiant est utilisé deux fois',
    'duplicate-observation': 'deux observations portent sur la même période, le même territoire, la même catégorie et les mêmes personnes',
    'rate-out-of-range': 'un taux ou une part doit se situer entre 0 et 100',
    'numerator-above-denominator': 'le numérateur dépasse le dénominateur',
    'value-disagrees': 'la valeur ne correspond pas au numérateur et au dénominateur',
    'interval-impossible': 'cet intervalle n’est pas possible',
    'parts-above-total': 'la somme des parties dépasse le total',
    'part-above-whole': 'ce nombre dépasse celui dont il est une partie',
    'period-after-update': 'la période est postérieure à la mise à jour du document',
    'value-missing': 'l’observation n’a pas de valeur',
    'count-not-whole': 'un nombre de personnes ou de structures n’est pas entier',
    'siret-invalid': 'ce numéro Siret n’est pas valide',
    'url-refused': 'cette adresse n’est pas acceptée',
    'image-elsewhere': 'cette image n’est montrée que sur les pages de son propre site',
    'percent-as-fraction': 'toutes les valeurs en pourcentage sont entre 0 et 1, comme des fractions',
    'inline-secret': 'un chiffre protégé est encore écrit dans le document',
    'figure-withheld': 'une règle d’honnêteté retient ce passage\u202f; il reste lisible dans le document lui-même',
    'figure-flagged': 'une règle d’honnêteté accompagne ce passage d’une mise en garde',
    'claim-unsupported': 'rien dans le document n’appuie la preuve annoncée',
    'scope-unsure': 'ce chiffre est donné pour celui d’un seul achat, et le document ne le montre pas',
    'no-periods': 'le tableau ne nomme aucune période',
    'periods-in-rows': 'les périodes sont dans les lignes et les indicateurs dans les colonnes',
    'column-no-period': 'l’en-tête n’est pas une période',
    'column-twice': 'cette période a plusieurs colonnes',
    'row-twice': 'plusieurs lignes portent ce nom, avec des chiffres différents',
    'row-unnamed': 'cette ligne a des chiffres et pas de nom',
    'row-empty': 'cette ligne n’a aucun chiffre',
    'row-part': 'cette ligne est une partie de celle du dessus',
    'unit-unknown': 'l’unité de l’intitulé n’est pas connue',
    'rate-or-count': 'rien ne dit si ces chiffres sont un taux ou un nombre',
    'indicator-near': 'cet intitulé ressemble à un indicateur du catalogue sans être le sien',
    'indicator-other-unit': 'l’indicateur de ce nom ne se compte pas dans cette unité',
    'cell-unreadable': 'la case n’est pas un chiffre lisible',
    'cell-other-unit': 'la case n’est pas dans l’unité de la ligne',
    'cell-ambiguous': 'ce nombre peut se lire de deux façons',
    'quotes-open': 'des guillemets ne se ferment pas',
  },
  expectations,
  /** What an author asked of a widget that it cannot do with these figures. */
  widgets: {
    noScale: (id: string) =>
      `Variante «\u202fgauge\u202f» de l’indicateur «\u202f${id}\u202f»\u202f: une jauge a besoin d’un objectif («\u202ftarget\u202f» dans les données) ou d’un pourcentage\u202f; ce chiffre n’a ni l’un ni l’autre. La carte garde son dessin habituel.`,
  },
  consequences: {
    ignored: 'Ce passage n’est pas pris en compte\u202f; le reste est affiché.',
    'item-dropped': 'Cet élément est laissé de côté\u202f; le reste est affiché.',
    kept: 'La donnée est gardée telle quelle.',
    refused: 'Le document n’est pas affiché.',
    replaced: 'Une valeur par défaut la remplace.',
    withheld: 'Il n’est pas publié, et la page dit pourquoi.',
    flagged: 'Il est montré avec cette mise en garde.',
    lowered: 'L’effet est montré avec la preuve que le document appuie\u202f; la méthode dit celle qui est annoncée.',
    context: 'Le chiffre est montré à part, comme contexte, et n’appuie aucun effet.',
    'author-told': 'Il est montré auprès de l’effet\u202f; la méthode dit que l’auteur l’y rattache.',
    understood: 'C’est lu comme la seule valeur possible\u202f; le document reste à corriger.',
    empty: 'Rien n’est affiché.',
    undrawn: 'Le chiffre reste écrit, avec «\u202fà vérifier\u202f»\u202f; rien n’en est dessiné, ni conclu.',
    untimed: 'L’étape est montrée sans cette date ou cette durée.',
    'left-out': 'Sur les pages d’un autre site, l’image est laissée de côté\u202f; les mots restent.',
    'cell-dropped': 'Ce chiffre n’est pas montré\u202f; les autres le sont.',
    'both-left-out': 'Aucun n’est montré\u202f: rien ne dit lequel est le bon.',
    'own-indicator': 'La ligne est montrée comme un indicateur propre à l’organisation.',
    'sheet-turned': 'Le tableau est lu dans ce sens.',
    hidden: 'Le chiffre n’est pas affiché\u202f; les autres le sont.',
    'counts-hidden': 'Ces effectifs ne sont pas affichés\u202f; le reste l’est.',
    secret: 'Le chiffre est retenu comme s’il était protégé («\u202fsecret\u202f»), avec ce qui le ferait retrouver.',
    strictest: 'Ce seuil de protection n’a pas pu être lu\u202f: tout chiffre sur moins de 100 personnes est retenu.',
    broken: 'La rupture tient\u202f: aucune évolution n’est dite par-dessus ou, si sa période n’a pas pu être lue, entre aucune des périodes de l’indicateur.',
    estimated: 'Le chiffre est présenté comme une estimation.',
    approximate: 'Le chiffre est présenté comme approché («\u202fenviron\u202f»).',
    provisional: 'Le chiffre est présenté comme provisoire.',
    fictional: 'Toutes les données sont présentées comme fictives.',
    sensitive: 'Toutes les ventilations de l’indicateur sont protégées comme sensibles.',
    'of-people': 'L’indicateur est protégé comme s’il comptait des personnes.',
    illustrative: 'Les durées sont présentées comme des illustrations.',
    'few-contributors': 'Le montant est protégé comme s’il venait de trop peu de contributeurs.',
    unsourced: 'La page dit «\u202fsource non précisée\u202f».',
  },
};

export type IssueMessages = typeof issues;
