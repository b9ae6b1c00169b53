import type { Text, Unit } from '../schema/common.js';
import { formatNumber, isOne } from './intl.js';
import type { Messages } from './locales/fr.js';

export interface FigureOptions {
  /** How exact the figure is; `exact` and `calcule` bring no word. */
  readonly precision?: string;
  /** Exact count of decimals; absent, up to three as needed. */
  readonly decimals?: number;
  /** Amounts: true abbreviates from 10,000 on, false never; by default from a million on. Three significant digits. */
  readonly compact?: boolean;
  /** Writes the noun of things counted: "100 personnes". */
  readonly withNoun?: boolean;
  /** Always with its sign; the default of gaps in points. */
  readonly sign?: boolean;
  /** Language of the feed's plain strings, for units of the author's own. */
  readonly feedLanguage?: string;
}

/** A number with all that belongs to it, in the pieces that typography needs. */
export interface Figure {
  /** "plus de", "environ", "au plus". */
  readonly before?: string;
  readonly number: string;
  /** "%", "M€", "h". */
  readonly unit?: string;
  /** Between the number and a unit that follows it: a narrow no-break space in French, nothing before an English "%". */
  readonly gap?: string;
  /** The unit stands before the number, without a space ("€8.4M"). */
  readonly unitBefore?: boolean;
  /** On one line, with no-break spaces: "plus de 8,4 M€". */
  readonly text: string;
  /** For speech: "plus de 8,4 millions d’euros". */
  readonly spoken: string;
}

export type PickText = (text: Text | undefined, feedLanguage?: string) => { readonly text: string; readonly lang?: string } | undefined;

interface Words {
  readonly one: string;
  readonly many: string;
  readonly symbol: string;
}

function unitWords(unit: Unit, { units }: Messages, pick: PickText, feedLanguage?: string): Words {
  if (typeof unit === 'string') {
    const [one = '', many = '', symbol = ''] = units[unit];
    return { one, many, symbol };
  }
  const say = (text?: Text): string => pick(text, feedLanguage)?.text ?? '';
  const symbol = say(unit.symbol);
  const one = say(unit.one) || say(unit.many) || symbol || say(unit.label);
  return { one, many: say(unit.many) || one, symbol };
}

/** Amounts from a million on (or ten thousand) as a few digits and a scale; undefined where the plain number serves. */
function scaled(value: number, compact: boolean | undefined, messages: Messages): { digits: string; words: readonly string[]; plain: string } | undefined {
  const size = Math.abs(value);
  if (compact === false || size < (compact ? 1e4 : 1e6)) return undefined;
  // 999,950 is a million once rounded.
  const rounded = Number(size.toPrecision(3));
  const index = rounded >= 1e9 ? 0 : rounded >= 1e6 ? 1 : 2;
  const digits = formatNumber(messages.locale, value / [1e9, 1e6, 1e3][index]!, undefined, false, 3);
  return { digits, words: messages.scales[index]!, plain: formatNumber(messages.locale, Math.sign(value) * rounded) };
}

/** @see Figure */
export function makeFigure(value: number, unit: Unit, options: FigureOptions, messages: Messages, pick: PickText): Figure {
  const { locale } = messages;
  const { one, many, symbol } = unitWords(unit, messages, pick, options.feedLanguage);
  const noun = isOne(locale, Math.abs(Number(value.toFixed(options.decimals ?? 3)))) ? one : many;
  const euros = unit === 'eur';
  const short = euros ? scaled(value, options.compact, messages) : undefined;
  const plain = formatNumber(locale, value, options.decimals, options.sign ?? unit === 'points');
  const before = (messages.precision as Readonly<Record<string, string>>)[options.precision ?? ''];
  const scale = short?.words[0] ?? '';
  const number = short ? short.digits + (messages.currencyFirst ? scale : '') : plain;
  const unitBefore = euros && messages.currencyFirst;
  const shown = euros && !unitBefore ? scale + symbol : symbol === '*' || (options.withNoun && noun && !symbol) ? noun : symbol;

  const lead = before ? before.replaceAll(' ', '\u00a0') + '\u00a0' : '';
  const amount = unitBefore
    ? number.replace(/^[+\u2212]?/, (sign) => sign + shown)
    : shown ? number + messages.gap(shown) + shown : number;
  const scaleWord = short && short.words[isOne(locale, Math.abs(Number(short.digits.replace(',', '.')))) ? 1 : 2];
  const speech = scaleWord ? `${short.digits} ${scaleWord}${many}` : `${short ? short.plain : plain} ${noun || symbol}`.trim();
  const spoken = symbol === '%' ? amount : speech;
  return {
    ...(before && { before }),
    number,
    ...(shown && { unit: shown, ...(unitBefore ? { unitBefore } : { gap: messages.gap(shown) }) }),
    text: lead + amount,
    spoken: before ? `${before} ${spoken}` : spoken,
  };
}
