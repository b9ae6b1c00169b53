import { monthName } from './intl.js';
import type { Messages, Moment } from './locales/fr.js';
import { type Day, periodEnd, periodEnds, periodKind, periodStart } from './period.js';

/** `bare`: "2022"; `in`: "en 2022", for sentences; `short`: for axes. */
export type PeriodStyle = 'bare' | 'in' | 'short';

const kindOf = (moment: string): Moment => (moment.endsWith('-12-31') ? 'yearEnd' : (periodKind(moment) as Moment));

const dayWords = ({ year, month, day }: Day, { moment, locale }: Messages, short: boolean): string =>
  moment.day(day, monthName(locale, month, short), String(year));

function momentWords(moment: string, messages: Messages, short: boolean): string {
  const { moment: words, locale } = messages;
  const year = moment.slice(0, 4);
  switch (kindOf(moment)) {
    case 'yearEnd': return short ? year : words.yearEnd(year);
    case 'half': return words.half(Number(moment[6]), year, short);
    case 'quarter': return words.quarter(Number(moment[6]), year, short);
    case 'month': return words.month(monthName(locale, periodStart(moment).month, short), year);
    case 'day': return dayWords(periodStart(moment), messages, short);
    default: return year;
  }
}

function intervalWords(first: string, last: string, style: PeriodStyle, messages: Messages): string {
  const short = style === 'short';
  const year = first.slice(0, 4);
  const sameYear = year === last.slice(0, 4);
  // A whole year written as months or days is that year.
  if (sameYear && /^\d{4}(-01(-01)?)?$/.test(first) && /^\d{4}(-12(-31)?)?$/.test(last)) return periodWords(year, style, messages);
  const kind = kindOf(first);
  const alike = kind === kindOf(last);
  // Ends of two kinds ("2014-06/2016") are told by their days.
  const from = !alike ? dayWords(periodStart(first), messages, short)
    : kind === 'month' && sameYear ? monthName(messages.locale, periodStart(first).month, short)
    : momentWords(first, messages, short);
  const to = alike ? momentWords(last, messages, short) : dayWords(periodEnd(last), messages, short);
  if (style === 'in') return messages.moment.fromTo(from, to, alike ? kind : 'day');
  return alike && kind === 'year' ? `${from}–${to}` : `${from} – ${to}`;
}

/** A feed's period in words. A code that is no period comes back as it is. */
export function periodWords(period: string, style: PeriodStyle, messages: Messages): string {
  const [first, last] = periodEnds(period);
  if (periodKind(period) === 'one-of') {
    if (first === last) return periodWords(first, style, messages);
    const years = messages.moment[Number(last) - Number(first) === 1 ? 'either' : 'between'](first, last);
    return style === 'in' && Number(last) - Number(first) === 1 ? messages.moment.inside(years, 'year') : years;
  }
  if (first !== last) return intervalWords(first, last, style, messages);
  const words = momentWords(first, messages, style === 'short');
  return style === 'in' ? messages.moment.inside(words, kindOf(first)) : words;
}
