import { period as periodShape } from '../schema/common.js';
import type { Indicator } from '../schema/impact-feed.js';
import type { IndicatorDocument } from '../schema/indicator.js';
import type { Found } from './issue.js';
import { keepOrigins, originOf, valueAt } from './issue.js';
import type { Stated, Walked } from './normalise.js';
import { FAILED, walkOf } from './shape.js';
import type { Protection } from './types.js';
import type { Unreadable } from './unreadable.js';

type Loose = Record<string, unknown>;
type Careful = Readonly<Record<string, readonly [value: unknown, consequence: Protection]>>;

/** No statistical secrecy that we know of asks for more people than this. */
const STRICTEST = 100;

/** What a field that can't be read is taken for: that which says least. */
const OF_FIGURE: Careful = {
  // "plus de" unreadable is not "exactly".
  precision: ['environ', 'approximate'],
  method: ['estimation', 'estimated'],
  status: ['provisoire', 'provisional'],
  // A source that is not there, rather than the organisation itself.
  source: ['', 'unsourced'],
  // Beside a secret, what gives it away is withheld too (H05).
  missing: ['secret', 'secret'],
};
const OF_HEAD: Careful = { method: OF_FIGURE['method']!, status: OF_FIGURE['status']!, source: OF_FIGURE['source']! };
const OF_ROW: Careful = { missing: OF_FIGURE['missing']! };
const OF_ITEM: Careful = { ...OF_ROW, source: OF_FIGURE['source']!, illustrativeDurations: [true, 'illustrative'] };
// Of people until it is known not to be.
const OF_INDICATOR: Careful = { ...OF_FIGURE, estimate: [true, 'estimated'], population: ['personnes', 'of-people'] };

const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);

/** The issue of a field that was written and could not be read, unless the same is also written in a way that can. */
function lostOf(unreadable: Unreadable, document: object, path: string, key: string): Found | undefined {
  const issue = unreadable.get(at(path, key));
  return issue && (document as Loose)[key] === undefined ? issue : undefined;
}

function takeFor(document: object, path: string, unreadable: Unreadable, careful: Careful): void {
  for (const [key, [value, consequence]] of Object.entries(careful)) {
    const issue = lostOf(unreadable, document, path, key);
    if (!issue) continue;
    (document as Loose)[key] = value;
    issue.consequence = consequence;
  }
}

/** H25 withholds what has too few contributors, or one that is nearly all. */
function protectContributors(document: Stated, path: string, unreadable: Unreadable): void {
  const inside = `${path}.contributors`;
  const known = document.contributors ?? {};
  for (const [key, value, issue] of [
    ['count', 0, lostOf(unreadable, document, path, 'contributors') ?? lostOf(unreadable, known, inside, 'count')],
    ['largestShare', 100, lostOf(unreadable, known, inside, 'largestShare')],
  ] as const) {
    if (!issue) continue;
    document.contributors = { ...document.contributors, [key]: value };
    issue.consequence = 'few-contributors';
  }
}

export function protectFigure(document: Stated, path: string, unreadable: Unreadable): void {
  takeFor(document, path, unreadable, OF_FIGURE);
  protectContributors(document, path, unreadable);
}

/** An indicator itself; its observations are protected one by one. */
export function protectIndicator(document: IndicatorDocument, path: string, unreadable: Unreadable): void {
  takeFor(document, path, unreadable, OF_INDICATOR);
  protectContributors(document, path, unreadable);
  // A reference of another kind of structure would stand as if it were of the same (H14).
  const { references } = document;
  if (!references) return;
  const kept = [...references.keys()].filter(index => {
    const issue = lostOf(unreadable, references[index]!, `${path}.references[${originOf(references, index)}]`, 'structure');
    if (issue) issue.consequence = 'item-dropped';
    return !issue;
  });
  document.references = kept.map(index => references[index]!);
  keepOrigins(document.references, kept.map(index => originOf(references, index)));
}

/** A progress or a pathway, whose counts go where it can't be told of how many they are. */
export function protectItem(item: object, path: string, unreadable: Unreadable): void {
  takeFor(item, path, unreadable, OF_ITEM);
  const { rows, steps, exits } = item as Readonly<Record<string, readonly object[] | undefined>>;
  const hide = (list: readonly object[], name: string, isHidden: (row: object, place: string) => boolean): void => {
    const made = list.map((row, index) => {
      const where = `${path}.${name}[${originOf(list, index)}]`;
      takeFor(row, where, unreadable, OF_ROW);
      return isHidden(row, where) ? withoutCounts(row) : row;
    });
    keepOrigins(made, list.map((_, index) => originOf(list, index)));
    (item as Loose)[name] = made;
  };
  const isLost = (document: object, place: string, keys: readonly string[]): boolean => {
    const issues = keys.map(key => lostOf(unreadable, document, place, key)).filter(issue => issue !== undefined);
    for (const issue of issues) issue.consequence = 'counts-hidden';
    return issues.length > 0;
  };
  const all = isLost(item, path, ['leavers', 'entries', 'counted']);
  if (rows) hide(rows, 'rows', (row, place) => isLost(row, place, ['n']) || all);
  if (steps) hide(steps, 'steps', (step, place) => isLost(step, place, ['obstacles', 'removes']) || all);
  if (exits) hide(exits, 'exits', () => all);
}

const ROW_COUNTS = ['identified', 'removed', 'partly', 'entry', 'exit', 'people', 'share'];

const withoutCounts = (row: object): object =>
  Object.fromEntries(Object.entries(row).map(([key, value]: [string, unknown]) => [key, ROW_COUNTS.includes(key) ? null : value]));

/** The document's own defaults, and the thresholds of its secrecy: one that can't be read is the strictest. */
export function protectHead(head: Walked, unreadable: Unreadable): void {
  takeFor(head, '', unreadable, OF_HEAD);
  const whole = unreadable.get('secrecy') ?? unreadable.get('secrecy.minimum');
  for (const key of ['minDenominator', 'minCount'] as const) {
    const issues = [whole, unreadable.get(`secrecy.${key}`)].filter(issue => issue !== undefined);
    if (!issues.length) continue;
    const written = issues.map(({ received }) => Number(/^"?\s*(\d+)/.exec(received)?.[1] ?? 0));
    (head as Loose)['secrecy'] = { ...head.secrecy, [key]: Math.max(STRICTEST, ...written, head.secrecy?.[key] ?? 0) };
    for (const issue of issues) issue.consequence = 'strictest';
  }
}

const UNTOLD = { fr: 'rupture de série dont la description n’a pas pu être lue', en: 'break in series whose description could not be read' };

type Lost = readonly (readonly [index: string | undefined, issue: Found])[];

/** The breaks that could not be read, by the path of their indicator; without a place where there is no list. */
export function lostBreaks(unreadable: Unreadable): ReadonlyMap<string, Lost> {
  const lost = new Map<string, [string | undefined, Found][]>();
  for (const [place, issue] of unreadable) {
    const [, path, index] = /^(indicators\[\d+\])\.breaks(?:\[(\d+)\].*)?$/.exec(place) ?? [];
    if (path !== undefined) lost.set(path, [...(lost.get(path) ?? []), [index, issue]]);
  }
  return lost;
}

/** A break that can't be read still breaks: at its period where that can be told, else between any two periods of the indicator. */
export function protectBreaks({ breaks, observations }: Pick<Indicator, 'breaks' | 'observations'>, path: string, lost: Lost, input: unknown): Indicator['breaks'] {
  const periods = new Set<string>();
  for (const [index, issue] of lost) {
    const one = index === undefined ? undefined : periodOf(written(input, `${path}.breaks[${index}]`));
    if (one === undefined) for (const { period } of observations) periods.add(period ?? '');
    else periods.add(one);
    issue.consequence = 'broken';
  }
  periods.delete('');
  const made = [...periods].filter(period => !breaks.some(one => one.period === period)).map(period => ({ period, why: UNTOLD }));
  if (!made.length) return breaks;
  const all = [...breaks, ...made];
  keepOrigins(all, [...breaks.map((_, index) => originOf(breaks, index)), ...made.map(() => breaks.length)]);
  return all;
}

function periodOf(one: unknown): string | undefined {
  const value = typeof one === 'object' && one ? valueAt(one, 'period') : one;
  const text = typeof value === 'number' ? String(value) : value;
  return walkOf(periodShape)(text, []) === FAILED ? undefined : text as string;
}

/** What stands at a path of the author's document. */
function written(input: unknown, path: string): unknown {
  return path.match(/[^.[\]]+/g)!.reduce((value, step) => (typeof value === 'object' && value ? valueAt(value, step) : undefined), input);
}
