import type { Snapshot } from '../../element/impact-element.js';
import { sendPicture } from '../../element/picture.js';
import type { Needs } from '../../model/words.js';
import { mapPicture } from './map-picture.layout.js';
import { pictureWords } from './map-picture.model.js';
import { firstWords } from './map-name.model.js';
import { toldOf, type Shown } from './map-told.js';
import { speakerOf, type MapSpeaker } from './map-use.model.js';
import { placeMap } from './map.layout.js';
import type { ImpactMap } from './map.js';

/** What the map that is seen was drawn from. */
export interface DrawnMap extends Shown {
  readonly snapshot: Snapshot;
  readonly files: Needs['files'];
  readonly loaded: {
    readonly geometry: Parameters<typeof placeMap>[0] | { readonly failure: string };
  };
}

/** Saves a map as a figure that can stand alone in a report; nothing where it has no outlines. */
export async function sendMap(from: ImpactMap, format: 'svg' | 'png', { snapshot, files, loaded: { geometry }, ...shown }: DrawnMap): Promise<void> {
  if ('failure' in geometry) return;
  const { model, at } = shown;
  await sendPicture(from, format, snapshot.words, files, ({ words, panel, measure, address }) => {
    const complete = { ...snapshot, words };
    const context = { feed: snapshot.feed, words };
    const isAlone = model.selection.at < 0;
    const speaker = isAlone ? undefined : speakerOf(context, model, snapshot.views.seldom);
    const named = firstWords(context, model, {});
    const of: MapSpeaker['of'] = speaker?.of ?? ((territory) => ({ ...named(territory), classes: [] }));
    const summary = at?.summary(speaker?.summary) ?? speaker?.summary ?? '';
    const placed = placeMap(geometry, model, of);
    const { name, lecture } = toldOf(complete, panel, shown);
    const said = pictureWords(context, model, { of, summary }, { heading: from.heading, lecture, credit: geometry.credit, insets: placed.insets, address });
    return { name, picture: mapPicture({ model, placed, of, measure, number: words.format.number, isPatterned: from.patterns, chosen: from.selected, places: at?.drawn && { ...at.drawn, legendOf: (marks) => at.legendOf(context, marks) } }, said) };
  });
}
