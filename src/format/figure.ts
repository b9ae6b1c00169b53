import { formatNumber } from './digits.js';
import type { UnitWords, UsualMessages } from './locales/fr.js';

export interface FigureOptions {
  /** How exact the figure is; `exact` and `calcule` bring no word. */
  readonly precision?: string;
  /** Exact count of decimals; absent, up to three as needed. */
  readonly decimals?: number;
  /**
   * Amounts: true abbreviates from 10,000 on, false never, an amount as that amount would be; by default from a million on. Three
   * significant digits.
   */
  readonly compact?: boolean | number | undefined;
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

/** A number with its unit; amounts of money and words of precision are added where they are loaded (`seldom.ts`). @see Figure */
export function makeFigure(value: number, [one = '', many = '', symbol = '']: UnitWords, { decimals, sign, withNoun }: FigureOptions, messages: UsualMessages): Figure {
  const number = formatNumber(messages.digits, value, decimals, sign);
  const noun = messages.isOne(Number(value.toFixed(decimals ?? 3))) ? one : many;
  const unit = symbol === '*' || (withNoun && !symbol) ? noun : symbol;
  const gap = messages.gap(unit);
  const text = unit ? number + gap + unit : number;
  return { number, ...(unit && { unit, gap }), text, spoken: symbol === '%' ? text : `${number} ${noun || symbol}`.trim() };
}
