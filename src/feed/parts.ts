import { exitFamilies, exitStates, exitTypes } from '../catalogue/vocabularies.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import { found, originOf } from './issue.js';
import type { Found } from './issue.js';

/** Tells an issue at `key` of what is being looked at. */
type Tell = (key: string, value: unknown, code: Found['code'], expected: string, facts?: Found['expected']['facts'], consequence?: Found['consequence']) => void;

/**
 * What the counts of a before and after and of a pathway say against each other, for authors alone: widgets write such counts "to be
 * checked" and draw nothing from them. Issues only, as in check.ts.
 */
export function parts({ progress, pathways }: ImpactFeed, issues: Found[]): void {
  const at = (path: string): Tell => (key, value, code, expected, facts, consequence = 'undrawn') =>
    issues.push(found(code, `${path}.${key}`, value, expected, facts, code === 'exit-without-family' ? 'warning' : 'error', consequence));
  progress.forEach((item, index) => {
    const path = `progress[${originOf(progress, index)}]`;
    const rowAt = (place: number): Tell => at(`${path}.rows[${originOf(item.rows, place)}]`);
    if (item.kind === 'formation') training(item.rows, rowAt);
    else if (item.kind === 'competences') item.rows.forEach((row, place) => skill(row, rowAt(place)));
    else item.rows.forEach((row, place) => barrier(row, rowAt(place)));
  });
  pathways.forEach((pathway, index) => {
    const path = `pathways[${originOf(pathways, index)}]`;
    const stepAt = (place: number): Tell => at(`${path}.steps[${originOf(pathway.steps, place)}]`);
    const exitAt = (place: number): Tell => at(`${path}.exits[${originOf(pathway.exits!, place)}]`);
    steps(pathway, stepAt);
    exits(pathway, at(path), exitAt);
  });
}

type Of<K extends Progress['kind']> = Extract<Progress, { readonly kind: K }>['rows'];

const STEPS = ['oriented', 'started', 'completed', 'certified'];

/** Who is certified has completed, who has completed has started: a step has no more people than the one before, in whatever order they are written. */
function training(rows: Of<'formation'>, at: (place: number) => Tell): void {
  const seen = new Set<string>();
  let before = Infinity;
  const ordered = rows.map((row, place) => ({ ...row, place })).sort((one, other) => STEPS.indexOf(one.step) - STEPS.indexOf(other.step) || one.place - other.place);
  for (const { step, people, place } of ordered) {
    if (seen.has(step)) at(place)('step', step, 'duplicate-id', 'unique');
    else if (people !== null && people > before) at(place)('people', people, 'part-above-whole', 'numerator-within', { denominator: before });
    else if (people !== null) before = people;
    seen.add(step);
  }
}

/** A level beyond its scale, or a scale that goes nowhere. */
function skill({ scale: { min, max }, ...row }: Of<'competences'>[number], tell: Tell): void {
  if (max <= min) return tell('scale.max', max, 'wrong-value', 'above', { minimum: min });
  for (const key of ['entry', 'exit', 'expected'] as const) {
    const value = row[key] ?? min;
    if (value < min) tell(key, value, 'wrong-value', 'at-least', { minimum: min });
    if (value > max) tell(key, value, 'wrong-value', 'at-most', { maximum: max });
  }
}

/** More lifted than identified is taken away when a feed is read (mend.ts); what is partly lifted stays as it is. */
function barrier({ identified, removed, partly }: Of<'freins'>[number], tell: Tell): void {
  if (typeof partly !== 'number' || identified === null) return;
  // Beside those that are lifted, and no part of them.
  const most = Math.max(0, identified - (removed ?? 0));
  if (partly > most) tell('partly', partly, 'part-above-whole', 'numerator-within', { denominator: most }, 'kept');
}

/** Longer than any pathway: a date, or days, written in the place of months. */
const MOST_MONTHS = 600;

function steps({ kind, entries, steps: list }: Pathway, at: (place: number) => Tell): void {
  list.forEach(({ start = 0, duration = 0, people }, place) => {
    const tell = at(place);
    if (start < -MOST_MONTHS) tell('start', start, 'wrong-value', 'at-least', { minimum: -MOST_MONTHS }, 'untimed');
    if (start > MOST_MONTHS) tell('start', start, 'wrong-value', 'at-most', { maximum: MOST_MONTHS }, 'untimed');
    if (duration > MOST_MONTHS) tell('duration', duration, 'wrong-value', 'at-most', { maximum: MOST_MONTHS }, 'untimed');
    if (kind === 'cohorte' && typeof entries === 'number' && typeof people === 'number' && people > entries) tell('people', people, 'part-above-whole', 'numerator-within', { denominator: entries });
  });
}

type Exit = NonNullable<Pathway['exits']>[number];

/** Rounded shares may add up to a little more than all. */
const MOST_ROUNDED = 2;

const isWithdrawal = ({ kind, families = [] }: Exit): boolean => [kind, Object.hasOwn(exitTypes, kind) ? exitTypes[kind] : '', ...families].includes('retrait');

/** An exit of no official family is neither a dynamic one nor another: of all of them nothing is summed. */
const isOfFamily = ({ kind, families = [] }: Exit): boolean =>
  Object.hasOwn(exitTypes, kind) || exitStates.includes(kind) || [kind, ...families].some((family) => Object.hasOwn(exitFamilies, family));

/**
 * More leavers by exit than leavers, or shares of more than all of them. Who withdrew is outside what is counted, and may be beside the
 * leavers: they are no part. A cohort is of those who entered.
 */
function exits({ kind, exits: list = [], leavers, entries }: Pathway, tell: Tell, at: (place: number) => Tell): void {
  const whole = (kind === 'cohorte' ? entries ?? leavers : leavers ?? entries) ?? undefined;
  const rates: number[] = [];
  let people = 0;
  let alone = false;
  list.forEach((exit, place) => {
    const { people: some, share } = exit;
    if (!isOfFamily(exit)) at(place)('kind', exit.kind, 'exit-without-family', 'exit-family', { families: Object.keys(exitFamilies).join(', ') }, 'kept');
    if (typeof share === 'number' && (share < 0 || share > 100)) {
      alone = true;
      at(place)('share', share, 'rate-out-of-range', 'percent-range');
    }
    if (isWithdrawal(exit)) return;
    if (typeof some === 'number' && whole !== undefined && some > whole) {
      alone = true;
      at(place)('people', some, 'part-above-whole', 'numerator-within', { denominator: whole });
    }
    people += some ?? 0;
    if (typeof share === 'number') rates.push(share);
    else if (typeof some === 'number' && whole) rates.push((100 * some) / whole);
  });
  if (kind === 'cohorte' && typeof entries === 'number' && typeof leavers === 'number' && leavers > entries) tell('leavers', leavers, 'part-above-whole', 'numerator-within', { denominator: entries }, 'kept');
  // Of one that is above all of them by itself, the sum says nothing more.
  if (alone) return;
  const report = (sum: number, total: number): void => tell('exits', Number(sum.toFixed(2)), 'parts-above-total', 'parts-within', { total });
  const share = rates.reduce((sum, rate) => sum + rate, 0);
  if (whole !== undefined && people > whole) report(people, whole);
  else if (share > 100 + Math.min(MOST_ROUNDED, list.length / 2)) report(share, 100);
}
