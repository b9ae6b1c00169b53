import { decimalsOf, type FigureModel } from '../../model/figure.js';
import type { VisibleMark } from '../../model/foot.js';
import { indicatorName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import type { Sentence } from '../../model/sentences.js';
import { figureModel } from '../../model/withheld.js';
import { isCount } from './map-choice.model.js';
import { observationOf } from './map-name.model.js';
import { useWordsOf, type MapSpeaker } from './map-use.model.js';
import { countText, wordsOf, type MapModel, type Territory } from './map.model.js';

/** What a map tells of one territory that is pointed at, focused or chosen. */
export interface TerritoryPanel {
  readonly code: string;
  readonly name: string;
  /** "Accès à la formation", "2025". */
  readonly what: readonly Sentence[];
  /** The figure as a card would show it, or why there is none. */
  readonly figure: FigureModel;
  /** Counted, class, rank, interval: each with its name. */
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly caution?: VisibleMark | undefined;
}

export function panelOf(context: Context, model: MapModel, speaker: MapSpeaker, territory: Territory): TerritoryPanel {
  const { selection, period } = model;
  const said = speaker.of(territory);
  const one = observationOf(model, territory);
  const none = wordsOf(context).none;
  return {
    code: territory.code,
    name: said.name,
    what: [indicatorName(context, selection.indicator).short, ...(period ? [{ text: period }] : [])],
    figure: one ? figureModel(context, selection.indicator, one, marksOf(selection.feed, selection.at, territory.index)) : { state: 'missing', number: none, text: none, spoken: none, reason: none },
    facts: factsOf(context, model, speaker, territory),
    caution: said.caution,
  };
}

function factsOf(context: Context, model: MapModel, speaker: MapSpeaker, territory: Territory): { term: string; text: string }[] {
  const words = useWordsOf(context);
  const { counted, base, rank } = speaker.of(territory);
  const facts: [string, string | undefined][] = [
    [words.labels.counted, counted],
    [words.labels.base, counted || isCount(model.selection.indicator) ? undefined : base],
    [words.labels.class, classText(context, model, speaker, territory)],
    [words.labels.rank, isCount(model.selection.indicator) ? rank : sideText(context, model, territory)],
    [words.labels.interval, intervalText(context, model, territory)],
  ];
  return facts.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** "de 50 à 56 %, la quatrième sur cinq, avec 26 autres départements". */
function classText(context: Context, model: MapModel, { classes }: MapSpeaker, { klass }: Territory): string | undefined {
  if (klass === undefined || classes.length < 2) return undefined;
  return useWordsOf(context).classWith(classes[klass]!, klass, context.words.format.cardinal(classes.length), othersText(context, model, model.legend.counts[klass]! - 1));
}

/** "au-dessus de la moyenne nationale, comme 29 autres départements, sans ordre entre eux". */
function sideText(context: Context, model: MapModel, { side }: Territory): string | undefined {
  if (!side || !model.reference) return undefined;
  const others = model.territories.filter((one) => one.side === side).length - 1;
  return useWordsOf(context).sideWith(context.words.format.messages.compared(side, model.reference.kind), othersText(context, model, others));
}

function othersText(context: Context, model: MapModel, count: number): string | undefined {
  if (count < 1) return undefined;
  const number = context.words.format.number(count);
  const noun = countText(context, model, count).slice(number.length).trim();
  return useWordsOf(context).otherPlaces(number, noun, count === 1);
}

function intervalText(context: Context, model: MapModel, territory: Territory): string | undefined {
  const { indicator } = model.selection;
  const one = observationOf(model, territory);
  if (!one?.interval || one.value === null) return undefined;
  const [low, high] = one.interval.map((end) => context.words.format.figure(end, indicator.unit, { decimals: decimalsOf(indicator, one), feedLanguage: context.feed.language }));
  return useWordsOf(context).interval(wordsOf(context).span(low!.number, high!.text));
}
