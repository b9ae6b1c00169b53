import { exitFamilies, exitStates, exitTypes } from '../catalogue/vocabularies.js';
import type { ImpactFeed } from '../schema/impact-feed.js';
import type { Pathway } from '../schema/pathway.js';
import type { Progress } from '../schema/progress.js';
import type { Draft } from './draft.js';
import { h01Period } from './draft.js';
import type { Detail } from './marking.js';
import { mark } from './marking.js';
import { isSensitive } from './small-numbers.js';
import type { RuleId } from './types.js';

export type Row = Progress['rows'][number];
type Step = Pathway['steps'][number];
export type Exit = NonNullable<Pathway['exits']>[number];

interface Because {
  readonly because?: string;
  readonly threshold?: number;
}

/** What stays of a withheld row or exit: what it is about. Keys that are not known go, whatever they count. */
const KEPT = ['code', 'step', 'kind', 'families', 'label', 'scale', 'missing'];
const KEPT_OF_STEP = ['id', 'kind', 'label', 'start', 'duration', 'tools', 'obstacles', 'removes', 'missing'];
const COUNTS = ['identified', 'removed', 'entry', 'exit', 'people', 'share'];

/** A row, or an exit, without any of its counts; by no rule where its author withheld it. */
export function hiddenRow<T extends Row | Exit | Step>(row: T, because: RuleId | undefined, threshold?: number, keep: readonly string[] = KEPT): T {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(row)) {
    if (keep.includes(key)) kept[key] = row[key as keyof T];
    else if (COUNTS.includes(key)) kept[key] = null;
  }
  if (because !== undefined) kept['because'] = because;
  if (threshold !== undefined) kept['threshold'] = threshold;
  return kept as T;
}

interface Withheld {
  readonly because?: string | undefined;
  readonly missing?: string | undefined;
}

/** Withheld by its author: whatever else is said of it is no number. */
export const isOwnSecret = ({ because, missing }: Withheld): boolean => missing === 'secret' && because === undefined;

/** Whether the author withholds how many left (or entered), rather than not knowing it. */
export const isBaseSecret = (pathway: Pathway): boolean => isOwnSecret(pathway) && (pathway.leavers === null || pathway.entries === null);

/** Leavers that their author withheld: without the shares that would tell it beside counts. */
function withoutBase(pathway: Pathway): Pathway {
  if (!isBaseSecret(pathway)) return pathway;
  const { exits } = pathway;
  if (!exits?.some(({ people }) => typeof people === 'number')) return pathway;
  return { ...pathway, exits: exits.map(exit => (typeof exit.share !== 'number' ? exit : typeof exit.people === 'number' ? withoutShare(exit) : hiddenRow(exit, 'H05'))) };
}

const withoutShare = ({ share: _share, ...exit }: Exit): Exit => exit;

/** H01, H04 and H06 on before-and-after rows and on what became of the leavers. */
export function withholdCounts(draft: Draft): void {
  draft.progress = draft.progress.map(progress => withRows(progress, (progress.rows as readonly Row[]).map(row => judgedRow(draft, progress, row))));
  draft.pathways = draft.pathways.map(given => {
    const pathway = withoutBase(given);
    const { exits } = pathway;
    const steps = pathway.steps.map(step => judgedStep(draft, pathway, step));
    if (!exits) return { ...pathway, steps };
    const base = totalOfExits(pathway, exits);
    return { ...pathway, steps, exits: exits.map(exit => judgedExit(draft, pathway, exit, base)) };
  });
}

/**
 * H04 and H06 on the people of a step: all steps of too few who entered; with barriers, as a row of barriers. Of a step without any, a few
 * are shown: it says what people did, not what they are.
 */
function judgedStep({ thresholds }: Draft, pathway: Pathway, step: Step): Step {
  const { people, obstacles = [], removes = [] } = step;
  if (isOwnSecret(step)) return hiddenRow(step, undefined, undefined, KEPT_OF_STEP);
  if (typeof people !== 'number' || pathway.kind === 'individuel') return step;
  const hidden = (rule: RuleId, threshold?: number): Step => hiddenRow(step, rule, threshold, KEPT_OF_STEP);
  if (h01Period(pathway)) return hidden('H01');
  const known = baseOfExits(pathway);
  // Of a base that is withheld it was judged before.
  const base = known === undefined ? Math.max(...pathway.steps.map(one => one.people ?? 0)) : known ?? Infinity;
  if (base > 0 && base < thresholds.denominator) return hidden('H04', thresholds.denominator);
  const barriers = [...obstacles, ...removes];
  if (barriers.some(code => isSensitive('frein', code, []))) {
    if (people === 0 || people === known) return hidden('H06');
    if (people < thresholds.denominator) return hidden('H06', thresholds.denominator);
  }
  return barriers.length && people > 0 && people < thresholds.count ? hidden('H04', thresholds.count) : step;
}

export function withRows(progress: ImpactFeed['progress'][number], rows: readonly Row[]): ImpactFeed['progress'][number] {
  return { ...progress, rows } as ImpactFeed['progress'][number];
}

function judgedRow({ thresholds }: Draft, { kind, period }: Progress, row: Row): Row {
  if ((row as Because).because !== undefined) return row;
  if (isOwnSecret(row)) return hiddenRow(row, undefined);
  if (h01Period({ period })) return hiddenRow(row, 'H01');
  if (kind === 'competences') {
    return row.n !== undefined && (row.n as number) < thresholds.denominator ? hiddenRow(row, 'H04', thresholds.denominator) : row;
  }
  if (!('identified' in row)) return row;
  const { identified, removed, partly, code } = row as Row & { identified: number | null; removed: number | null; partly?: number | null; code: string };
  const counts = [identified, removed, partly].filter(count => typeof count === 'number');
  if (!counts.length) return row;
  if (isSensitive('frein', code, [])) {
    if (identified !== null && (removed === 0 || removed === identified)) return hiddenRow(row, 'H06');
    if (Math.min(...counts) < thresholds.denominator) return hiddenRow(row, 'H06', thresholds.denominator);
  }
  if (identified !== null && identified < thresholds.denominator) return hiddenRow(row, 'H04', thresholds.denominator);
  return counts.some(count => count > 0 && count < thresholds.count) ? hiddenRow(row, 'H04', thresholds.count) : row;
}

/** People of an exit, from its share when that is what is given. */
export function peopleOf(exit: Exit, base: number | null | undefined): number | undefined {
  if (typeof exit.people === 'number') return exit.people;
  return typeof exit.share === 'number' && typeof base === 'number' ? Math.round((exit.share * base) / 100) : undefined;
}

export const baseOfExits = ({ leavers, entries }: Pathway): number | null | undefined => leavers ?? entries;

/** H04: types of exit under five go into their family, all of that family together, so that none follows from the others. */
export function mergeExits({ thresholds }: Draft, pathway: Pathway): Pathway {
  const { exits } = pathway;
  if (!exits) return pathway;
  const base = totalOfExits(pathway, exits);
  const merged = new Set(exits.filter(exit => isFew(exit, base, thresholds.count)).flatMap(({ kind }) => familyOf(kind) ?? []));
  const families = new Map<string, number>();
  const shown: Exit[] = [];
  for (const exit of exits) {
    const family = familyOf(exit.kind) ?? exit.kind;
    const at = families.get(family);
    if (!merged.has(family)) shown.push(exit);
    else if (at !== undefined) shown[at] = added(shown[at]!, exit);
    else {
      const { label: _label, ...rest } = exit;
      families.set(family, shown.push({ ...rest, kind: family }) - 1);
    }
  }
  return { ...pathway, exits: shown };
}

export const familyOf = (kind: string): string | undefined => (Object.hasOwn(exitTypes, kind) ? exitTypes[kind] : undefined);

const totalOfExits = (pathway: Pathway, exits: readonly Exit[]): number => baseOfExits(pathway) ?? exits.reduce((sum, exit) => sum + (exit.people ?? NaN), 0);

function isFew(exit: Exit, base: number, threshold: number): boolean {
  const people = peopleOf(exit, base);
  return people !== undefined && people > 0 && people < threshold;
}

/** H04: official families are shown on a base of eleven or more; an author's own kind under five that is no group of families is not. */
function judgedExit({ thresholds }: Draft, pathway: Pathway, exit: Exit, base: number): Exit {
  if (exit.because !== undefined) return exit;
  if (isOwnSecret(exit)) return hiddenRow(exit, undefined);
  if (h01Period(pathway)) return hiddenRow(exit, 'H01');
  // Of nobody there is nothing to tell.
  if (base > 0 && base < thresholds.denominator) return hiddenRow(exit, 'H04', thresholds.denominator);
  const own = !Object.hasOwn(exitFamilies, exit.kind) && !exitStates.includes(exit.kind) && !exit.families;
  return own && isFew(exit, base, thresholds.count) ? hiddenRow(exit, 'H04', thresholds.count) : exit;
}

function added(a: Exit, b: Exit): Exit {
  const sum = (key: 'people' | 'share'): Partial<Exit> => (typeof a[key] === 'number' && typeof b[key] === 'number' ? { [key]: a[key] + b[key] } : a[key] === undefined ? {} : { [key]: null });
  const { people: _people, share: _share, ...rest } = a;
  const isSecret = a.missing === 'secret' || b.missing === 'secret';
  return { ...rest, ...(isSecret && { missing: 'secret' }), ...sum('people'), ...sum('share') };
}

/** One mark for each withheld row or exit, from the row itself. */
export function markCounts(draft: Draft): void {
  draft.progress.forEach(({ rows }, index) => (rows as readonly Row[]).forEach((row, at) => markRow(draft, row, `progress[${index}].rows[${at}]`)));
  draft.pathways.forEach((pathway, index) => {
    markRow(draft, pathway, `pathways[${index}]`);
    pathway.steps.forEach((step, at) => markRow(draft, step, `pathways[${index}].steps[${at}]`));
    pathway.exits?.forEach((exit, at) => markRow(draft, exit, `pathways[${index}].exits[${at}]`));
  });
}

function markRow(draft: Draft, { because, threshold }: Because, path: string): void {
  if (because === 'H01' || because === 'H04' || because === 'H05' || because === 'H06') mark(draft, because, 'refuse', path, detailOf(draft, because, threshold));
}

function detailOf({ thresholds }: Draft, because: string, threshold: number | undefined): Detail | undefined {
  if (threshold === undefined || (because !== 'H04' && because !== 'H06')) return because === 'H06' ? {} : undefined;
  return because === 'H06' ? { threshold } : { threshold, of: threshold === thresholds.denominator ? 'denominator' : 'count' };
}
