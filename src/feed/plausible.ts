import type { Text } from '../schema/common.js';
import type { ImpactFeed, Indicator } from '../schema/impact-feed.js';
import { found, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';

type Path = () => string;

/** What no figure can say of itself, for authors alone: more answers than people asked, a day that no year has, half a person. */
export function plausible(feed: ImpactFeed, issues: Found[]): void {
  const { indicators } = feed;
  indicators.forEach((indicator, index) => {
    const { observations } = indicator;
    const path = `indicators[${originOf(indicators, index)}]`;
    fractions(indicator, path, issues);
    observations.forEach((observation, place) => {
      const at: Path = () => observationPath(path, observations, place);
      const tell = (key: string, value: unknown, expected: string, facts?: Found['expected']['facts']) =>
        issues.push(found(facts ? 'wrong-value' : 'wrong-format', `${at()}.${key}`, value, expected, facts, 'error', 'kept'));
      const { survey: { invited, answered } = {}, period = '' } = observation;
      if (answered! > invited!) tell('survey.answered', answered, 'at-most', { maximum: invited! });
      if (!momentsOf(period).every(isInCalendar)) tell('period', period, 'format-period');
      if (observation.precision === 'exact') whole(observation, countsIn(indicator), at, issues, { precision: 'environ' });
    });
  });
  wholeRows(feed, issues);
  for (const [noun, list] of Object.entries({ progress: feed.progress, pathways: feed.pathways })) {
    list.forEach(({ label }, index) => {
      if (isBlank(label)) issues.push(found('wrong-format', `${noun}[${originOf(list, index)}].label`, label, 'filled', undefined, 'error', 'kept'));
    });
  }
}

/** 0.52 where 52 was meant: what a spreadsheet holds for 52 %. Of counts that are given the value says itself whether it is right. */
function fractions({ unit, observations }: Indicator, path: string, issues: Found[]): void {
  const given = observations.filter(({ value }) => value !== null);
  if (unit !== 'pourcent' || !given.every(({ value, numerator }) => value! >= 0 && value! <= 1 && numerator === undefined)) return;
  const place = observations.findIndex(({ value }) => value !== null && !Number.isInteger(value));
  if (place < 0) return;
  const { value } = observations[place]!;
  issues.push(found('percent-as-fraction', `${observationPath(path, observations, place)}.value`, value, 'percent-or-ratio', { percent: Number((100 * value!).toFixed(4)) }, 'warning', 'kept'));
}

/** A heading without a word. What stands under it is good, so that it is told and stays. */
const isBlank = (text: Text): boolean => (typeof text === 'string' ? [text] : Object.values(text)).every(words => !words.trim());

/** The keys of a figure that count people or structures; of an author's own rate nobody knows what its parts are. */
function countsIn({ type, population, unit, catalogue }: Indicator): readonly string[] {
  if (population !== 'personnes' && population !== 'structures') return [];
  if (type === 'compte') return unit === 'nombre' ? [] : ['value'];
  return type === 'taux' && catalogue ? ['numerator', 'denominator'] : [];
}

/** Half a person is a slip, an average or a post: shown as written, and told. */
function whole(counted: object, keys: readonly string[], at: Path, issues: Found[], facts?: Found['expected']['facts']): void {
  for (const key of keys) {
    const value = (counted as Readonly<Record<string, unknown>>)[key];
    if (typeof value === 'number' && !Number.isInteger(value)) issues.push(found('count-not-whole', `${at()}.${key}`, value, 'whole-number', facts, 'warning', 'kept'));
  }
}

const ROW_COUNTS = ['identified', 'removed', 'partly', 'people'];

function wholeRows({ progress, pathways }: ImpactFeed, issues: Found[]): void {
  const each = (list: readonly object[], path: string): void => list.forEach((row, index) => whole(row, ROW_COUNTS, () => `${path}[${originOf(list, index)}]`, issues));
  progress.forEach(({ rows }, index) => each(rows, `progress[${originOf(progress, index)}].rows`));
  pathways.forEach((pathway, index) => {
    const path = `pathways[${originOf(pathways, index)}]`;
    whole(pathway, ['entries', 'leavers'], () => path, issues);
    each(pathway.steps, `${path}.steps`);
    each(pathway.exits ?? [], `${path}.exits`);
  });
}

const momentsOf = (period: string): readonly string[] => period.match(/\d{4}(-\d\d(-\d\d)?)?/g) ?? [];

/** `2016-02-31` and the year 0 are written as a date is, and are none. */
function isInCalendar(moment: string): boolean {
  const [year = 0, month = 1, day = 1] = moment.split('-').map(Number);
  return year > 0 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
