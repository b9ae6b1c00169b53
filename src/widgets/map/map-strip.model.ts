import { territoryLocative, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { niceTicks } from '../../scale/ticks.js';
import { nameOf, observationOf } from './map-name.model.js';
import { useWordsOf } from './map-use.model.js';
import type { MapModel, MapReference, Side, Territory } from './map.model.js';

/** One territory of the strip: its value as a dot, its interval as a line, on one axis for all. */
export interface StripRow {
  readonly territory: Territory;
  /** 0 to 1 along the axis. */
  readonly at: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface StripGroup {
  /** Nothing where no side can be told. */
  readonly side?: Side | undefined;
  /** "Au-dessus de la région". */
  readonly title?: string | undefined;
  readonly rows: readonly StripRow[];
}

export interface StripModel {
  readonly groups: readonly StripGroup[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  readonly reference?: { readonly at: number; readonly label: string } | undefined;
  /** "L’axe commence à 30 %", where it does not begin at zero. */
  readonly axis?: string | undefined;
  /** What the signs on the map mean. */
  readonly arrows: string;
}

const SIDES: readonly (Side | undefined)[] = ['above', 'near', 'below', undefined];

/** Territories in groups, since within one their intervals don't tell them apart (H26). Those without a value are in the keys. */
export function stripModel(context: Context, model: MapModel): StripModel {
  const { reference, selection: { indicator } } = model;
  const known = model.territories.filter((one): one is Territory & { readonly value: number } => one.value !== undefined);
  const intervalOf = (one: Territory): readonly [number, number] | undefined => observationOf(model, one)?.interval;
  const { format } = context.words;
  const ends = [...known.flatMap((one) => [one.value, ...(intervalOf(one) ?? [])]), ...(reference ? [reference.value] : [])];
  const ticks = ends.length ? niceTicks(Math.min(...ends), Math.max(...ends)) : [];
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  const along = (value: number): number => (value - low) / (high - low || 1);
  const groups = SIDES.map((side) => ({
    side,
    title: side && reference && format.fill('{title}', { title: format.messages.compared(side, reference.kind) }),
    rows: known.filter((one) => one.side === side).sort((one, other) => other.value - one.value || (one.code < other.code ? -1 : 1))
      .map((territory): StripRow => {
        const [from, to] = intervalOf(territory) ?? [];
        return { territory, at: along(territory.value), from: from === undefined ? undefined : along(from), to: to === undefined ? undefined : along(to) };
      }),
  })).filter(({ rows }) => rows.length);
  const text = (value: number, isLast: boolean): string => (isLast ? format.figure(value, indicator.unit).text : format.number(value));
  return {
    groups,
    ticks: ticks.map((value, at) => ({ at: along(value), text: text(value, at === ticks.length - 1) })),
    reference: reference && { at: along(reference.value), label: format.fill('{label}', { label: reference.label }) },
    axis: low === 0 || !ticks.length ? undefined : useWordsOf(context).axis(text(low, true)),
    arrows: useWordsOf(context).arrows,
  };
}

/** Up to so many names are said on either side. */
const MOST_NAMES = 3;

/** "Sorties dynamiques : au-dessus de la région dans le Jura et en Saône-et-Loire, au-dessous dans l’Yonne et en Haute-Saône". */
export function stripFinding(context: Context, reference: MapReference | undefined, short: Sentence, territories: readonly Territory[]): Sentence | undefined {
  const { format } = context.words;
  const named = (side: Side): readonly Territory[] => territories.filter((one) => one.side === side).sort((one, other) => other.value! - one.value!);
  const [above, below] = [named('above'), named('below')];
  if (!reference || Math.max(above.length, below.length) > MOST_NAMES || above.length + below.length === 0) return undefined;
  const places = (some: readonly Territory[]): string | undefined =>
    some.length ? format.list(some.map((one) => territoryLocative(context, one.code) ?? nameOf(context, one))) : undefined;
  const said = useWordsOf(context).sidesIn(places(above), places(below), (side) => format.messages.compared(side, reference.kind));
  return { ...short, text: format.messages.labelled(short.text, said) };
}
