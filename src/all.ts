/** Registers every widget. */
export * from './widgets/case/index.js';
export * from './widgets/comparison/index.js';
export * from './widgets/dashboard/index.js';
export * from './widgets/factors/index.js';
export * from './widgets/feed/index.js';
export * from './widgets/focus/index.js';
export * from './widgets/indicator/index.js';
export * from './widgets/map/index.js';
export * from './widgets/partners/index.js';
export * from './widgets/pathway/index.js';
export * from './widgets/progress/index.js';
export * from './widgets/quote/index.js';
export * from './widgets/simulator/index.js';
export * from './widgets/sources/index.js';
export * from './widgets/videos/index.js';
