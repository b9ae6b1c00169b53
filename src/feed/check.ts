import type { Text } from '../schema/common.js';
import type { ImpactFeed, Indicator, Observation } from '../schema/impact-feed.js';
import { found, observationPath, originOf } from './issue.js';
import type { Found } from './issue.js';
import { parts } from './parts.js';

type Place = (index: number) => string;

/**
 * What figures say against each other, and ids that are used twice. Issues only: nothing is taken away here.
 * Linear in the observations.
 */
export function check(feed: ImpactFeed, issues: Found[]): void {
  const { indicators, progress, pathways, sources } = feed;
  for (const [noun, list] of Object.entries({ indicators, sources, progress, pathways })) unique(list, noun, issues);
  indicators.forEach((indicator, index) => {
    const path = `indicators[${originOf(indicators, index)}]`;
    const at: Place = place => observationPath(path, indicator.observations, place);
    const { target, references, breaks } = indicator;
    if (feed.updated !== undefined) dates(indicator, feed.updated, at, issues);
    backwards(indicator.observations, at, issues);
    if (target) backwards([target], () => `${path}.target`, issues);
    if (target?.baseline) backwards([target.baseline], () => `${path}.target.baseline`, issues);
    for (const [key, list] of Object.entries({ references, breaks })) backwards(list, place => `${path}.${key}[${originOf(list, place)}]`, issues);
    identities(indicator, at, issues);
    sums(indicator, at, issues);
  });
  for (const [noun, list] of Object.entries({ progress, pathways })) backwards(list, place => `${noun}[${originOf(list, place)}]`, issues);
  parts(feed, issues);
}

export function unique(list: readonly unknown[], noun: string, issues: Found[]): void {
  const seen = new Set<string>();
  (list as readonly { readonly id?: string }[]).forEach(({ id }, index) => {
    if (id === undefined) return;
    if (seen.has(id)) issues.push(found('duplicate-id', `${noun}[${originOf(list, index)}].id`, id, 'unique', undefined, 'error', 'kept'));
    seen.add(id);
  });
}

/** A figure of a period that began after the feed was last updated. */
function dates({ observations }: Indicator, updated: string, at: Place, issues: Found[]): void {
  const lastDay = updated + '-12-31'.slice(updated.length - 4);
  observations.forEach(({ period }, place) => {
    if (period === undefined || firstDay(period) <= lastDay) return;
    issues.push(found('period-after-update', `${at(place)}.period`, period, 'before-update', { updated }, 'warning', 'kept'));
  });
}

/** `2016/2015`, `[2016..2010]`: an interval that ends before it begins. */
function backwards(list: readonly { readonly period?: string | undefined }[], at: Place, issues: Found[]): void {
  list.forEach(({ period = '' }, place) => {
    const end = /(?:\/|\.\.)(.*?)\]?$/.exec(period)?.[1];
    if (end === undefined || firstDay(end) >= firstDay(period).slice(0, end.length)) return;
    issues.push(found('wrong-format', `${at(place)}.period`, period, 'format-period', undefined, 'error', 'kept'));
  });
}

/** The day a period begins, to compare as text: `2016-Q3` → `2016-07`, `[2010..2016]` → `2010`, `2015-10/2016-06` → `2015-10`. */
function firstDay(period: string): string {
  const start = period.replace('[', '').split(/\/|\.\./)[0]!;
  const part = /-([HQ])(\d)$/.exec(start);
  if (!part) return start;
  const months = part[1] === 'H' ? 6 : 3;
  return `${start.slice(0, 4)}-${String((Number(part[2]) - 1) * months + 1).padStart(2, '0')}`;
}

const textKeys = /* @__PURE__ */ new WeakMap<object, string>();

/** A text as a key; the same inherited object comes with every observation. */
function keyOf(text: Text | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  let key = textKeys.get(text);
  if (key === undefined) textKeys.set(text, (key = JSON.stringify(text)));
  return key;
}

const groupOf = ({ period = '', territory = '', counted }: Observation): string => `${period}\n${territory}\n${keyOf(counted)}`;

/** Maps within maps rather than one long key: to join and hash 10,000 keys takes longer than to read 10,000 observations. */
function identities({ observations }: Indicator, at: Place, issues: Found[]): void {
  if (observations.length < 2) return;
  const seen: Level = new Map();
  observations.forEach(({ period = '', territory = '', counted, by, value, missing }, place) => {
    // What was set aside may have lost its identity.
    if (missing === 'refuse') return;
    const places = under(under(under(seen, period), keyOf(counted)), categories(by));
    const first = places.get(territory);
    if (typeof first !== 'number') places.set(territory, place);
    else issues.push(found('duplicate-observation', at(place), value, 'unique', { first: at(first) }, 'error', 'kept'));
  });
}

type Level = Map<string, Level | number>;

function under(level: Level, key: string): Level {
  let next = level.get(key);
  if (typeof next !== 'object') level.set(key, (next = new Map()));
  return next;
}

function categories(by: Observation['by']): string {
  const dimensions = Object.keys(by);
  return dimensions.length === 0 ? '' : dimensions.sort().map(dimension => `${dimension}=${by[dimension]}`).join('\n');
}

interface Sum { sum: number; parts: number; first: number; grain: number }

/** Parts of one whole, or of a counted breakdown that doesn't overlap, that add up to more than the whole. */
function sums(indicator: Indicator, at: Place, issues: Found[]): void {
  const { observations, overlapping, unit, type, decimals } = indicator;
  const percent = unit === 'pourcent';
  if (percent ? type !== 'repartition' : type !== 'compte' && type !== 'montant' && type !== 'repartition') return;
  const totals = new Map<string, number>();
  const breakdowns = new Map<string, Sum & { group: string }>();
  const vague = new Set<string>();
  observations.forEach((observation, place) => {
    const { value, precision, by } = observation;
    const dimensions = Object.keys(by);
    const group = groupOf(observation);
    if (value === null || dimensions.length > 1 || overlapping.includes(dimensions[0]!)) return;
    if (precision !== 'exact' && precision !== 'calcule') vague.add(group);
    if (dimensions.length === 0) return void totals.set(group, value);
    const key = `${group}\n${dimensions[0]}`;
    const sum = breakdowns.get(key) ?? { group, sum: 0, parts: 0, first: place, grain: 1000 };
    sum.sum += value;
    sum.parts += 1;
    sum.grain = Math.min(sum.grain, grainOf(value));
    breakdowns.set(key, sum);
  });
  for (const { group, sum, parts, first, grain } of breakdowns.values()) {
    const total = percent ? 100 : totals.get(group);
    if (total === undefined || vague.has(group)) continue;
    // What rounding can add: half the last digit of each part. Whole small counts are not rounded.
    const digit = percent || !Number.isInteger(sum) ? 10 ** -decimals : grain === 1 ? 0 : grain;
    if (sum <= total + (digit / 2) * parts + 1e-9) continue;
    issues.push(found('parts-above-total', at(first), Number(sum.toFixed(decimals)), 'parts-within', { total }, 'error', 'kept'));
  }
}

/** The power of ten, up to 1,000, that a number looks rounded to. */
function grainOf(value: number): number {
  return [1000, 100, 10].find(grain => value % grain === 0) ?? 1;
}
