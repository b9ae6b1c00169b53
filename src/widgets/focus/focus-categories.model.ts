import type { DisclosedObservation } from '../../honesty/types.js';
import { breakdownModel, type BreakdownModel } from '../../model/breakdown.js';
import { sourceOf, type SourceLink } from '../../model/foot.js';
import type { LinkedFigure } from '../../model/linked.js';
import type { Context } from '../../model/names.js';
import { isTotal } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';

export interface Parts {
  readonly title: string;
  readonly period: string;
  readonly of: Sentence;
  readonly lists: readonly BreakdownModel[];
  /** What each row of each list is written from. */
  readonly observations: readonly (readonly DisclosedObservation[])[];
  /** Where they are others than those of the whole. */
  readonly sources: readonly SourceLink[];
  readonly note?: string | undefined;
}

/** The latest figures by category, each dimension by itself: they may be of another period than the whole. */
export function partsModel(context: Context, { selection, name }: LinkedFigure): Parts | undefined {
  const { indicator, territory } = selection;
  const words = context.words.phrases.focus!;
  const single = indicator.observations.map((observation, index) => ({ observation, index }))
    .filter(({ observation }) => !isTotal(observation) && Object.keys(observation.by).length === 1 && observation.territory === territory);
  const period = single.map(({ observation }) => observation.period ?? '').sort().at(-1);
  const latest = single.filter(({ observation }) => (observation.period ?? '') === period);
  const dimensions = [...new Set(latest.map(({ observation }) => Object.keys(observation.by)[0]!))];
  const made = dimensions.flatMap((dimension): { list: BreakdownModel; observations: DisclosedObservation[] }[] => {
    const rows = latest.filter(({ observation }) => dimension in observation.by).map(({ observation, index }) => ({ code: observation.by[dimension]!, index, observation }));
    const list = breakdownModel(context, { ...selection, breakdown: { dimension, rows } });
    return list ? [{ list, observations: rows.map(({ observation }) => observation) }] : [];
  });
  const cited = [...new Set(latest.map(({ observation }) => observation.source))].filter((source) => source !== selection.observation?.source);
  const isOverlapping = dimensions.length > 1 || dimensions.some((dimension) => indicator.overlapping.includes(dimension));
  const when = period ? context.words.format.period(period) : '';
  const lists = made.map(({ list }) => list);
  return lists.length ? { title: titleOf(context, lists, when), period: when, of: name, lists: atOneScale(lists), observations: made.map(({ observations }) => observations), sources: cited.map((source) => sourceOf(context, source)), note: isOverlapping ? words.overlapping : undefined } : undefined;
}

/** Bars of all lists end at the longest: their values stand beside them, and they begin at zero. */
function atOneScale(lists: readonly BreakdownModel[]): BreakdownModel[] {
  const longest = Math.max(...lists.flatMap(({ shape, rows }) => (shape === 'bar' ? rows.map(({ length }) => length) : [])), 0);
  return lists.map((list) => (list.shape !== 'bar' || !longest ? list : { ...list, rows: list.rows.map((row) => ({ ...row, length: row.length === longest ? 100 : (100 * row.length) / longest })) }));
}

/** "Selon la catégorie, 2018 : de 11,3 % (Bac + 2) à 30,4 % (Moins de 30 ans)"; without its ends where they are no two values. */
function titleOf({ words }: Context, lists: readonly BreakdownModel[], when: string): string {
  const said = words.phrases.focus!;
  const rows = lists.flatMap((list) => (list.shape === 'bar' ? list.rows.filter(({ figure }) => figure.state === 'value') : []));
  const ordered = [...rows].sort((one, other) => one.length - other.length);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (!least || !most || least.length === most.length || lists.some(({ shape }) => shape !== 'bar')) return said.parts(when);
  return said.range(said.parts(when), [least.figure.text, least.name], [most.figure.text, most.name]);
}
