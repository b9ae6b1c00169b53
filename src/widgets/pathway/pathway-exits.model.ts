import { exitFamilies, exitStates, exitTypes } from '../../catalogue/vocabularies.js';
import { COUNT_LEADS_UNDER } from '../../model/figure.js';
import type { Context } from '../../model/names.js';
import type { Exit, Pathway, PathwayWords } from './pathway.model.js';

/** How a band is drawn: the first and the other dynamic families, what is no dynamic exit, what is not known, what is not published. */
export type BandTone = 'durable' | 'dynamic' | 'other' | 'unknown' | 'withheld';

export const RETRAIT = 'retrait';
/** Counted among the other exits, and drawn as what is not known. */
export const GONE = 'sans-nouvelles';

/** The family that an exit counts in; several for a kind of the author's own; none where nothing says it. */
export function familiesOf({ kind, families }: Exit): readonly string[] {
  if (Object.hasOwn(exitFamilies, kind)) return [kind];
  if (Object.hasOwn(exitTypes, kind)) return [exitTypes[kind]!];
  return (families ?? []).filter((family) => Object.hasOwn(exitFamilies, family));
}

/** Still there, or not known: no exit, and drawn as what is not known. */
export const isState = (key: string): boolean => exitStates.includes(key);

const ORDER = ['emploi-durable', 'emploi-transition', 'sortie-positive', 'autre-sortie'];

export interface Group {
  readonly key: string;
  readonly families: readonly string[];
  readonly exits: readonly Exit[];
}

/** Exits by family in the official order; a kind of the author's own, and those who were not heard of again, stay by themselves. */
export function groupsOf(exits: readonly Exit[]): Group[] {
  const groups = new Map<string, { families: readonly string[]; exits: Exit[] }>();
  for (const exit of exits) {
    const families = familiesOf(exit);
    const key = exit.kind === GONE ? GONE : Object.hasOwn(exitTypes, exit.kind) ? families[0]! : exit.kind;
    const group = groups.get(key);
    if (group) group.exits.push(exit);
    else groups.set(key, { families, exits: [exit] });
  }
  const place = ({ key, families }: Group): number => (key === GONE ? ORDER.length + 1 : isState(key) ? ORDER.length + 2 + exitStates.indexOf(key) : families.length ? Math.min(...families.map((family) => ORDER.indexOf(family))) : ORDER.length);
  return [...groups].map(([key, group]): Group => ({ key, ...group })).sort((one, other) => place(one) - place(other));
}

/** What is counted of a group: sums where each part is known. */
export function sumOf(exits: readonly Exit[], of: 'people' | 'share'): number | undefined {
  let sum = 0;
  for (const exit of exits) {
    const value = exit[of];
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return Number(sum.toFixed(4));
}

/** Those who entered are not those who left: a cohort is of the ones, leavers are the others. */
export const wholeOf = ({ kind, entries, leavers }: Pathway): number | null | undefined => (kind === 'cohorte' ? entries : leavers);

/** Rounded shares may add up to a little more. */
const MOST_ROUNDED = 2;

/** Whether parts are more than what they are parts of, or no parts at all. */
export function isOff(pathway: Pathway, exits: readonly Exit[]): boolean {
  const whole = wholeOf(pathway);
  const counted = sumOf(exits, 'people');
  if (counted !== undefined && typeof whole === 'number' && counted > whole) return true;
  const shares = exits.flatMap(({ people, share }) => (typeof share === 'number' ? [share] : typeof people === 'number' && whole ? [(100 * people) / whole] : []));
  return shares.some((share) => share < 0 || share > 100) || shares.reduce((sum, share) => sum + share, 0) > 100 + Math.min(MOST_ROUNDED, exits.length / 2);
}

/** Decimals that the shares were published with. */
const decimalsIn = (exits: readonly Exit[]): number => Math.min(2, Math.max(0, ...exits.map(({ share }) => String(share ?? 0).split('.')[1]?.length ?? 0)));

/** How a pathway's people are written: what was published, no more digits than that carries (H12). */
export class Writing {
  readonly decimals: number;
  readonly #published: number;

  constructor(readonly context: Context, readonly words: PathwayWords, readonly total: number | undefined, exits: readonly Exit[]) {
    const isOfCounts = exits.some(({ people }) => typeof people === 'number');
    this.#published = decimalsIn(exits);
    const most = total === undefined ? 1 : total < COUNT_LEADS_UNDER ? 0 : total < 1000 ? 1 : 2;
    this.decimals = Math.min(most, isOfCounts ? 1 : this.#published);
  }

  get countLeads(): boolean { return this.total !== undefined && this.total < COUNT_LEADS_UNDER; }

  number(value: number): string { return this.context.words.format.number(value); }

  percent(share: number): string { return this.context.words.format.figure(share, 'pourcent', { decimals: this.decimals }).text; }

  /** To the ten, the hundred…: as exact as the share that it comes from. */
  rounded(people: number): number {
    const step = 10 ** Math.max(0, Math.ceil(Math.log10(((this.total ?? 0) * 10 ** -this.#published) / 100 || 1)));
    return Math.round(people / step) * step;
  }

  /** Of a count as published, or of one that is only known by its share. */
  figures(people: number | undefined, share: number | undefined, isDerived: boolean): Figures {
    const { isOne } = this.context.words.format.messages;
    const counted = people === undefined ? '' : isDerived ? this.words.about(this.number(people)) : this.words.people(this.number(people), !isOne(people));
    const rate = share === undefined ? '' : this.percent(share);
    if (this.countLeads && people !== undefined && !isDerived) return { figure: this.number(people), beside: rate, counted, rate };
    return rate ? { figure: rate, beside: counted, counted, rate } : { figure: counted, beside: '', counted, rate };
  }
}

/** A count and its share: which leads, what stands beside it, and each of them. */
export interface Figures {
  readonly figure: string;
  readonly beside: string;
  readonly counted: string;
  readonly rate: string;
}

export const isDynamic = (families: readonly string[]): boolean => families.length > 0 && families.every((family) => exitFamilies[family]!.dynamic);

export const toneOf = (key: string, families: readonly string[]): BandTone =>
  key === GONE || isState(key) ? 'unknown' : families.length === 1 && families[0] === ORDER[0] ? 'durable' : isDynamic(families) ? 'dynamic' : 'other';
