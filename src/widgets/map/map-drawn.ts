import type { ReactiveControllerHost } from 'lit';
import type { Snapshot } from '../../element/impact-element.js';
import type { PlacedMap } from './map.layout.js';
import type { MapModel } from './map.model.js';
import type { MapSpeaker } from './map-use.model.js';
import type { Geometry } from './map-use.layout.js';

/** What a map has drawn, and from what. */
export interface Drawn {
  readonly model: MapModel;
  readonly placed: PlacedMap;
  readonly geometry: Geometry;
  readonly snapshot: Snapshot;
  readonly speaker: MapSpeaker;
}

export type UsedMap = HTMLElement & ReactiveControllerHost & { level?: string; area?: string; geometry?: string | object; selected?: string; readonly renderRoot: HTMLElement | DocumentFragment; refine(): boolean };
