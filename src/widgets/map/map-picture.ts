import type { LitElement } from 'lit';
import type { PanelViews } from '../../element/figure-element.js';
import type { Snapshot } from '../../element/impact-element.js';
import { addressOf, sendPicture } from '../../element/picture.js';
import type { Needs } from '../../model/words.js';
import type { Told } from '../../model/panel.js';
import { mapPicture } from './map-picture.layout.js';
import { pictureWords } from './map-picture.model.js';
import type { unknownKey } from './map-trouble.js';
import { speakerOf } from './map-use.model.js';
import { placeMap } from './map.layout.js';
import type { MapModel } from './map.model.js';

/** What the map that is seen was drawn from. */
export interface DrawnMap {
  readonly snapshot: Snapshot;
  readonly files: Needs['files'];
  readonly model: MapModel;
  readonly geometry: Parameters<typeof placeMap>[0];
  /** In place of the finding. */
  readonly heading?: string | undefined;
  /** Code of the territory that the reader has chosen. */
  readonly chosen?: string | undefined;
  /** Where something is the matter with the outlines. */
  readonly trouble?: { readonly unknownKey: typeof unknownKey } | undefined;
  readonly telling: (snapshot: Snapshot, panel: PanelViews) => Told;
}

/** Saves a map as a figure that can stand alone in a report. */
export function sendMap(from: LitElement, format: 'svg' | 'png', { snapshot, files, model, geometry, heading, chosen, trouble, telling }: DrawnMap): Promise<void> {
  return sendPicture(from, format, snapshot.words, files, ({ words, panel, measure }) => {
    const complete = { ...snapshot, words };
    const context = { feed: snapshot.feed, words };
    const speaker = speakerOf(context, model, snapshot.views.seldom);
    const placed = placeMap(geometry, model, speaker);
    const { name, lecture } = telling(complete, panel);
    const said = pictureWords(context, model, speaker, { heading, lecture, credit: geometry.credit, hasInsets: placed.insets.length > 0, address: addressOf(location) });
    const keys = trouble && model.unknown.length ? [trouble.unknownKey(complete, model)] : [];
    return { name, picture: mapPicture({ model, placed, of: speaker.of, measure, chosen }, said, keys) };
  });
}
