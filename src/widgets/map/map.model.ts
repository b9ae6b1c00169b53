import type { MapMessages } from '../../format/locales/map.fr.js';
import { nearestSide } from '../../model/compare.js';
import { ageMark, baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { referenceOf } from '../../model/reference.js';
import { indicatorName, territoryName, type Context } from '../../model/names.js';
import { marksOf, type Selection, type Unselected } from '../../model/select.js';
import type * as seldom from '../../model/seldom.js';
import type { Sentence } from '../../model/sentences.js';
import type * as breaks from './map-breaks.model.js';
import { alongClasses, classOf } from '../../scale/classes.js';
import { chooseMap, isCount, shownValue, type MapChoice, type MapKind, type MapLevel, type MapRequest, type Place } from './map-choice.model.js';
import type * as gaps from './map-gaps.model.js';
import type * as strip from './map-strip.model.js';
import type * as symbols from './map-symbols.model.js';

export { frameOf, isWithin, needsOfMap, needsOfWish } from './map-choice.model.js';
export type { MapKind, MapLevel, MapRequest, MapView, Place } from './map-choice.model.js';

/** `none`: the geometry has it, the feed does not. */
export type TerritoryState = 'value' | 'secret' | 'missing' | 'refuse' | 'none' | 'not-applicable';
export type Side = 'near' | 'above' | 'below';

/** What is drawn of one territory; `map-use.model.ts` has its words. */
export interface Territory {
  readonly code: string;
  /** The geometry's own name of it. */
  readonly given?: string | undefined;
  /** Position in the indicator's observations; nothing where the feed has none. */
  readonly index?: number | undefined;
  readonly state: TerritoryState;
  /** As it is read, in the unit of the indicator. */
  readonly value?: number | undefined;
  /** Position of its class, 0 for the lowest. */
  readonly klass?: number | undefined;
  /** Against the reference, where intervals allow a word (H26). */
  readonly side?: Side | undefined;
}

/** What rates are compared with. */
export interface MapReference {
  readonly value: number;
  /** "France 46,9 %", "région 42,7 %". */
  readonly label: string;
  readonly interval: readonly [low: number, high: number];
  readonly kind: 'region' | 'nation' | 'reference';
  /** Where it stands on the axis of the classes, 0 to 1. */
  readonly along?: number | undefined;
}

/** A sign of the legend for what has no value: "non collecté : 2 départements". */
export interface LegendKey {
  readonly state: TerritoryState;
  readonly text: string;
}

export interface Legend {
  /** "Départements par classe, de 33,9 à 59,5 %"; means nothing without any value. */
  readonly title: string;
  /** Edges of the classes, one more than there are classes, and their words: "33,9", "38", …, "59,5 %". One class of what has no classes. */
  readonly breaks: readonly number[];
  readonly edges: readonly string[];
  /** The same, empty where a class has no end. */
  readonly shown: readonly string[];
  /** How many territories each class has. */
  readonly counts: readonly number[];
  readonly keys: readonly LegendKey[];
}

/** All that a map shows at first sight. */
export interface MapModel {
  readonly selection: Selection;
  readonly level: MapLevel;
  readonly area: string;
  readonly kind: MapKind;
  readonly finding: Sentence;
  /** "Salariés en parcours ayant accédé à une formation, par département", "Bourgogne-Franche-Comté". */
  readonly what: readonly Sentence[];
  readonly period?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly reference?: MapReference | undefined;
  /** Those within the area, in the order of the places given. */
  readonly territories: readonly Territory[];
  /** In the feed, not in the geometry: in the table, in a warning, and counted under the legend. They move no scale. */
  readonly unknown: readonly Territory[];
  readonly legend: Legend;
  readonly strip?: strip.StripModel | undefined;
  readonly symbols?: symbols.SymbolsModel | undefined;
  /** "une valeur pour 96 départements sur 101". */
  readonly published: string;
  readonly foot: FootModel;
}

/** The models that are loaded only where they are needed. */
export interface MapModels {
  readonly breaks?: Pick<typeof breaks, 'chosenClasses' | 'edgesShown'> | undefined;
  readonly natural?: { readonly naturalBreaks: breaks.FindBreaks } | undefined;
  readonly gaps?: Pick<typeof gaps, 'keysOf' | 'reasonOf'> | undefined;
  readonly strip?: Pick<typeof strip, 'stripModel' | 'stripFinding'> | undefined;
  readonly symbols?: Pick<typeof symbols, 'symbolsModel' | 'symbolsFinding'> | undefined;
  readonly seldom?: Pick<typeof seldom, 'seldomOf' | 'givenReference' | 'targetOf'> | undefined;
}

/** @param all what the geometry draws, in its order (its `shapes` will do); those within the area are drawn. Without a geometry, the feed's own. */
export function mapModel(context: Context, request: MapRequest, all: readonly Place[], on: MapModels): MapModel | Unselected {
  const choice = chooseMap(context.feed, request, all);
  if ('problem' in choice) return choice;
  const { selection, figures, kind, level, area, places, values } = choice;
  const { indicator, observation, period } = selection;
  const { format } = context.words;
  const words = wordsOf(context);
  const reference = mapReference(context, choice, on);
  const territories = places.map((place) => territoryOf(choice, reference, place));
  const { breaks, counts } = on.breaks?.chosenClasses(values, request.classes, on.natural?.naturalBreaks) ?? choice.classes;
  for (const one of territories) if (one.value !== undefined) one.klass = classOf(breaks, one.value);
  const known = new Set(places.map(({ code }) => code));
  const { label, short } = indicatorName(context, indicator);
  const [one, many] = words.levels[level]!;
  const edges = breaks.map((edge, at) => {
    const { number, text } = format.figure(edge, indicator.unit, { feedLanguage: context.feed.language, compact: breaks.at(-1) });
    return at < breaks.length - 1 ? number : text;
  });
  const [low = '', high = low] = [edges[0], edges.at(-1)];
  const what = { ...label, text: words.by(label.text, one) };
  const finding = on.strip?.stripFinding(context, reference, short, territories) ?? on.symbols?.symbolsFinding(context, choice) ?? findingOf(context, choice, territories, reference) ?? what;
  const first = observation ?? indicator.observations[figures.values().next().value!];
  const caution = observation && on.seldom?.seldomOf(context, selection, marksHere(selection), [observation], true).caution;
  const model: MapModel = {
    selection, level, area, kind, finding, territories, reference: reference && { ...reference, along: alongClasses(breaks, reference.value) },
    unknown: [...figures.keys()].filter((code) => !known.has(code)).map((code) => territoryOf(choice, reference, { code })),
    what: [what, ...(area === 'FR' ? [] : [{ text: territoryName(context, area) }])].filter(({ text }) => text !== finding.text),
    period: period && format.period(period),
    caution: caution ?? ageMark(context, marksHere(selection)),
    legend: {
      title: format.fill(words.legend(many, kind === 'choropleth', breaks[0] === breaks.at(-1) ? words.same(high) : words.span(low, high)), {}),
      breaks, edges, shown: on.breaks?.edgesShown(breaks, edges) ?? edges, counts, keys: on.gaps?.keysOf(context, choice, territories, on.seldom) ?? [],
    },
    published: words.published(countText(context, choice, values.filter((value) => value !== undefined).length), format.number(places.length)),
    foot: footModel(context, first && { ...first, territory: area }, observation && baseOf(context, observation, indicator)),
  };
  return { ...model, strip: on.strip?.stripModel(context, model), symbols: on.symbols?.symbolsModel(context, model) };
}

export const wordsOf = ({ words }: Context): MapMessages => words.phrases.map!;

const marksHere = ({ feed, at, observationAt }: Selection): ReturnType<typeof marksOf> => marksOf(feed, at, observationAt);

/** "30 départements". */
export function countText(context: Context, { level }: Pick<MapChoice, 'level'>, count: number): string {
  const [one, other] = wordsOf(context).levels[level]!;
  const { format } = context.words;
  return `${format.number(count)}\u00a0${format.plural(count, { one, other })}`;
}

const STATES: Readonly<Record<string, TerritoryState>> = { secret: 'secret', refuse: 'refuse', 'sans-objet': 'not-applicable' };

function territoryOf({ figures, selection: { indicator } }: MapChoice, reference: MapReference | undefined, { code, name }: Place): Territory & { klass?: number } {
  const index = figures.get(code);
  const one = indicator.observations[index!];
  const value = shownValue(indicator, one);
  return {
    code, given: name, index, value,
    state: !one ? 'none' : value !== undefined ? 'value' : (STATES[one.missing!] ?? 'missing'),
    side: one?.interval && reference && nearestSide(one.interval, reference.interval),
  };
}

/** The area's own figure, else the nation's, else the author's reference. Counts have none: a sum is no mean. */
function mapReference(context: Context, { selection }: MapChoice, { seldom: given }: MapModels): MapReference | undefined {
  const found = isCount(selection.indicator) ? undefined : referenceOf(context, selection, given);
  return found && { ...found, interval: selection.wider?.interval ?? [found.value, found.value] };
}

/** "Accès à la formation : 30 départements au-dessus de la moyenne nationale, 34 au-dessous". */
function findingOf(context: Context, choice: MapChoice, territories: readonly Territory[], reference: MapReference | undefined): Sentence | undefined {
  const { messages, number } = context.words.format;
  const { short } = indicatorName(context, choice.selection.indicator);
  const [above, below, near] = (['above', 'below', 'near'] as const).map((side) => territories.filter((one) => one.side === side).length) as [number, number, number];
  if (!reference || !(above + below + near)) return undefined;
  const said = wordsOf(context).sides(above && countText(context, choice, above), below && (above ? number(below) : countText(context, choice, below)), (side) => messages.compared(side, reference.kind));
  return { ...short, text: messages.labelled(short.text, said) };
}
