import type { FeedStore } from '../feed/store.js';
import type { PackedTopology } from '../geo/outlines.js';
import type { Geometry, GeometryFailure } from '../geo/types.js';

export interface Reading {
  readonly loaded: Promise<Geometry | GeometryFailure>;
  readonly told: Set<(phase: 'fetch' | 'decode', share: number) => void>;
  /** Until the worker has what it reads, or a moment has passed. */
  readonly begun: Promise<void>;
  /** How much of it is done, from 0 to 1. */
  share: number;
}

/** Of one file: what is being read of it by level, with who hears how far that is; and the levels that it has, once that is known. */
export interface BroughtLevels extends Map<string, Reading> {
  offered?: readonly string[];
}

/** What exists once per page, even when two copies of the library are loaded. */
interface Page {
  /** Requests for feeds; made by the first widget that fetches. */
  store?: FeedStore;
  readonly warned: Set<string>;
  /** Feeds given as objects to `<impact-feed>`: for the widgets inside, not for the page's scripts to read back. */
  readonly given: WeakMap<Element, unknown>;
  /** Inline feeds by their text. */
  readonly inline: Map<string, unknown>;
  /** The shipped geometry, once a map has asked for it, and what was decoded of it by level. */
  france?: Promise<PackedTopology> | undefined;
  levels?: Map<string, Geometry>;
  /** The same, finer. */
  detail?: { readonly topology: Promise<PackedTopology>; readonly levels: Map<string, Geometry> } | undefined;
  /** Geometries that the page has brought, by address or by the object given, and by level. */
  brought?: { readonly addresses: Map<string, BroughtLevels>; readonly objects: WeakMap<object, BroughtLevels> };
  /** Where what was done is said aloud; made with the first message. */
  region?: HTMLElement;
}

const KEY = /* @__PURE__ */ Symbol.for('impact-widgets/1');

/** The page's shared store of feeds, warnings already given, and live region; made by the first copy that asks. */
export function page(): Page {
  const holder = globalThis as { [KEY]?: Page };
  return (holder[KEY] ??= { warned: new Set(), given: new WeakMap(), inline: new Map() });
}
