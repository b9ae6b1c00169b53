import { readFileSync } from 'node:fs';
import type { Context } from '../../../../src/model/names.js';
import * as seldom from '../../../../src/model/seldom.js';
import { loadWords } from '../../../../src/model/words.js';
import * as breaks from '../../../../src/widgets/map/map-breaks.model.js';
import * as natural from '../../../../src/scale/natural-breaks.js';
import { mapModel, needsOfMap, type MapModel, type MapModels, type MapRequest, type Place } from '../../../../src/widgets/map/map.model.js';
import * as gaps from '../../../../src/widgets/map/map-gaps.model.js';
import * as strip from '../../../../src/widgets/map/map-strip.model.js';
import { speakerOf, type MapSpeaker } from '../../../../src/widgets/map/map-use.model.js';
import * as symbols from '../../../../src/widgets/map/map-symbols.model.js';
import { territoryParents } from '../../../../src/catalogue/territoryParents.js';
import { feedOf, type Json } from '../../model/support.js';

const onDemand = { breaks, gaps, natural, strip, symbols, seldom };

export const departments: readonly Place[] = Object.keys(territoryParents).map((code) => ({ code }));

export const demo = (name: string): Json => JSON.parse(readFileSync(new URL(`../../../../demo/feeds/${name}.json`, import.meta.url), 'utf8')) as Json;

export interface Shown {
  readonly context: Context;
  readonly model: MapModel;
  readonly speaker: MapSpeaker;
  /** The names of the options, by code. */
  readonly spoken: Readonly<Record<string, string>>;
}

/** A map with the words and the models that it asks for, and no others. */
export async function shown(given: string | Json, request: MapRequest = {}, places: readonly Place[] = [], language = 'fr'): Promise<Shown> {
  const feed = feedOf(given);
  const { views, ...needs } = needsOfMap(feed, request, places, true);
  const context = { feed, words: await loadWords(language, needs) };
  const on: MapModels = Object.fromEntries(Object.entries(onDemand).filter(([name]) => (views as readonly string[]).includes(name)));
  const model = mapModel(context, request, places, on);
  if ('problem' in model) throw new Error(model.problem);
  const speaker = speakerOf(context, model, on.seldom);
  return { context, model, speaker, spoken: Object.fromEntries([...model.territories, ...model.unknown].map((one) => [one.code, speaker.of(one).spoken])) };
}

/** A network's feed on one rate: values by code, with 500 people under each unless told. */
export const rates = (values: Readonly<Record<string, number | null>>, more: Json = {}, n: number | undefined = 500): Json => ({
  version: '1.0',
  organisation: { name: 'Réseau', role: 'reseau', territory: 'FR' },
  period: '2025',
  counted: 'salariés en parcours',
  method: 'mesure',
  source: 's',
  sources: [{ id: 's', title: 'Bilan', publisher: 'Réseau' }],
  indicators: [{
    id: 'taux-d-essai', label: 'Taux d’essai', unit: 'pourcent', ...more,
    observations: Object.entries(values).map(([territory, value]) => (value === null ? { territory, value, missing: 'non-collecte' } : { territory, value, ...(n && { n }) })),
  }],
});
