import { indicatorFlags } from '../../catalogue/indicators.js';
import type { ChosenText } from '../../format/format.js';
import { small } from '../../format/small.js';
import type { MapPlacesMessages } from '../../format/locales/map-places.fr.js';
import { authorLabel, indicatorName, say, type Context } from '../../model/names.js';
import { own } from '../../model/words.js';
import type { IndicatorFlags } from '../../catalogue/types.js';
import type { Unit } from '../../schema/common.js';
import { isWithin } from './map-choice.model.js';
import { nameOf } from './map-name.model.js';
import type { Standing } from './map-places.layout.js';
import type { Place as FeedPlace } from '../../schema/place.js';

/** A figure of one place, in words with its unit. */
export interface PlaceFigure {
  readonly id: string;
  readonly term: string;
  readonly value: number;
  /** "24 salariés", "62 %, effectif non communiqué". */
  readonly text: string;
}

/** A place of the feed. */
export interface PlaceEntry {
  /** By its position in the feed: `place:12`. */
  readonly code: string;
  readonly name: ChosenText;
  /** Position of its kind. */
  readonly kind: number;
  readonly territory?: string | undefined;
  readonly longitude?: number | undefined;
  readonly latitude?: number | undefined;
  readonly url?: string | undefined;
  readonly figures: readonly PlaceFigure[];
}

export interface PlaceKind {
  /** "Atelier et chantier d’insertion". */
  readonly name: string;
  readonly count: number;
  /** Position of its sign; from the sixth on, kinds share one. */
  readonly sign: number;
}

export interface PlacesModel {
  readonly places: readonly PlaceEntry[];
  /** The most frequent first. */
  readonly kinds: readonly PlaceKind[];
}

/** What is said of places, once it is known where they stand. */
export interface PlacesSpeaker {
  /** "39 lieux de 4 types". */
  readonly finding: string;
  /** How many stand elsewhere than their position says, and nowhere. */
  readonly reservations: readonly string[];
  readonly summary: string;
  kind(place: PlaceEntry): string;
  /** Name of the territory that it says or stands in. */
  territory(place: PlaceEntry): string | undefined;
  /** Where it stands, in words; nothing where it stands at its position. */
  doubt(place: PlaceEntry): string | undefined;
  /** "Structure fictive 01, entreprise d’insertion, Ain, 24 salariés"; of several, their number and kinds. */
  spoken(places: readonly PlaceEntry[]): string;
  /** "5 lieux". */
  count(count: number): string;
  /** "1 250", in the circle of a group. */
  number(count: number): string;
}

/** Signs that tell kinds apart; more than six shapes are not told apart at this size. */
export const SIGNS = 6;
/** So many kinds are listed in the finding; more are counted. */
const LISTED = 3;

export const placesWordsOf = ({ words }: Context): MapPlacesMessages => words.phrases['map-places']!;

/** Kinds that an attribute asks for, in small letters; nothing where it asks for all. */
export const kindsIn = (wanted: string): readonly string[] => wanted.toLowerCase().split(/[\s,]+/).filter((kind) => kind && kind !== 'all');

/** Whether a territory of a map holds another, as far as codes say it; the code of a QPV has its département. */
export function holds(code: string, territory: string): boolean {
  const [, department] = /^qpv:Q[NP]0?(\d\d|2[AB]|9\d\d)/.exec(territory) ?? [];
  const held = department ? `dep:${department}` : territory;
  return /^(dep|com):/.test(held) && isWithin(code, held);
}

/** The places of the kinds asked for; nothing where there are none. */
export function placesModel(context: Context, wanted: string): PlacesModel | undefined {
  const asked = kindsIn(wanted);
  const all = (context.feed.places ?? []).map((place, index) => ({ place, index })).filter(({ place: { kind } }) => !asked.length || asked.includes(kind.toLowerCase()));
  if (!all.length) return undefined;
  const counts = new Map<string, number>();
  for (const { place: { kind } } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const ordered = [...counts].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  const at = new Map(ordered.map(([kind], index) => [kind, index]));
  return {
    kinds: ordered.map(([kind, count], index) => ({ name: kindName(context, kind), count, sign: Math.min(index, SIGNS - 1) })),
    places: all.map(({ place, index }) => ({
      code: `place:${index}`, name: say(context, place.name) ?? { text: '' }, kind: at.get(place.kind)!, territory: place.territory,
      longitude: place.lon, latitude: place.lat, url: place.url, figures: figuresOf(context, place),
    })),
  };
}

/** The author's own name of a kind, else that of a type of SIAE, else what is written. */
const kindName = (context: Context, kind: string): string =>
  authorLabel(context, kind) ?? context.words.category('structure', kind.toUpperCase())?.name ?? own<string>(placesWordsOf(context).kinds, kind.toLowerCase()) ?? kind;

/** The feed's own indicator, else the catalogue's, says what a figure is in; of a rate on people, on how many is not known. */
function figuresOf(context: Context, { indicators = {} }: FeedPlace): PlaceFigure[] {
  const { format } = context.words;
  return Object.entries(indicators).map(([id, value]) => {
    const indicator = context.feed.indicators.find((one) => one.id === id);
    const known = own<IndicatorFlags>(indicatorFlags, id);
    const unit: Unit = indicator?.unit ?? known?.unit ?? 'nombre';
    const { text } = format.figure(value, unit, { withNoun: true, feedLanguage: context.feed.language, ...(known?.estimate && { precision: 'environ' }) });
    const isRate = (indicator ?? known)?.type === 'taux' && (indicator ?? known)?.population === 'personnes';
    return {
      id, value, term: indicator ? indicatorName(context, indicator).short.text : (context.words.indicator(id)?.short ?? id),
      text: isRate ? `${text}, ${format.messages.labels.noBase}` : text,
    };
  });
}

export function placesSpeaker(context: Context, { places, kinds }: PlacesModel, standings: readonly Standing[]): PlacesSpeaker {
  const { format, language } = context.words;
  const words = placesWordsOf(context);
  const at = new Map(places.map(({ code }, index) => [code, index]));
  const standingOf = ({ code }: PlaceEntry): Standing => standings[at.get(code)!]!;
  const count = (number: number): string => `${format.number(number)}\u00a0${format.plural(number, { one: words.places[0], other: words.places[1] })}`;
  // Names of types have no plural that all authors' have: "entreprise d’insertion (3)".
  const kindsText = (some: readonly PlaceEntry[]): string[] => kinds.flatMap(({ name }, kind) => {
    const number = some.filter((one) => one.kind === kind).length;
    return number ? [`${small(name, language)}${number < some.length ? `\u00a0(${format.number(number)})` : ''}`] : [];
  });
  const howMany = (how: Standing['how']): number => standings.filter((one) => one.how === how).length;
  const [middle, outside] = [howMany('territory'), howMany('outside')];
  const reservations = [middle > 0 && words.byTerritory(count(middle), middle === 1), outside > 0 && words.offMap(count(outside))].filter((one) => one !== false);
  const kind = (one: PlaceEntry): string => kinds[one.kind]!.name;
  const territory = (one: PlaceEntry): string | undefined => territoryOf(context, one, standingOf(one));
  const doubt = (one: PlaceEntry): string | undefined => ({ given: undefined, territory: words.approximate, outside: words.outside })[standingOf(one).how];
  const { messages } = format;
  const listed = kinds.length > LISTED ? words.ofKinds(count(places.length), format.cardinal(kinds.length)) : messages.labelled(count(places.length), kindsText(places).join(', '));
  const one = (entry: PlaceEntry): string => [entry.name.text, small(kind(entry), language), territory(entry), doubt(entry), ...entry.figures.map(({ term, text }) => messages.labelled(term, text))].filter(Boolean).join(', ');
  return {
    finding: listed, reservations, kind, territory, doubt, count,
    number: (value) => format.number(value),
    summary: `${[messages.labelled(count(places.length), kindsText(places).join(', ')), ...reservations].join(', ')}.`,
    spoken: ([first, ...others]) => (others.length ? [count(others.length + 1), ...kindsText([first!, ...others]), words.open].join(', ') : one(first!)),
  };
}

/** The territory that a place says, where it has a name; else the one in which it stands. */
function territoryOf(context: Context, { territory }: PlaceEntry, { within }: Standing): string | undefined {
  const name = territory && nameOf(context, { code: territory });
  if (name && (name !== territory || !within)) return name;
  return within && nameOf(context, { code: within });
}
