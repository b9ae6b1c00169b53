import type { Text, Unit } from '../schema/common.js';
import { type Figure, type FigureOptions, makeFigure } from './figure.js';
import { fillTemplate, type Values } from './fill.js';
import { formatNumber, isOne, joinList } from './intl.js';
import type { Messages } from './locales/fr.js';
import { type PeriodStyle, periodWords } from './period-words.js';
import { type SharedNoun, shareWords } from './share.js';

export type { Figure, FigureOptions, Messages, PeriodStyle, SharedNoun };

/** A text chosen for the reader; `lang` where it is not in the reader's language. */
export interface ChosenText {
  readonly text: string;
  readonly lang?: string;
}

/** Everything that turns data into words, in one language. Pure: same input, same words, wherever it runs. */
export interface Format {
  readonly language: string;
  readonly messages: Messages;
  /** "1 112", "−3,5"; `decimals` exact, else up to three as needed. */
  number(value: number, options?: { readonly decimals?: number; readonly sign?: boolean }): string;
  figure(value: number, unit: Unit, options?: FigureOptions): Figure;
  period(period: string, style?: PeriodStyle): string;
  /** "de 45,5 à 51,3 %". */
  range(low: number, high: number, unit: Unit, options?: FigureOptions): string;
  /** The difference and its direction, never a word for a trend: "+5,6 points", "12 300 de plus". */
  change(from: number, to: number, unit: Unit, options?: FigureOptions): string;
  /** Whole years elapsed: "il y a plus de trois ans". */
  age(years: number): string;
  /** The reader's language, else the feed's, else the first given. */
  text(text: Text | undefined, feedLanguage?: string): ChosenText | undefined;
  /** "près d’un sortant sur deux", with its verb where the noun brings one; undefined where no simple fraction is near. */
  share(percent: number, noun: SharedNoun): string | undefined;
  /** A sentence from a template with `{placeholders}` and `[optional groups]`, capitalised unless told. */
  fill(template: string, values: Values, options?: { readonly capital?: boolean }): string;
  /** "a, b et c". */
  list(items: readonly string[]): string;
  plural(count: number, forms: { readonly one: string; readonly other: string }): string;
  /** In words up to ten: "deux". */
  cardinal(count: number): string;
}

const base = (language: string): string => language.toLowerCase().split('-')[0]!;

function chooseText(text: Text | undefined, language: string, feedLanguage: string): ChosenText | undefined {
  if (text === undefined) return undefined;
  if (typeof text === 'string') return base(feedLanguage) === base(language) ? { text } : { text, lang: feedLanguage };
  const keys = Object.keys(text);
  const find = (wanted: string): string | undefined => keys.find((key) => key === wanted) ?? keys.find((key) => base(key) === base(wanted));
  const key = find(language) ?? find(feedLanguage) ?? keys[0];
  if (key === undefined) return undefined;
  return base(key) === base(language) ? { text: text[key]! } : { text: text[key]!, lang: key };
}

/** Differences of a rate are points; of a number per person, plain numbers; of an amount or a quantity, "less" and not "fewer". */
const QUANTITIES = new Set<Unit>(['eur', 'tonnes', 'etp', 'etp-mois', 'heures', 'heures-par-personne', 'par-personne', 'ratio']);

export function createFormat(messages: Messages): Format {
  const { language, locale } = messages;
  const text: Format['text'] = (value, feedLanguage = 'fr') => chooseText(value, language, feedLanguage);
  const figure: Format['figure'] = (value, unit, options = {}) => makeFigure(value, unit, options, messages, text);
  return {
    language,
    messages,
    number: (value, { decimals, sign } = {}) => formatNumber(locale, value, decimals, sign),
    figure,
    period: (period, style = 'bare') => periodWords(period, style, messages),
    range(low, high, unit, options = {}) {
      const first = figure(low, unit, { sign: false, ...options });
      const last = figure(high, unit, { sign: false, ...options });
      const once = first.unit === last.unit && !first.unitBefore;
      return messages.range(once ? first.number : first.text, last.text);
    },
    change(from, to, unit, options = {}) {
      const gap = to - from;
      if (unit === 'pourcent' || unit === 'points') return figure(gap, 'points', options).text;
      const { number, text: words } = figure(Math.abs(gap), unit, options);
      const nothing = !/[1-9]/.test(number);
      return messages.difference(unit === 'par-personne' ? number : words, nothing ? 0 : gap, !QUANTITIES.has(unit));
    },
    age: messages.age,
    text,
    share: (percent, noun) => shareWords(percent, noun, messages),
    fill(template, values, { capital = true } = {}) {
      const sentence = fillTemplate(template, values, messages.elide);
      return capital ? sentence.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)) : sentence;
    },
    list: (items) => joinList(locale, items),
    plural: (count, { one, other }) => (isOne(locale, count) ? one : other),
    cardinal: messages.cardinal,
  };
}
