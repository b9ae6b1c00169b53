/** What an outline tells of a node beside its role and name; the rest is noise for a test. */
const told = new Set([
  'level',
  'checked',
  'pressed',
  'expanded',
  'selected',
  'disabled',
  'invalid',
  'required',
  'busy',
  'live',
  'hasPopup',
  'roledescription',
]);

/** A state that can be either: off is worth telling too. The others are told when they are so. */
const toldWhenOff = new Set(['checked', 'pressed', 'expanded', 'selected']);

const isTold = ({ name, value: { value } }) =>
  told.has(name) && value !== undefined && (toldWhenOff.has(name) || ![false, 'false'].includes(value));

/** Nodes without a role of their own: their children are told in their place. */
const transparent = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'ignored']);

const describe = ({ role, name, description, value, properties = [] }) => {
  const facts = properties.filter(isTold).map((property) => `${property.name}=${property.value.value}`);
  const quoted = name?.value ? ` ${JSON.stringify(name.value)}` : '';
  const more = [
    ...(description?.value ? [`description=${JSON.stringify(description.value)}`] : []),
    ...(value?.value !== undefined && value.value !== '' ? [`value=${JSON.stringify(value.value)}`] : []),
    ...facts,
  ];
  return `${role.value}${quoted}${more.length > 0 ? ` [${more.join(' ')}]` : ''}`;
};

/**
 * One node a line, children two spaces further in; text that a name does not say already as `StaticText "…"`.
 * @param {object} node with the shape that Chromium's protocol gives it @param {(node: object) => object[]} childrenOf @returns {string[]}
 */
export function outline(node, childrenOf, depth = 0) {
  const hidden = node.ignored || transparent.has(node.role?.value);
  const line = hidden ? [] : [`${'  '.repeat(depth)}${describe(node)}`];
  const text = hidden ? undefined : node.name?.value;
  const children = childrenOf(node).filter((child) => !(child.role?.value === 'StaticText' && child.name?.value === text));
  return [...line, ...children.flatMap((child) => outline(child, childrenOf, hidden ? depth : depth + 1))];
}

/**
 * @param {import('playwright-core').Page} page of Chromium
 * @param {string} selector of the light DOM; what hangs below it in shadow trees is included
 * @returns {Promise<string>} the outline
 * @throws {Error} when the selector finds nothing
 */
export async function accessibilityTree(page, selector) {
  const client = await page.context().newCDPSession(page);
  try {
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    if (nodeId === 0) throw new Error(`accessibility-tree: nothing matches ${selector}`);
    const { node: element } = await client.send('DOM.describeNode', { nodeId });
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const childrenOf = ({ childIds = [] }) => childIds.map((id) => byId.get(id)).filter(Boolean);
    const start = nodes.find((node) => node.backendDOMNodeId === element.backendNodeId);
    return start ? outline(start, childrenOf).join('\n') : '';
  } finally {
    await client.detach();
  }
}
