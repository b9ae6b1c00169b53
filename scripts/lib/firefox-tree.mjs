import { outline } from './accessibility-tree.mjs';
import { inFirefox } from './firefox-scope.mjs';

/* global content, Cc, Ci, gBrowser -- of the scopes of Firefox in which these functions run */

/**
 * Runs in the process of the page, where the tree is whole before it is copied to where assistive technology asks for it.
 * @param {string} selector
 */
function readTree(selector) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { document } = content;
  const element = document.querySelector(selector);
  const isInside = (node) => {
    for (let around = node; around; around = around.parentNode ?? around.host) if (around === element) return true;
    return false;
  };
  const statesOf = (node) => {
    const [usual, more] = [{}, {}];
    node.getState(usual, more);
    const list = service.getStringStates(usual.value, more.value);
    return Array.from({ length: list.length }, (_, index) => list.item(index));
  };
  const attributesOf = ({ attributes }) => Object.fromEntries(attributes ? [...attributes.enumerate()].map(({ key, value }) => [key, value]) : []);
  const childrenOf = (node) => Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index));
  const told = (node) => ({
    kind: service.getStringRole(node.role),
    role: node.computedARIARole,
    name: node.name ?? '',
    value: node.value,
    description: node.description,
    states: statesOf(node),
    attributes: attributesOf(node),
    children: childrenOf(node).map(told),
  });
  // An element that means nothing itself has no place in the tree: what it holds is found below what holds it.
  const outermost = (node) => (isInside(node.DOMNode) ? [told(node)] : childrenOf(node).flatMap(outermost));
  const root = element && service.getAccessibleFor(document);
  return { found: Boolean(element), nodes: root ? outermost(root) : [] };
}

/** Runs in the window of Firefox. @param {string} script that answers with a message @param {string} message its name */
async function askPage(script, message) {
  const { messageManager } = gBrowser.selectedBrowser;
  const answer = new Promise((resolve) => {
    messageManager.addMessageListener(message, function hear({ data }) {
      messageManager.removeMessageListener(message, hear);
      resolve(data);
    });
  });
  messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  return answer;
}

const message = 'impact-widgets:tree';

async function read(page, selector) {
  const script = `sendAsyncMessage('${message}', JSON.stringify((${readTree})(${JSON.stringify(selector)})))`;
  const answer = await inFirefox(page, `(${askPage})(${JSON.stringify(script)}, '${message}')`);
  return JSON.parse(answer);
}

/** What has no role of ARIA, by the names that Chromium has for it. */
const kinds = { 'text leaf': 'StaticText', label: 'LabelText', summary: 'DisclosureTriangle', 'list item marker': 'ListMarker' };

const withValue = new Set(['textbox', 'searchbox', 'combobox', 'spinbutton', 'slider', 'meter', 'progressbar']);

const toggles = { checkbox: 'checked', radio: 'checked', switch: 'checked', option: 'selected', tab: 'selected' };

const text = (value) => ({ value });

/** A node of Firefox as Chromium's protocol would tell it. */
function asChromium({ kind, role, name, value, description, states, attributes, children }) {
  const is = (state) => states.includes(state);
  const property = (what, is) => (is ? [{ name: what, value: text(is) }] : []);
  const either = (what, is) => [{ name: what, value: text(is) }];
  const named = kinds[kind] ?? role;
  return {
    role: text(named || 'generic'),
    // What a list item has as a name is what it holds, which its children tell.
    name: text(named === 'listitem' ? '' : name),
    description: text(description),
    value: withValue.has(named) ? text(value) : undefined,
    properties: [
      ...property('invalid', is('invalid')),
      ...property('required', is('required')),
      ...property('disabled', is('unavailable')),
      ...property('busy', is('busy')),
      ...property('live', attributes.live !== 'off' && attributes.live),
      ...property('level', /^heading$/.test(named) && attributes.level),
      ...property('hasPopup', attributes.haspopup ?? (named === 'combobox' && 'listbox')),
      ...(named in toggles ? either(toggles[named], is(toggles[named])) : []),
      ...(kind === 'toggle button' ? either('pressed', is('pressed')) : []),
      ...(is('expanded') || is('collapsed') ? either('expanded', is('expanded')) : []),
      ...property('roledescription', attributes.roledescription),
    ],
    children: children.map(asChromium),
  };
}

/** How long the tree may take to be as the page is, and how far apart two readings stand, in milliseconds. */
const [patience, apart] = [4000, 80];

/**
 * @param {import('puppeteer-core').Page} page of Firefox
 * @param {string} selector as `accessibilityTree` has it
 * @returns {Promise<string>} the outline, in Chromium's words, once two readings are the same: Firefox makes its tree after it draws
 * @throws {Error} when the selector finds nothing
 */
export async function firefoxTree(page, selector) {
  let before;
  for (const end = Date.now() + patience; ; ) {
    const { found, nodes } = await read(page, selector);
    if (!found) throw new Error(`accessibility-tree: nothing matches ${selector}`);
    const now = nodes.flatMap((node) => outline(asChromium(node), ({ children }) => children)).join('\n');
    if ((now && now === before) || Date.now() > end) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, apart));
  }
}
