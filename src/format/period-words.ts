import type { Messages, PeriodStyle, UsualFormat } from './format.js';
import type { Moment } from './locales/seldom.fr.js';
import { type Day, periodEnd, periodEnds, periodKind, periodStart } from './period.js';

const dates: Record<string, Intl.DateTimeFormat> = {};

/** Name of a month (1–12), whole or short. */
const monthName = (locale: string, month: number, short: boolean): string =>
  (dates[`${locale} ${short}`] ??= new Intl.DateTimeFormat(locale, { month: short ? 'short' : 'long', timeZone: 'UTC' })).format(Date.UTC(2000, month - 1));

/** Periods other than a year or its end, in words; what is one comes as the usual format says it. */
export function seldomPeriods({ period: usual }: UsualFormat, messages: Messages): (period: string, style?: PeriodStyle) => string {
  const { moment: words, locale } = messages;
  const kindOf = (moment: string): Moment => (moment.endsWith('-12-31') ? 'yearEnd' : (periodKind(moment) as Moment));
  const dayWords = ({ year, month, day }: Day, short: boolean): string => words.day(day, monthName(locale, month, short), String(year));

  function momentWords(moment: string, short: boolean): string {
    const year = moment.slice(0, 4);
    const count = Number(moment[6]);
    switch (kindOf(moment)) {
      case 'half': return words.half(count, year, short);
      case 'quarter': return words.quarter(count, year, short);
      case 'month': return words.month(monthName(locale, periodStart(moment).month, short), year);
      case 'day': return dayWords(periodStart(moment), short);
      default: return usual(moment, short ? 'short' : 'bare');
    }
  }

  function intervalWords(first: string, last: string, style: PeriodStyle): string {
    const short = style === 'short';
    const year = first.slice(0, 4);
    const sameYear = year === last.slice(0, 4);
    // A whole year written as months or days is that year.
    if (sameYear && /^\d{4}(-01(-01)?)?$/.test(first) && /^\d{4}(-12(-31)?)?$/.test(last)) return usual(year, style);
    const kind = kindOf(first);
    const alike = kind === kindOf(last);
    // Ends of two kinds ("2014-06/2016") are told by their days.
    const from = !alike ? dayWords(periodStart(first), short)
      : kind === 'month' && sameYear ? monthName(locale, periodStart(first).month, short)
      : momentWords(first, short);
    const to = alike ? momentWords(last, short) : dayWords(periodEnd(last), short);
    if (style === 'in') return words.fromTo(from, to, alike ? kind : 'day');
    return alike && kind === 'year' ? `${from}–${to}` : `${from} – ${to}`;
  }

  return function periodWords(period, style = 'bare') {
    const [first, last] = periodEnds(period);
    if (periodKind(period) === 'one-of') {
      if (first === last) return periodWords(first, style);
      const near = Number(last) - Number(first) === 1;
      const years = words[near ? 'either' : 'between'](first, last);
      return style === 'in' && near ? words.inside(years, 'year') : years;
    }
    if (first !== last) return intervalWords(first, last, style);
    const kind = kindOf(first);
    if (kind === 'year' || kind === 'yearEnd') return usual(first, style);
    const moment = momentWords(first, style === 'short');
    return style === 'in' ? words.inside(moment, kind) : moment;
  };
}
