import type { Context } from '../../model/names.js';
import { areaRadius, legendValues } from '../../scale/symbols.js';
import type { Shared, Territory } from './map-territory.model.js';

/** Counts as circles whose areas are true to them. */
export interface SymbolsModel {
  /** Share of the greatest radius, 0 to 1, of each territory with a value above zero, by code. */
  readonly radii: ReadonlyMap<string, number>;
  /** Nested circles, the greatest first: "150 structures", "50", "10". */
  readonly circles: readonly { readonly radius: number; readonly text: string }[];
  /** "La surface du cercle dit le nombre". */
  readonly title: string;
  readonly topTitle: string;
  /** At most five, and none of those that are as great as a sixth. */
  readonly top: readonly { readonly code: string; readonly name: string; readonly text: string; /** Of the greatest, 0 to 1. */ readonly share: number }[];
  /** Negative values have no area: said, never drawn. */
  readonly negative?: string | undefined;
}

const TOP = 5;

export function symbolsModel(shared: Shared, territories: readonly Territory[]): SymbolsModel {
  const { context, phrases, choice: { selection: { indicator, feed } } } = shared;
  const known = territories.filter((one): one is Territory & { readonly value: number } => one.value !== undefined);
  const ordered = [...known].sort((one, other) => other.value - one.value || (one.code < other.code ? -1 : 1));
  const greatest = ordered[0]?.value ?? 0;
  const { format } = context.words;
  const figure = (value: number, withNoun: boolean): string => format.figure(value, indicator.unit, { withNoun, feedLanguage: feed.language }).text;
  const sixth = ordered[TOP]?.value ?? -Infinity;
  const top = ordered.slice(0, TOP).filter(({ value }) => value > 0 && value > sixth);
  const below = known.filter(({ value }) => value < 0).length;
  return {
    radii: new Map(known.filter(({ value }) => value > 0).map(({ code, value }) => [code, areaRadius(value, greatest, 1)])),
    circles: legendValues(greatest).map((value, at) => ({ radius: areaRadius(value, greatest, 1), text: figure(value, !at) })),
    title: phrases.surface,
    topTitle: phrases.top(top.length, format.cardinal(top.length)),
    top: top.map(({ code, name, text, value }) => ({ code, name, text, share: value / greatest })),
    negative: below ? phrases.negative(format.number(below)) : undefined,
  };
}

/** "3e sur 99": how many are greater, counts being free of intervals (H26). */
export function ranks({ words }: Context, values: readonly number[]): (value: number) => string {
  const places = new Map<number, number>();
  const ordered = Float64Array.from(values).sort().reverse();
  ordered.forEach((value, at) => void (places.has(value) || places.set(value, at + 1)));
  const { number } = words.format;
  return (value) => words.phrases.map?.rank(places.get(value) ?? 0, number(places.get(value) ?? 0), number(values.length)) ?? '';
}
