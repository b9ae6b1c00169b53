/** Registers what a page of maps alone has. */
export * from './widgets/feed/index.js';
export * from './widgets/map/index.js';
