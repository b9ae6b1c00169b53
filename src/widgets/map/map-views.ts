import { isServer } from 'lit';
import { loadGeometry, shippedTopology } from '../../element/geometry.js';
import { groundOf } from './map.layout.js';
import { MANY, type Place } from './map-choice.model.js';

/** What only some maps draw with, or only some readers ask for. */
export const own = {
  use: () => import('./map-spoken.js'),
  controls: () => import('./map-controls.js'),
  written: () => import('./map-written.js'),
  gaps: () => import('./map-gaps.model.js'),
  hatches: () => import('./map-hatches.js'),
  breaks: () => import('./map-breaks.model.js'),
  told: () => import('./map-told.js'),
  trouble: () => import('./map-trouble.js'),
  strip: () => import('./map-strip.js'),
  symbols: () => import('./map-symbols.js'),
  natural: () => import('./map-natural.model.js'),
  canvas: () => import('./map-canvas.js'),
  patterns: () => import('./map-patterns.js'),
  more: () => import('./map-more.styles.js'),
  places: () => import('./map-places.js'),
  forced: () => import('./map-forced.styles.js'),
};

export type OwnView = keyof typeof own;
export type OwnViews = { readonly [Name in OwnView]?: Awaited<ReturnType<(typeof own)[Name]>> };

/** Without outlines; always the same one, since what is found of a feed is kept for it. */
export const NOWHERE: readonly Place[] = [];

/** Whether the reader's system sets the colours. */
export const isForced = (): boolean => !isServer && matchMedia('(forced-colors: active)').matches;

/**
 * On their way beside the feed, and made ready while it comes; who needs them tells of a failure.
 * @param area whose outlines are finer
 * @returns until the page may be kept busy by something else
 */
export function askEarly(level: string | undefined, area: string | undefined, source: string | object | undefined): Promise<unknown> | undefined {
  if (source) return level ? import('../../element/geometry-brought.js').then(({ begun }) => begun({ level, source }, MANY, own.canvas), () => undefined) : undefined;
  if (!level) shippedTopology().catch(() => undefined);
  else void loadGeometry({ level, detailed: !!area && area !== 'FR' }).then((geometry) => !area && geometry.shapes && groundOf(geometry, [...geometry.shapes.keys()]));
  return undefined;
}

export interface Wanted {
  readonly key: string;
  /** Of the geometry alone. */
  readonly ground: string;
  readonly level: string;
  /** Whether finer outlines are wanted. */
  readonly detailed: boolean;
  readonly mine: readonly OwnView[];
}

/** What a map is drawn from beside its feed, and what it was loaded for. */
export interface Loaded {
  readonly key: string;
  readonly ground: string;
  readonly geometry: Awaited<ReturnType<typeof loadGeometry>>;
  readonly views: OwnViews;
}

/** The outlines, asked for once while they are the same, and the views. @param host has what the page brings in place of what is built in */
export async function loadGround({ key, ground, level, detailed, mine }: Wanted, host: HTMLElement & { readonly geometry?: string | object | undefined }, loaded: Loaded | undefined): Promise<Loaded> {
  if (loaded?.key === key) return loaded;
  const [geometry, ...views] = await Promise.all([loaded?.ground === ground ? loaded.geometry : loadGeometry({ level, detailed, source: host.geometry, host }), ...mine.map((name) => own[name]())]);
  return { key, ground, geometry, views: Object.fromEntries(mine.map((name, index) => [name, views[index]])) };
}
