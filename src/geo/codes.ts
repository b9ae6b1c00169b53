/** What stands before the codes of a level in feeds, and how long published codes are: files may have lost a leading zero. */
const levels: Readonly<Record<string, readonly [prefix: string, length: number]>> = {
  region: ['reg', 2],
  departement: ['dep', 2],
  epci: ['epci', 9],
  'zone-emploi': ['ze', 4],
  commune: ['com', 5],
  qpv: ['qpv', 0],
};

/** Names that files have for a code, in the order in which they are believed, lower case. */
const codeKeys = ['code', 'codgeo', 'insee', 'insee_com', 'code_insee', 'codeinsee', 'com_code', 'insee_dep', 'code_dept', 'code_dep', 'insee_reg', 'code_reg', 'code_epci', 'codeepci', 'siren_epci', 'siren', 'ze2020', 'code_qp', 'code_qpv'];
const postalKeys = ['postal', 'codesPostaux', 'codes_postaux', 'code_postal', 'codePostal', 'cp'];
const nameKeys = ['nom', 'name', 'libgeo', 'libelle', 'nom_com', 'nom_dept', 'nom_dep', 'nom_reg', 'nom_epci', 'nom_qp', 'label'];

type Properties = Readonly<Record<string, unknown>>;

const plain = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');

/** Names of properties as a file writes them, by their small letters: a file has the same few for all its features. */
const written = /* @__PURE__ */ new Map<string, string>();

function found(properties: Properties, keys: readonly string[]): string {
  let best = '';
  let rank = keys.length;
  for (const key in properties) {
    let lower = written.get(key);
    if (lower === undefined) written.set(key, (lower = key.toLowerCase()));
    const at = keys.indexOf(lower);
    if (at < 0 || at > rank) continue;
    const text = plain(properties[key]);
    if (text) [best, rank] = [text, at];
  }
  return best;
}

/** `39` of the level `departement` → `dep:39`; what has a prefix keeps it; a level of the author's own has `x:`. */
export function codeIn(level: string, code: string): string {
  if (code.includes(':') || !code) return code;
  const [prefix, length] = levels[level] ?? ['x', 0];
  return `${prefix}:${/^\d+$/.test(code) ? code.padStart(length, '0') : code}`;
}

/**
 * The code of a feature as feeds write it: its `id` when it is a text, a property that files have for codes, else its `id` as a number or the
 * property `id`. Empty where it has none.
 */
export function codeOf(level: string, id: unknown, properties: Properties): string {
  return codeIn(level, (typeof id === 'string' && plain(id)) || found(properties, codeKeys) || plain(id) || found(properties, ['id']));
}

/** Its postal codes, separated by spaces: a file has them as a list or as a text. */
export function postalOf(properties: Properties): string | undefined {
  for (const key of postalKeys) {
    // Most files have none, and a file of communes has thousands of features.
    if (properties[key] === undefined) continue;
    const codes = [properties[key]].flat().map(plain).join(' ').match(/\b\d{5}\b/g);
    if (codes) return codes.join(' ');
  }
  return undefined;
}

export const nameOf = (properties: Properties): string | undefined => found(properties, nameKeys) || undefined;

/** What a territory is a part of, where its file or its code says so: a commune's département, a département's région. */
export function parentOf(level: string, code: string, properties: Properties): string | undefined {
  const parent = found(properties, ['parent']);
  if (parent) return parent;
  const above = level === 'departement' ? '' : found(properties, ['departement', 'dep', 'code_dep', 'code_dept', 'insee_dep']);
  if (above) return codeIn('departement', above);
  if (level === 'commune') return `dep:${code.slice(4, code.startsWith('com:97') ? 7 : 6)}`;
  const region = level === 'region' ? '' : found(properties, ['region', 'reg', 'code_reg', 'insee_reg']);
  return region ? codeIn('region', region) : undefined;
}

/** How codes look in files that have no other level. Those of régions may be of départements as well. */
const looks: Readonly<Record<string, RegExp>> = {
  region: /^(?:0[1-46]|11|24|27|28|32|44|52|53|75|76|84|9[34])$/,
  departement: /^(?:\d[\dAB]|97\d)$/,
  epci: /^\d{9}$/,
  'zone-emploi': /^\d{4}$/,
  commune: /^\d[\dAB]\d{3}$/,
  qpv: /^QN/,
};

/** The levels that codes may be of, without what stands before them; none for codes of an author's own. */
export function levelsOf(codes: readonly string[]): string[] {
  const bare = codes.map((code) => code.slice(code.indexOf(':') + 1));
  return bare.length ? Object.keys(looks).filter((level) => bare.every((code) => looks[level]!.test(code))) : [];
}
