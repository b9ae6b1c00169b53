/** Registers every widget. */
export * from './widgets/dashboard/index.js';
export * from './widgets/feed/index.js';
export * from './widgets/indicator/index.js';
export * from './widgets/map/index.js';
export * from './widgets/sources/index.js';
