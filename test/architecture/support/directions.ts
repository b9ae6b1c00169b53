import { posix } from 'node:path';
import ts from 'typescript';

/** What a room may import besides its own files. A room whose values are allowed may give types as well. */
interface Permission {
  readonly rooms?: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: RegExp;
  readonly typePackages?: RegExp;
}

const lit = /^(?:lit|@lit)(?:$|\/)/;

/** "Who may import whom", as data. Rooms of widgets are told apart by the role of the file. */
export const permissions: Readonly<Record<string, Permission>> = {
  schema: { packages: /^zod\/mini$/ },
  catalogue: { types: ['schema'] },
  format: { types: ['schema'], packages: /^d3-format$/ },
  scale: { types: ['schema'], packages: /^(?:d3-(?:array|interpolate|scale)|simple-statistics)$/ },
  geo: { types: ['schema'], packages: /^(?:d3-geo|topojson-client|topojson-server)$/ },
  measure: { types: ['schema'] },
  feed: { rooms: ['schema', 'catalogue'], typePackages: /^zod\/mini$/ },
  // What tables and spreadsheets are read with; only their text is parsed with a package.
  sheet: { rooms: ['catalogue', 'feed'], types: ['schema'], packages: /^papaparse$/ },
  honesty: { rooms: ['measure', 'catalogue'], types: ['schema'] },
  // Unit grids and ticks are plain geometry that models count with (docs/decisions/0004).
  model: { rooms: ['format', 'catalogue', 'measure', 'scale'], types: ['schema', 'honesty'] },
  // Pictures draw with the same grids as pages (docs/decisions/0085).
  export: { rooms: ['model', 'scale'] },
  theme: { packages: /^lit$/ },
  element: {
    rooms: ['feed', 'sheet', 'honesty', 'model', 'format', 'scale', 'geo', 'theme', 'export'],
    types: ['schema'],
    packages: /^(?:lit|@lit)(?:$|\/)|^@lit-labs\/ssr-client(?:$|\/)/,
  },
  'widget model': { rooms: ['model', 'format', 'scale', 'measure', 'catalogue'], types: ['honesty', 'schema'] },
  // What a picture is made of is a layout's own matter.
  'widget layout': { rooms: ['geo', 'scale', 'export'], types: ['model'] },
  'widget styles': { rooms: ['theme'], packages: /^lit$/ },
  'widget element': { rooms: ['element', 'theme'], types: ['model', 'honesty', 'format'], packages: lit },
  'widget index': { rooms: ['element', 'widget index'] },
  'widget registry': { rooms: ['widget index'] },
  // The page in a frame, which widgets know nothing of.
  embed: { rooms: ['element', 'feed', 'format'] },
  entry: { packages: /./ },
};

/** Which files of its own room a file of a widget may import; `types` when only their types. */
const withinWidget: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  'widget model': { values: ['widget model'], types: ['widget layout'] },
  'widget layout': { values: ['widget layout'], types: ['widget model'] },
  'widget styles': { values: ['widget styles'], types: [] },
  'widget element': { values: ['widget model', 'widget layout', 'widget styles', 'widget element'], types: [] },
  'widget index': { values: ['widget element'], types: ['widget model', 'widget layout'] },
};

/** @param file relative to src, with `/` */
export function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts.length === 1 || parts[0] === 'bin') return 'entry';
  if (parts[0] !== 'widgets') return parts[0]!;
  const name = parts.at(-1)!;
  if (name === 'registry.ts') return 'widget registry';
  if (name === 'index.ts') return 'widget index';
  const role = /\.(model|layout|styles)\.ts$/.exec(name)?.[1] ?? 'element';
  return `widget ${role}`;
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Names taken, when they are listed. */
  readonly names: readonly string[];
  readonly line: number;
}

function clauseOf(clause: ts.ImportClause | undefined): { typeOnly: boolean; names: string[] } {
  if (!clause) return { typeOnly: false, names: [] };
  const bindings = clause.namedBindings;
  const named = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const onlyTypes = named.length > 0 && !clause.name && named.every((element) => element.isTypeOnly);
  const whole = clause.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return { typeOnly: whole || onlyTypes, names: named.map((element) => (element.propertyName ?? element.name).text) };
}

/** Every import and re-export of a module: static, dynamic, and in type position. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean, names: string[] = []): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, typeOnly, names, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { typeOnly, names } = clauseOf(node.importClause);
      add(node, node.moduleSpecifier, typeOnly, names);
    } else if (ts.isExportDeclaration(node)) add(node, node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function refusal(file: string, { specifier, typeOnly, names }: Import): string | undefined {
  const room = roomOf(file);
  const permission = permissions[room];
  if (!permission) return `the room "${room}" has no row in the table of permissions`;
  if (!specifier.startsWith('.')) {
    if (room === 'theme' && names.some((name) => name !== 'css')) return 'theme may take only `css` from lit';
    if (permission.packages?.test(specifier) || (typeOnly && permission.typePackages?.test(specifier))) return undefined;
    return `${room} may not import the package ${specifier}`;
  }
  if (!/\.(?:js|json)$/.test(specifier)) return 'a relative import ends in .js';
  const target = posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.ts'));
  if (target.startsWith('..')) return `${specifier} leaves src`;
  if (room === 'entry') return undefined;
  const targetRoom = roomOf(target);
  if (
    posix.dirname(file).split('/').slice(0, 2).join('/') === posix.dirname(target).split('/').slice(0, 2).join('/') &&
    room in withinWidget
  ) {
    const own = withinWidget[room]!;
    if (own.values.includes(targetRoom) || (typeOnly && own.types.includes(targetRoom))) return undefined;
    return `a ${room} may not import its own ${targetRoom}${typeOnly ? '' : ' as a value'}`;
  }
  if (targetRoom === room && !room.startsWith('widget')) return undefined;
  if (permission.rooms?.includes(targetRoom) || (typeOnly && permission.types?.includes(targetRoom))) return undefined;
  return `${room} may not import ${typeOnly ? 'types' : 'values'} of ${targetRoom}`;
}

/** @returns one sentence per import that goes against the table: `file:line: why` */
export const wrongDirections = (file: string, source: ts.SourceFile): string[] =>
  importsOf(source).flatMap((found) => {
    const why = refusal(file, found);
    return why ? [`${file}:${found.line}: ${why}`] : [];
  });
