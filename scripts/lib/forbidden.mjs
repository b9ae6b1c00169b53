import { nodesOf } from './bundle.mjs';

const isCall = (node) => node.type === 'CallExpression' || node.type === 'NewExpression';
const named = (node, name) => node?.type === 'Identifier' && node.name === name;
const text = (node) => (node.type === 'TemplateLiteral' ? node.quasis[0]?.value.cooked : node.value);
const member = (node) => {
  if (node?.type !== 'MemberExpression') return undefined;
  return node.computed ? text(node.property) : node.property.name;
};

/** Names of members are not uses of a global of that name. */
const keyOf = (node) => (node.computed || node.shorthand ? undefined : (node.key ?? node.property));

const markupMembers = new Set(['innerHTML', 'outerHTML']);
const markupMethods = new Set(['insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment']);

function uses(node) {
  if (named(node, 'Function')) return 'Function';
  if (isCall(node) && named(node.callee, 'eval')) return 'eval()';
  if (isCall(node) && member(node.callee) === 'random' && named(node.callee.object, 'Math')) return 'Math.random()';
  if (isCall(node) && markupMethods.has(member(node.callee))) return `${member(node.callee)}()`;
  if (node.type === 'AssignmentExpression' && markupMembers.has(member(node.left))) return member(node.left);
  return undefined;
}

/**
 * Names that no published file may use.
 * @param {import('vite').ESTree.Program} program
 * @returns {string[]} one entry per use
 */
export function forbiddenIn(program) {
  const nodes = [...nodesOf(program)];
  const keys = new Set(nodes.map(keyOf));
  return nodes
    .filter((node) => !keys.has(node))
    .map(uses)
    .filter(Boolean);
}

/** What would tell where a file was built, or hand out its sources. */
const sourcePath = /node_modules[\\/]|file:\/\/\/|sourceMappingURL|["'`](?:\/(?:home|Users|work|tmp|root|builds?)\/)/;

/** @param {string} code @returns {string[]} */
export const pathsIn = (code) => sourcePath.exec(code)?.slice(0, 1) ?? [];
