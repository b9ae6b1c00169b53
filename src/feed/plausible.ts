import type { ImpactFeed, Observation } from '../schema/impact-feed.js';
import { found, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';

/** What no figure can say of itself, for authors alone: more answers than people asked, an interval beside its value, a day that no year has. */
export function plausible({ indicators }: ImpactFeed, issues: Found[]): void {
  indicators.forEach(({ observations }, index) => {
    const path = `indicators[${originOf(indicators, index)}]`;
    observations.forEach((observation, place) => {
      const tell = (key: string, value: unknown, expected: string, facts?: Found['expected']['facts']) =>
        issues.push(found(facts ? 'wrong-value' : 'wrong-format', `${observationPath(path, observations, place)}.${key}`, value, expected, facts, 'error', 'kept'));
      const { survey: { invited, answered } = {}, period = '' } = observation;
      if (answered! > invited!) tell('survey.answered', answered, 'at-most', { maximum: invited! });
      interval(observation, tell);
      if (!momentsOf(period).every(isInCalendar)) tell('period', period, 'format-period');
    });
  });
}

function interval({ value, low, high }: Observation, tell: (key: string, value: unknown, expected: string, facts: Found['expected']['facts']) => void): void {
  const most = value ?? high;
  if (low! > most!) tell('low', low, 'at-most', { maximum: most! });
  if (value !== null && high! < value) tell('high', high, 'at-least', { minimum: value });
}

const momentsOf = (period: string): readonly string[] => period.match(/\d{4}(-\d\d(-\d\d)?)?/g) ?? [];

/** `2016-02-31` and the year 0 are written as a date is, and are none. */
function isInCalendar(moment: string): boolean {
  const [year = 0, month = 1, day = 1] = moment.split('-').map(Number);
  return year > 0 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
