import type { loadGeometry } from '../../element/geometry.js';

/** What only some maps draw with. */
export const own = {
  use: () => import('./map-use.model.js'),
  gaps: () => import('./map-gaps.model.js'),
  breaks: () => import('./map-breaks.model.js'),
  told: () => import('./map-told.js'),
  trouble: () => import('./map-trouble.js'),
  strip: () => import('./map-strip.js'),
  symbols: () => import('./map-symbols.js'),
  natural: () => import('./map-natural.model.js'),
  canvas: () => import('./map-canvas.js'),
  patterns: () => import('./map-patterns.js'),
  forced: () => import('./map-forced.js'),
};

export type OwnView = keyof typeof own;
export type OwnViews = { readonly [Name in OwnView]?: Awaited<ReturnType<(typeof own)[Name]>> };

/** What a map is drawn from beside its feed, and what it was loaded for. */
export interface Loaded {
  readonly key: string;
  /** Of the geometry alone. */
  readonly ground: string;
  readonly geometry: Awaited<ReturnType<typeof loadGeometry>>;
  readonly views: OwnViews;
}
