import { say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { niceTicks } from '../../scale/ticks.js';
import type { Progress } from '../../schema/progress.js';
import { reasonOf, type NamedRow } from './progress-row.model.js';

export type Skills = Extract<Progress, { readonly kind: 'competences' }>;
type Row = Skills['rows'][number];

/** A level, written and as percent of its scale. */
export interface Level {
  readonly text: string;
  readonly value: number;
  readonly at: number;
}

export interface SkillRow extends NamedRow {
  readonly entry?: Level | undefined;
  readonly exit?: Level | undefined;
  readonly expected?: Level | undefined;
  /** Whether the mean at exit is at the expected level or above; undefined where one of them is not there. */
  readonly reached?: boolean | undefined;
  /** "0,1 de moins qu’attendu". */
  readonly gap?: string | undefined;
  /** What is not there, in words: "entrée non renseignée". */
  readonly lacks?: string | undefined;
  readonly n?: number | undefined;
  /** Its own base or its own scale, where rows differ. */
  readonly more?: string | undefined;
  readonly scale: { readonly min: string; readonly max: string; /** Percents of lines across. */ readonly lines: readonly number[] };
}

export interface SkillsModel {
  readonly kind: 'competences';
  readonly rows: readonly SkillRow[];
  readonly hasExpected: boolean;
  /** Levels in the author's words, where all rows have the same. */
  readonly levels?: Sentence | undefined;
  /** People behind all rows, where it is one number. */
  readonly n?: number | undefined;
  /** "sur une échelle de 0 à 4", where it is one. */
  readonly scale?: string | undefined;
  readonly decimals: number;
  /** Signs of the longest level as it is written: what stands beside a slope needs room. */
  readonly signs: number;
}

/** Lines across for levels that can be counted; finer scales have four. */
const MOST_LINES = 10;
/** H12 lets no figure have more decimals than its base carries: of a mean of fewer people the second says nothing. */
const TWO_DECIMALS_FROM = 1000;

export function skillsModel(context: Context, { rows: given }: Skills, at: number): SkillsModel {
  const decimals = decimalsOf(given);
  const n = onlyOne(given.map((row) => row.n));
  const scale = onlyOne(given.map(({ scale: { min, max } }) => scaleText(context, min, max)));
  const hasExpected = given.some(({ expected }) => expected !== undefined);
  const said: Said = { context, decimals, hasExpected, ownBase: n === undefined, ownScale: scale === undefined };
  const rows = given.map((row, index) => rowOf(said, row, `progress[${at}].rows[${index}]`));
  return {
    kind: 'competences', n, scale, decimals, hasExpected, rows,
    signs: Math.max(...rows.flatMap(({ entry, exit, expected, scale: { min, max } }) => [entry?.text, exit?.text, expected?.text, min, max].map((text = '') => text.length))),
    levels: onlyOne(given.map((row) => JSON.stringify(row.scale.labels))) === undefined ? undefined : levelsOf(context, given[0]!),
  };
}

/** The value that all have; undefined where they differ or there is none. */
function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.every((one) => one === values[0]) ? values[0] : undefined;
}

/** As many as the most precise has, one or two: levels of one list are written alike. */
function decimalsOf(rows: readonly Row[]): number {
  const most = rows.every(({ n }) => n !== undefined && n >= TWO_DECIMALS_FROM) ? 2 : 1;
  const values = rows.flatMap(({ entry, exit, expected }) => [entry, exit, expected ?? null]).filter((value) => value !== null);
  return Math.min(most, Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length)));
}

const scaleText = ({ words }: Context, min: number, max: number): string => words.phrases.progress!.skills.scale(words.format.number(min), words.format.number(max));

/** "0 non acquis, 4 autonome": in the order of the scale. */
function levelsOf(context: Context, { scale: { labels = {} } }: Row): Sentence | undefined {
  const levels = Object.entries(labels).map(([level, label]) => ({ level, ...say(context, label) })).sort((one, other) => Number(one.level) - Number(other.level));
  if (!levels.length) return undefined;
  const { format, phrases } = context.words;
  return { text: phrases.progress!.skills.scaleIs(levels.map(({ level, text }) => `${level === text ? '' : `${Number.isFinite(Number(level)) ? format.number(Number(level)) : level}\u00a0`}${text}`).join(', ')) };
}

interface Said {
  readonly context: Context;
  readonly decimals: number;
  readonly hasExpected: boolean;
  readonly ownBase: boolean;
  readonly ownScale: boolean;
}

function rowOf(said: Said, row: Row, path: string): SkillRow {
  const { context, decimals } = said;
  const { format, phrases } = context.words;
  const words = phrases.progress!.skills;
  const { min, max } = row.scale;
  const name = say(context, row.label) ?? { text: row.code };
  const head = { name: name.text, lang: name.lang, n: row.n, scale: { min: format.number(min), max: format.number(max), lines: linesOf(min, max) } };
  const spokenAs = (text: string): string => format.messages.labelled(name.text, text);
  if (row.entry === null && row.exit === null) {
    const reason = reasonOf(context, path, row);
    return { ...head, reason, spoken: spokenAs(reason.text) };
  }
  const values = [row.entry, row.exit, row.expected ?? null];
  const isOff = !(min < max) || values.some((value) => value !== null && (value < min || value > max));
  const level = (value: number | null | undefined): Level | undefined =>
    value === null || value === undefined ? undefined : { text: format.number(value, decimals), value, at: (100 * (value - min)) / (max - min) };
  const [entry, exit, expected] = [level(row.entry), level(row.exit), level(row.expected)];
  const facts = { entry, exit, expected, reached: exit && expected && exit.value >= expected.value };
  const gap = isOff ? undefined : gapOf(said, facts);
  const lacks = [!entry && words.noEntry, !exit && words.noExit, said.hasExpected && !expected && words.noExpected].filter(Boolean).join(', ') || undefined;
  const base = row.n === undefined ? undefined : format.messages.base(format.number(row.n));
  const own = scaleText(context, min, max);
  return {
    ...head, ...facts, gap, lacks,
    more: [said.ownBase && base, said.ownScale && own].filter(Boolean).join('\u00a0· ') || undefined,
    spoken: spokenAs([
      [entry && words.atEntry(entry.text), exit && words.atExit(exit.text)].filter(Boolean).join(', '), own, expected && words.expects(expected.text), gap, lacks, isOff && words.off, base,
    ].filter(Boolean).join(format.messages.language === 'fr' ? '\u202f; ' : '; ')),
    reason: isOff ? { state: 'missing', text: words.off } : undefined,
  };
}

/** The gap that the reader can check: of the levels as they are written. */
function gapOf({ context, decimals, hasExpected }: Said, { entry, exit, expected }: Pick<SkillRow, 'entry' | 'exit' | 'expected'>): string | undefined {
  const { format, phrases } = context.words;
  const words = phrases.progress!.skills;
  const from = hasExpected ? expected : entry;
  if (!exit || !from) return undefined;
  const rounded = Number(exit.value.toFixed(decimals)) - Number(from.value.toFixed(decimals));
  const amount = format.number(Math.abs(rounded), decimals);
  const side = Math.sign(Number(rounded.toFixed(decimals)));
  if (!hasExpected) return words.change(amount, side);
  const exact = Math.sign(exit.value - from.value);
  return !side && exact ? words.justBeside(exact) : words.gap(amount, side);
}

/** Percents of whole levels between the ends, or of round values on a fine scale. */
function linesOf(min: number, max: number): number[] {
  const span = max - min;
  if (!(span > 0)) return [];
  const isCounted = Number.isInteger(min) && Number.isInteger(max) && span <= MOST_LINES;
  const levels = isCounted ? Array.from({ length: span + 1 }, (_, step) => min + step) : niceTicks(min, max).filter((tick) => tick >= min && tick <= max);
  return levels.map((value) => (100 * (value - min)) / span);
}

/** How many reach the expected level or, where none is given, have risen. */
export function skillsFinding({ words }: Context, { rows, hasExpected }: SkillsModel): string | undefined {
  const { skills } = words.phrases.progress!;
  const compared = rows.filter((row) => !row.reason && (hasExpected ? row.reached !== undefined : row.entry && row.exit));
  if (!compared.length) return undefined;
  const isPartial = compared.length < rows.length;
  if (!hasExpected) return isPartial ? undefined : skills.risen(words.format.cardinal, compared.filter(({ entry, exit }) => exit!.value > entry!.value).length, compared.length);
  return skills.reached(words.format.cardinal, compared.filter(({ reached }) => reached).length, compared.length, isPartial);
}
