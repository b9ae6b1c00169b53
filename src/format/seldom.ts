import type { Unit, UnitName } from '../schema/common.js';
import { createFormat, type Format, type Messages } from './format.js';
import { type Figure, type FigureOptions, makeFigure } from './figure.js';
import { formatNumber } from './digits.js';
import type { UnitWords, UsualMessages } from './locales/fr.js';
import type { SeldomMessages } from './locales/seldom.fr.js';
import { seldomPeriods } from './period-words.js';

/** Differences of a rate are points; of a number per person, plain numbers; of an amount or a quantity, "less" and not "fewer". */
const QUANTITIES: readonly Unit[] = ['eur', 'tonnes', 'etp', 'etp-mois', 'heures', 'heures-par-personne', 'par-personne', 'ratio'] satisfies UnitName[];

const lists: Record<string, Intl.ListFormat> = {};

/** Amounts from a million on (or ten thousand) as a few digits and a scale; undefined where the plain number serves. */
function scaled(value: number, compact: FigureOptions['compact'], { digits, scales }: Messages): { digits: string; words: readonly string[]; plain: string } | undefined {
  const model = typeof compact === 'number' ? compact : value;
  const size = Math.abs(model);
  if (compact === false || size < (compact === true ? 1e4 : 1e6)) return undefined;
  // 999,950 is a million once rounded.
  const rounded = Number(size.toPrecision(3));
  const index = rounded >= 1e9 ? 0 : rounded >= 1e6 ? 1 : 2;
  const short = Number((value / [1e9, 1e6, 1e3][index]!).toPrecision(3));
  return { digits: formatNumber(digits, short), words: scales[index]!, plain: formatNumber(digits, Number(value.toPrecision(3))) };
}

/** "8,4 M€", "€8.4M"; "8,4 millions d’euros" for speech. */
function makeAmount(value: number, options: FigureOptions, messages: Messages): Figure {
  const euros = messages.units.eur;
  // Nobody writes half a cent's place: 1 234,50 €.
  const plain = makeFigure(value, euros, options.decimals === 1 ? { ...options, decimals: 2 } : options, messages);
  const { currencyFirst, gap, isOne } = messages;
  const short = scaled(value, options.compact, messages);
  const [scale = '', one, many] = short?.words ?? [];
  const scaleWord = short && (isOne(Number(short.digits.replace(',', '.'))) ? one : many);
  const spoken = !short ? plain.spoken : scaleWord ? `${short.digits} ${scaleWord}${euros[1]}` : `${short.plain} ${euros[1]}`;
  const symbol = euros[2]!;
  const digits = short?.digits ?? plain.number;
  if (!currencyFirst) {
    const unit = scale + symbol;
    return { number: digits, unit, gap: gap(unit), text: digits + gap(unit) + unit, spoken };
  }
  // The sign stands before the currency: −€35,000.
  const [sign = ''] = /^[+\u2212]/.exec(digits) ?? [];
  const number = digits.slice(sign.length) + scale;
  return { number, unit: sign + symbol, unitBefore: true, text: sign + symbol + number, spoken };
}

/** The author's own unit. */
function ownUnit({ one, many, symbol, label }: Exclude<Unit, UnitName>, pick: (text?: typeof one) => string): UnitWords {
  const sign = pick(symbol);
  const single = pick(one) || pick(many) || sign || pick(label);
  return [single, pick(many) || single, sign];
}

/** The whole format: what `createFormat` makes of the words of nearly every figure, and all that is said seldom. */
export function completeFormat(usual: UsualMessages, more: (usual: UsualMessages) => SeldomMessages): Format {
  const seldom = more(usual);
  const messages: Messages = {
    ...usual,
    ...seldom,
    labels: { ...usual.labels, ...seldom.labels },
    marks: { ...usual.marks, ...seldom.marks },
    units: { ...usual.units, ...seldom.units },
  };
  const format = createFormat(messages);
  const { language, locale } = messages;

  function figure(value: number, unit: Unit, options: FigureOptions = {}): Figure {
    const pick: Parameters<typeof ownUnit>[1] = (text) => format.text(text, options.feedLanguage)?.text ?? '';
    const plain = unit === 'eur' ? makeAmount(value, options, messages)
      : typeof unit === 'string' ? format.figure(value, unit, { ...options, sign: options.sign ?? unit === 'points' })
      : makeFigure(value, ownUnit(unit, pick), options, messages);
    const before = (messages.precision as Readonly<Record<string, string>>)[options.precision ?? ''];
    return before ? { before, ...plain, text: `${before.replaceAll(' ', '\u00a0')}\u00a0${plain.text}`, spoken: `${before} ${plain.spoken}` } : plain;
  }

  return {
    ...format,
    messages,
    figure,
    period: seldomPeriods(format, messages),
    fill: (template, values, options) => format.fill(messages.agree(template, values['organisation'] ?? ''), values, options),
    range(low, high, unit, options = {}) {
      const first = figure(low, unit, { sign: false, ...options });
      const last = figure(high, unit, { sign: false, ...options });
      const once = first.unit === last.unit && !first.unitBefore;
      return messages.range(once ? first.number : first.text, last.text);
    },
    change(from, to, unit, options = {}) {
      const gap = to - from;
      if (unit === 'pourcent' || unit === 'points') return figure(gap, 'points', options).text;
      const { number, text } = figure(Math.abs(gap), unit, options);
      const nothing = !/[1-9]/.test(number);
      return messages.difference(unit === 'par-personne' ? number : text, nothing ? 0 : gap, !QUANTITIES.includes(unit));
    },
    list: (items) => (lists[language] ??= new Intl.ListFormat(locale)).format(items),
  };
}
