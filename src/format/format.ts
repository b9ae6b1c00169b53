import type { Text, Unit } from '../schema/common.js';
import { type Figure, type FigureOptions, makeFigure } from './figure.js';
import { fillTemplate, type Values } from './fill.js';
import { formatNumber } from './digits.js';
import type { UnitWords, UsualMessages } from './locales/fr.js';
import type { SeldomMessages } from './locales/seldom.fr.js';

export type { Figure, FigureOptions };

/** `bare`: "2022"; `in`: "en 2022", for sentences; `short`: for axes. */
export type PeriodStyle = 'bare' | 'in' | 'short';

/** A text chosen for the reader; `lang` where it is not in the reader's language. */
export interface ChosenText {
  readonly text: string;
  readonly lang?: string;
}

/** All that figures say in one language: words of nearly every figure, and those that are loaded where something is the matter. */
export type Messages = UsualMessages & SeldomMessages;

/** Everything that turns data into words, in one language. Pure: same input, same words, wherever it runs. */
export interface Format {
  readonly language: string;
  readonly messages: Messages;
  /** "1 112", "−3,5"; `decimals` exact, else up to three as needed. */
  number(value: number, decimals?: number, sign?: boolean): string;
  figure(value: number, unit: Unit, options?: FigureOptions): Figure;
  period(period: string, style?: PeriodStyle): string;
  /** "de 45,5 à 51,3 %". */
  range(low: number, high: number, unit: Unit, options?: FigureOptions): string;
  /** The difference and its direction, never a word for a trend: "+5,6 points", "12 300 de plus". */
  change(from: number, to: number, unit: Unit, options?: FigureOptions): string;
  /** The reader's language, else the feed's, else the first given. */
  text(text: Text | undefined, feedLanguage?: string): ChosenText | undefined;
  /** A sentence from a template with `{placeholders}` and `[optional groups]`, capitalised unless told. */
  fill(template: string, values: Values, options?: { readonly capital?: boolean }): string;
  /** "a, b et c". */
  list(items: readonly string[]): string;
  plural(count: number, forms: { readonly one: string; readonly other: string }): string;
  /** In words up to ten: "deux". */
  cardinal(count: number): string;
}

/** What the words of nearly every figure are enough for; `seldom.ts` adds the rest. */
export type UsualFormat = Omit<Format, 'messages' | 'range' | 'change' | 'list'> & { readonly messages: UsualMessages };

/** "fr" of "fr-CA". */
export const base = (language: string): string => language.toLowerCase().split('-')[0]!;

/** The author's words in the reader's language, else the feed's; a colon or a closing guillemet never starts a line. */
function chooseText(given: Text | undefined, language: string, feedLanguage: string): ChosenText | undefined {
  const texts = typeof given === 'string' ? { [feedLanguage]: given } : (given ?? {});
  const keys = Object.keys(texts);
  const find = (wanted: string): string | undefined => keys.find((key) => key === wanted) ?? keys.find((key) => base(key) === base(wanted));
  const key = find(language) ?? find(feedLanguage) ?? keys[0];
  return key === undefined ? undefined : { text: texts[key]!.replace(/(?<=«) | (?=[:;!?»%])/g, '\u202f'), ...(base(key) !== base(language) && { lang: key }) };
}

export function createFormat(messages: UsualMessages): UsualFormat {
  const { language, digits, cardinal, isOne, elide } = messages;
  const units: Readonly<Record<string, UnitWords>> = messages.units;
  return {
    language, messages, cardinal,
    number: (value, decimals, sign) => formatNumber(digits, value, decimals, sign),
    figure: (value, unit, options = {}) => makeFigure(value, units[unit as string] ?? [], options, messages),
    period(period, style) {
      const [, year, end] = /^(\d{4})(-12-31)?$/.exec(period) ?? [];
      return !year ? period : style === 'short' ? year : messages.year(year, end !== undefined, style === 'in');
    },
    text: (text, feedLanguage = 'fr') => chooseText(text, language, feedLanguage),
    fill(template, values, { capital = true } = {}) {
      const sentence = fillTemplate(template, values, elide);
      return capital ? sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1) : sentence;
    },
    plural: (count, { one, other }) => (isOne(count) ? one : other),
  };
}
