/** Registers what a page of maps alone has. */
export * from './widgets/map/index.js';

// Few of them have their feed apart: what it holds is read before it is registered, and what changes in it after.
if (document.querySelector('impact-feed')) void import('./maps-feed.js');
