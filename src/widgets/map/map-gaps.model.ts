import { marksOf, type Selection } from '../../model/select.js';
import type { Context } from '../../model/names.js';
import type { MapChoice } from './map-choice.model.js';
import { countText, wordsOf, type LegendKey, type MapModels, type Territory } from './map.model.js';

/** Why a territory has no value, in the words that a card has for it. */
export function reasonOf(context: Context, selection: Selection, index: number | undefined, given: MapModels['seldom']): string {
  const observation = selection.indicator.observations[index ?? -1];
  if (!observation) return wordsOf(context).none;
  return given?.seldomOf(context, { ...selection, observation }, marksOf(selection.feed, selection.at, index), [observation], true).figure?.text ?? '';
}

/** Signs of the legend: each reason once, with how many have it; the words of one stand for all. */
export function keysOf(context: Context, choice: MapChoice, territories: readonly Territory[], given: MapModels['seldom']): LegendKey[] {
  const { selection } = choice;
  const groups = new Map<string, Territory[]>();
  for (const one of territories) {
    if (one.state === 'value') continue;
    const key = [one.state, selection.indicator.observations[one.index ?? -1]?.because].join();
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => ({
    state: group[0]!.state,
    text: wordsOf(context).key(reasonOf(context, selection, group[0]!.index, given), countText(context, choice, group.length)),
  }));
}
