import { figureText } from '../../model/figure.js';
import { withNoun } from '../../model/noun.js';
import { indicatorName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { areaRadius, legendValues } from '../../scale/symbols.js';
import { isCount, type MapChoice } from './map-choice.model.js';
import { nameOf } from './map-name.model.js';
import { saidOf, useWordsOf } from './map-use.model.js';
import { wordsOf, type MapModel, type Territory } from './map.model.js';

/** Counts as circles whose areas are true to them. */
export interface SymbolsModel {
  /** Share of the greatest radius, 0 to 1, of each territory with a value above zero, by code. */
  readonly radii: ReadonlyMap<string, number>;
  /** Nested circles, the greatest first: "150 structures", "50", "10". */
  readonly circles: readonly { readonly radius: number; /** "150 structures d’insertion" of the greatest, "50" of the others. */ readonly text: string; readonly short: string }[];
  /** "La surface du cercle dit le nombre". */
  readonly title: string;
  /** "Les cinq plus grands nombres". */
  readonly topTitle: string;
  /** At most five, and none that is as great as the sixth. */
  readonly top: readonly { readonly code: string; readonly name: string; readonly text: string; /** Of the greatest, 0 to 1. */ readonly share: number }[];
  /** Negative values have no area: said, never drawn. */
  readonly negative?: string | undefined;
}

const TOP = 5;

export function symbolsModel(context: Context, model: MapModel): SymbolsModel {
  const { indicator, feed } = model.selection;
  const words = useWordsOf(context);
  const known = model.territories.filter((one): one is Territory & { readonly value: number } => one.value !== undefined);
  const ordered = [...known].sort((one, other) => other.value - one.value || (one.code < other.code ? -1 : 1));
  const greatest = ordered[0]?.value ?? 0;
  const { format } = context.words;
  const sixth = ordered[TOP]?.value ?? 0;
  const top = ordered.slice(0, TOP).filter(({ value }) => value > Math.max(0, sixth));
  const below = known.filter(({ value }) => value < 0).length;
  return {
    radii: new Map(known.filter(({ value }) => value > 0).map(({ code, value }) => [code, areaRadius(value, greatest, 1)])),
    circles: legendValues(greatest, known.every(({ value }) => Number.isInteger(value))).map((value, at) => {
      const [text, short] = [!at, false].map((withNoun) => format.figure(value, indicator.unit, { withNoun, feedLanguage: feed.language }).text) as [string, string];
      return { radius: areaRadius(value, greatest, 1), text, short };
    }),
    title: words.surface,
    topTitle: words.top(top.length, format.cardinal(top.length)),
    top: top.map((one) => ({ code: one.code, name: nameOf(context, one), text: saidOf(context, model, one), share: one.value / greatest })),
    negative: below ? words.negative(format.number(below)) : undefined,
  };
}

/** "3 429 structures d’insertion, par département", where the feed gives the sum. */
export function symbolsFinding(context: Context, { selection, level }: MapChoice): Sentence | undefined {
  const { indicator, observation } = selection;
  if (!observation || observation.value === null || !isCount(indicator)) return undefined;
  const { text } = figureText(context, indicator, observation);
  const { short } = indicatorName(context, indicator);
  const whole = withNoun(context, selection, text, observation.value);
  const said = wordsOf(context).by(whole, wordsOf(context).levels[level]![0]);
  return indicator.type === 'compte' ? { text: said } : { ...short, text: context.words.format.messages.labelled(short.text, said) };
}
