/** Registers the feed of a page of maps alone. */
export * from './widgets/feed/index.js';
