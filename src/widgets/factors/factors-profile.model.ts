import type { Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { countOf, type Answers } from './factors-answers.model.js';
import { STATES, type FactorEntry, type FactorsModel } from './factors.model.js';

/** One factor on the line of four stops: where the visitor stands, and where another does. */
export interface ProfileRow {
  readonly number: number;
  readonly name: Sentence;
  /** 0 to 3. */
  readonly mine?: number | undefined;
  readonly theirs?: number | undefined;
  /** "1 cran au-dessous"; the arrow stands before it. */
  readonly gap: string;
  readonly arrow: '↑' | '↓' | '';
  /** "En cours · 1 cran au-dessous": where the other stands, for a table. */
  readonly beside: string;
  /** The whole row, for who hears it. */
  readonly spoken: string;
}

export interface ProfileModel {
  readonly title: string;
  readonly other: string;
  readonly you: string;
  /** From the first stop to the last. */
  readonly stops: readonly string[];
  readonly rows: readonly ProfileRow[];
  readonly foot: string;
}

/** Signs of an assessor's name that is said with each factor: a longer one is said whole above them and below. */
const LONGEST_SAID = 60;

/** The visitor's answers beside what one assessor says; undefined without both, or where several assessed. */
export function profileModel(context: Context, { entries }: Pick<FactorsModel, 'entries'>, answers: Answers): ProfileModel | undefined {
  const { format, phrases } = context.words;
  const { profile, you } = phrases['factors-edit']!;
  const theirs = entries.filter(({ number, state }) => number !== undefined && state);
  const names = new Set(theirs.map(({ state }) => state!.by));
  const [other] = names;
  if (!countOf(answers) || names.size !== 1 || other === undefined) return undefined;
  const states = phrases.factors!.states;
  const brief = other.length > LONGEST_SAID ? profile.reference : other;
  const rows = seven(entries).map((entry): ProfileRow => rowOf(context, entry, answers, brief));
  const steps = rows.flatMap(({ mine, theirs: step }) => (mine === undefined || step === undefined ? [] : [mine - step]));
  const dates = new Set(theirs.map(({ state }) => state!.date));
  return {
    title: steps.length ? format.fill(profile.title, { other, parts: format.list(partsOf(context, steps)) }) : '',
    other: brief, you, stops: STATES.map((state) => states[state]), rows,
    foot: format.fill(profile.foot, { other, date: [...dates].join(', '), fictional: context.feed.fictional ? format.messages.labels.fictional.toLocaleLowerCase(context.words.language) : undefined }),
  };
}

/** One of each, in the study's order. */
const seven = (entries: readonly FactorEntry[]): FactorEntry[] =>
  [1, 2, 3, 4, 5, 6, 7].flatMap((number) => entries.find((one) => one.number === number) ?? []);

/** "même cran sur deux facteurs", "au-dessus sur un": those that there are. */
function partsOf({ words: { format, phrases } }: Context, steps: readonly number[]): string[] {
  const { profile } = phrases['factors-edit']!;
  const [same, above, below] = [steps.filter((step) => !step), steps.filter((step) => step > 0), steps.filter((step) => step < 0)].map(({ length }) => length) as [number, number, number];
  return [
    ...(same ? [profile.same(format.cardinal(same), same)] : []),
    ...(above ? [profile.above(format.cardinal(above), !same, above)] : []),
    ...(below ? [profile.below(format.cardinal(below), !same && !above, below)] : []),
  ];
}

function rowOf({ words: { format, phrases, language } }: Context, { number, name, state }: FactorEntry, { states }: Answers, other: string): ProfileRow {
  const { profile } = phrases['factors-edit']!;
  const words = phrases.factors!.states;
  const own = states[number! - 1];
  const mine = own && STATES.indexOf(own);
  const theirs = state?.step;
  const step = mine === undefined || theirs === undefined ? undefined : mine - theirs;
  const gap = mine === undefined ? profile.unanswered : step === undefined ? profile.unknown : profile.gap(step);
  const said = format.fill(profile.row, {
    name: name.text, other,
    mine: own ? words[own].toLocaleLowerCase(language) : profile.unanswered, theirs: state ? state.word.toLocaleLowerCase(language) : profile.unknown,
  });
  return { number: number!, name, mine, theirs, gap, arrow: step ? (step > 0 ? '↑' : '↓') : '', beside: [state?.word, gap].filter(Boolean).join('\u00a0· '), spoken: said };
}
