import type { DisclosedIndicator } from '../../honesty/types.js';
import { footModel, sourceOf } from '../../model/foot.js';
import { territoryName, type Context } from '../../model/names.js';
import { needsOfWish, type Needs } from '../../model/words.js';
import { isCount, isWithin, needsOfMap, type MapLevel, type MapRequest, type MapView, type Place } from './map-choice.model.js';
import { holds, placesWordsOf, type PlacesModel } from './map-places.model.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import { wordsOf, type MapModel } from './map.model.js';

const LEVELS: readonly MapLevel[] = ['region', 'departement', 'epci', 'zone-emploi', 'commune', 'qpv', 'own'];

/** The outlines under places: départements, and the feed's own territory where all places say that they are in it. */
export function groundFrame({ organisation, territory, places = [] }: DisclosedFeed, request: MapRequest): { readonly level: MapLevel; readonly area: string } {
  const level = LEVELS.find((one) => one === request.level) ?? 'departement';
  const isFrame = (home?: string): boolean =>
    home !== undefined && /^(reg|dep):/.test(home) && places.length > 0 && places.every((one) => one.territory !== undefined && (one.territory === home || isWithin(home, one.territory) || holds(home, one.territory)));
  return { level, area: request.area || ([organisation.territory, territory].find(isFrame) ?? 'FR') };
}

/** Under places, few territories are shapes and no strip of intervals. */
export function underPlaces(feed: DisclosedFeed, request: MapRequest): MapRequest {
  const indicator = feed.indicators.find(({ id }) => id === request.indicator);
  return { ...request, kind: request.kind || (indicator && !isCount(indicator) ? 'choropleth' : undefined) };
}

/** The words and views of a map of places, over an indicator where one is asked for. */
export function needsOfPlaces(feed: DisclosedFeed, request: MapRequest, all: readonly Place[]): Needs & { readonly views: readonly MapView[] } {
  const ids = [...new Set((feed.places ?? []).flatMap(({ indicators = {} }) => Object.keys(indicators)))];
  const under: ReturnType<typeof needsOfPlaces> = request.indicator ? needsOfMap(feed, underPlaces(feed, request), all, true) : { files: ['map', 'map-use', 'territories'], views: [], usual: true };
  const files = new Set([...under.files, 'map-places' as const, 'breakdowns' as const, ...ids.flatMap((id) => needsOfWish(id).files)]);
  // Without them, a place is named by its code.
  if (!files.has('territories')) files.add('territories');
  return { files: [...files].filter((file) => file === 'territories' || !file.startsWith('territories/')), usual: under.usual === true && !ids.length, views: under.views };
}

/** What a map without figures has in the place of an indicator. */
const nothingMeasured = { id: 'places', unit: 'nombre', type: 'compte', population: 'autre', observations: [], references: [], breaks: [], series: [], decimals: 0 } as unknown as DisclosedIndicator;

/** A map of territories without any figure, on which places stand. */
export function groundModel(context: Context, request: MapRequest, all: readonly Place[], { places }: PlacesModel): MapModel {
  const { feed } = context;
  const { level, area } = groundFrame(feed, request);
  const period = feed.period && context.words.format.period(feed.period);
  return {
    selection: { feed, indicator: nothingMeasured, at: -1, territory: area },
    level, area, period, kind: 'choropleth',
    // Said anew once it is known where they stand.
    finding: { text: String(places.length) },
    what: [{ text: placesWordsOf(context).title }, ...(area === 'FR' ? [] : [{ text: territoryName(context, area) }])],
    territories: all.filter(({ code, parent }) => isWithin(area, code, parent)).map(({ code, name }) => ({ code, given: name, state: 'value' })),
    unknown: [], published: '',
    legend: { title: wordsOf(context).levels[level]![1], breaks: [], edges: [], shown: [], counts: [], keys: [] },
    foot: footModel(context, undefined, undefined, [sourceOf(context, feed.source)]),
  };
}
