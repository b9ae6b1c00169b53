import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { filesIn } from './files.mjs';

/** A syntax tree's nodes, with the member of its parent that holds each. */
export function* nodesOf(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* nodesOf(item);
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* nodesOf(value);
  }
}

export const parseModule = (code) => parseSync('module.js', code).program;

const literal = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : undefined;
};

/**
 * The built files of one folder, with what each imports.
 * @param {string} folder
 * @returns {Map<string, {code: string, program: any, now: string[], later: string[]}>}
 */
export function readBundle(folder) {
  const modules = new Map();
  for (const file of filesIn(folder, /\.js$/)) {
    const code = readFileSync(posix.join(folder, file), 'utf8');
    const program = parseModule(code);
    const resolve = (specifier) => posix.join(posix.dirname(file), specifier);
    const imported = { now: [], later: [] };
    for (const node of nodesOf(program)) {
      const source = literal(node.source);
      if (source === undefined) continue;
      (node.type === 'ImportExpression' ? imported.later : imported.now).push(resolve(source));
    }
    modules.set(file, { code, program, ...imported });
  }
  return modules;
}

/** @returns {string[]} the given files and all that they import statically */
export function closure(modules, files) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    if (!modules.has(file)) throw new Error(`${file} is imported and is not there.`);
    seen.add(file);
    modules.get(file).now.forEach(visit);
  };
  files.forEach(visit);
  return [...seen];
}

/** @returns {string[]} @throws when nothing matches: a ceiling that measures nothing must not pass */
export function matching(modules, pattern) {
  const [start, end] = pattern.split('*');
  const found = [...modules.keys()].filter((file) => (end === undefined ? file === pattern : file.startsWith(start) && file.endsWith(end)));
  // A hash follows the star's dash: `fr-*.js` must not take `fr-be-….js`.
  const exact = end === undefined ? found : found.filter((file) => /^[\w-]{6,7}$/.test(file.slice(start.length, file.length - end.length)));
  if (exact.length === 0) throw new Error(`No built file matches ${pattern}.`);
  return exact;
}

/** Every file is compressed by itself, as a server sends it. @returns {{gz: number, br: number}} bytes */
export function weigh(modules, files) {
  const texts = files.map((file) => modules.get(file).code);
  return {
    gz: texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0),
    br: texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0),
  };
}
