/** Fetching, reading and disclosing a feed: not needed by a page that a server rendered, whose feed was disclosed there. */
export { readDisclosed } from './disclosed.js';
export { documentOf } from './document.js';
