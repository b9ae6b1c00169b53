import ts from 'typescript';
import { roomOf } from './directions.js';

const maxLines = { file: 300, function: 60 };

/** Rooms and files where something happens when the module is loaded; everywhere else loading a module does nothing. */
const mayActWhenLoaded = (file: string): boolean =>
  ['schema', 'theme', 'widget styles', 'widget index'].includes(roomOf(file)) ||
  /\.styles\.ts$/.test(file) ||
  ['all.ts', 'autoloader.ts', 'maps.ts', 'embed.cdn.ts', 'embed-host.cdn.ts', 'bin/impact-widgets.ts', 'element/geometry-worker.ts'].includes(file);

/** Constructors without effect that every bundler knows, so that no mark is needed. */
const pureConstructors = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'RegExp', 'URL']);

const lineOf = (source: ts.SourceFile, node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;

function* everyNode(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* everyNode(child);
}

/** @param reasons file → why it may be longer */
export function tooLong(file: string, source: ts.SourceFile, reasons: Readonly<Record<string, string>> = {}): string[] {
  if (file in reasons) return [];
  const lines = source.text.trimEnd().split('\n').length;
  const found = lines > maxLines.file ? [`${file}: ${lines} lines, ${maxLines.file} at most`] : [];
  for (const node of everyNode(source)) {
    if (!ts.isFunctionLike(node)) continue;
    const length = source.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(source, node);
    if (length > maxLines.function)
      found.push(`${file}:${lineOf(source, node)}: a function of ${length} lines, ${maxLines.function} at most`);
  }
  return found;
}

const markedPure = (source: ts.SourceFile, node: ts.Node): boolean =>
  /[@#]__PURE__/.test(source.text.slice(node.getFullStart(), node.getStart(source)));

/** Calls that run when the module is loaded, outside functions and classes. */
function* callsOnLoad(source: ts.SourceFile, node: ts.Node): Generator<ts.Node> {
  if (ts.isFunctionLike(node) || ts.isClassLike(node) || ts.isTypeNode(node) || markedPure(source, node)) return;
  const known = ts.isNewExpression(node) && ts.isIdentifier(node.expression) && pureConstructors.has(node.expression.text);
  if (!known && (ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isTaggedTemplateExpression(node))) yield node;
  else {
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children) yield* callsOnLoad(source, child);
  }
}

const isDeclaration = (node: ts.Statement): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isExportAssignment(node) ||
  ts.isVariableStatement(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isClassDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isModuleDeclaration(node);

/** Module-level effects, which keep a bundler from leaving out what a page does not use. */
export function effectsOnLoad(file: string, source: ts.SourceFile): string[] {
  if (mayActWhenLoaded(file)) return [];
  return source.statements.flatMap((statement) => {
    if (!isDeclaration(statement)) return [`${file}:${lineOf(source, statement)}: a statement that runs when the module is loaded`];
    return [...callsOnLoad(source, statement)].map(
      (call) => `${file}:${lineOf(source, call)}: a call that runs when the module is loaded and is not marked /* @__PURE__ */`,
    );
  });
}

const forbiddenNames = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'unsafeHTML',
  'unsafeSVG',
  'unsafeStatic',
  'eval',
]);
/** File → the one name it may use, since what it is given there is never data. */
const allowed: Readonly<Record<string, string>> = {
  // A tag name, checked against the registry: Lit's server renderer has no other way to be given one.
  'ssr.ts': 'unsafeStatic',
};

const forbiddenMembers = new Set(['Date.now', 'Math.random', 'document.write', 'performance.now']);

function isForbidden(file: string, node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && forbiddenNames.has(node.text)) return node.text;
  if (ts.isPropertyAccessExpression(node)) {
    const path = `${node.expression.getText()}.${node.name.text}`.replace(/^(?:globalThis|window|self)\./, '');
    if (forbiddenMembers.has(path)) return path;
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const callee = node.expression.getText();
  const given = node.arguments?.length ?? 0;
  if (callee === 'Function') return 'Function()';
  if (given === 0 && /(?:^|\.)Intl\.\w+$|\.toLocale\w*String$/.test(callee)) return `${callee}() without a locale`;
  if (given === 0 && callee === 'Date' && !['element', 'entry'].includes(roomOf(file))) return 'new Date() without a day given';
  return undefined;
}

/** Names that would make markup or code of data, or let a pure function depend on when and where it runs. */
export const forbiddenUses = (file: string, source: ts.SourceFile): string[] =>
  [...everyNode(source)].flatMap((node) => {
    const name = isForbidden(file, node);
    return name && allowed[file] !== name ? [`${file}:${lineOf(source, node)}: ${name} is not used here`] : [];
  });
