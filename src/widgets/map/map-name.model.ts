import type { DisclosedObservation } from '../../honesty/types.js';
import { decimalsOf, figureText } from '../../model/figure.js';
import { baseOf } from '../../model/foot.js';
import { authorLabel, territoryLocative, territoryName, type Context } from '../../model/names.js';
import { isCount } from './map-choice.model.js';
import type { Sentence } from '../../model/sentences.js';
import type { MapSpeaker } from './map-use.model.js';
import { wordsOf, type MapModel, type MapModels, type Territory } from './map.model.js';

/** What stands on a territory, and for it, at first sight. */
export interface TerritoryName {
  readonly name: string;
  /** "54,2 %", "non publié : moins de 11 personnes". */
  readonly text: string;
  /** For a shape: "54"; nothing without a value. */
  readonly short?: string | undefined;
  /** Name of the option: "Jura, 54,2 %". */
  readonly spoken: string;
}

/** What all territories are called before more is said of each; @param on why some have no value, where there are any */
export function firstWords(context: Context, model: MapModel, { gaps, seldom }: Pick<MapModels, 'gaps' | 'seldom'>): (territory: Territory) => TerritoryName {
  const short = shortOf(context, model);
  return (territory) => {
    const name = nameOf(context, territory);
    const text = textOf(context, model, territory) ?? gaps?.reasonOf(context, model.selection, territory.index, seldom) ?? '';
    return { name, text, short: short(territory), spoken: `${name}, ${text}` };
  };
}

/** A feed's own name, else the library's, else the geometry's. */
export function nameOf(context: Context, { code, given }: Pick<Territory, 'code' | 'given'>): string {
  return context.words.territory(code) || authorLabel(context, code) ? territoryName(context, code) : (given ?? code);
}

export const observationOf = ({ selection }: Pick<MapModel, 'selection'>, { index }: Pick<Territory, 'index'>): DisclosedObservation | undefined =>
  selection.indicator.observations[index ?? -1];

/** The value in words, where there is one. */
export function textOf(context: Context, model: MapModel, territory: Territory): string | undefined {
  const one = observationOf(model, territory);
  return one && territory.value !== undefined ? figureText(context, model.selection.indicator, one).text : undefined;
}

/** No more decimals on a shape than the edges of its class have; among few, all that the figures have. */
export function shortOf({ words }: Context, { kind, legend, selection: { indicator } }: MapModel): (territory: Territory) => string | undefined {
  const edges = Math.max(0, ...legend.breaks.slice(1, -1).map((one) => String(one).split('.')[1]?.length ?? 0));
  const isRounded = indicator.unit === 'pourcent' && kind === 'choropleth';
  return ({ value, index }) => {
    const one = indicator.observations[index ?? -1];
    return value === undefined || !one ? undefined : words.format.number(value, isCount(indicator) ? undefined : isRounded ? edges : decimalsOf(indicator, one));
  };
}

/** The *Lecture*: one value read aloud, the chosen territory's or that of the first code; and what the words of the finding mean (H26). */
export function lectureOf(context: Context, model: MapModel, chosen: string | undefined, speaker?: Pick<MapSpeaker, 'read'>): Sentence | undefined {
  const { territories, selection, reference } = model;
  const known = territories.filter(({ value }) => value !== undefined);
  const one = known.find(({ code }) => code === chosen) ?? known.reduce<Territory | undefined>((first, other) => (first!.code < other.code ? first : other), known[0]);
  const observation = one && observationOf(model, one);
  if (!one || !observation) return undefined;
  const { format } = context.words;
  const { reading, sidesMean } = wordsOf(context);
  const base = isCount(selection.indicator) ? undefined : baseOf(context, observation, selection.indicator);
  const said = reading(territoryLocative(context, one.code) ?? nameOf(context, one), speaker?.read(one) ?? textOf(context, model, one)!, selection.period && format.period(selection.period, 'in'), base, reference?.label);
  return { text: territories.some(({ side }) => side) ? `${said} ${sidesMean}` : said };
}
