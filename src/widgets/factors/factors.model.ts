import type { VisibleMark } from '../../model/foot.js';
import { linkedFigures } from '../../model/linked.js';
import { say, type Context } from '../../model/names.js';
import { footModel, sourceOf, type FootModel, type SourceLink } from '../../model/foot.js';
import type { Sentence } from '../../model/sentences.js';
import { own } from '../../model/words.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import { findingOfFactors, subjectOf } from './factors-finding.model.js';

export type Factor = NonNullable<DisclosedFeed['factors']>[number];

export type FactorState = NonNullable<Factor['state']>;

/** From the first stop to the last. */
export const STATES: readonly FactorState[] = ['absent', 'prevu', 'en-cours', 'en-place'];

/** More than these say no more on a page; the table has them all. */
const MOST = 40;

export const STUDY_URL = 'https://www.avise.org/';

/** A figure of the feed that supports a factor. */
export interface FactorFigure {
  /** "plus de 100", or why there is none. */
  readonly text: string;
  /** The same at the head of a line. */
  readonly head: string;
  /** False where it is withheld, and so shows nothing. */
  readonly isShown: boolean;
  readonly name: Sentence;
  readonly period?: string | undefined;
  /** "n = 1 112", or that it is not known: a rate never stands without it (H03). */
  readonly base?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  /** Where it stands in the feed. */
  readonly path: string;
  /** Id of its source. */
  readonly source?: string | undefined;
}

export interface Assessed {
  readonly code: FactorState;
  readonly word: string;
  /** 0 to 3. */
  readonly step: number;
  readonly by: string;
  /** In words. */
  readonly date: string;
  /** "Selon L'Atelier des Berges, 1er mars 2026", where it is not said once for all. */
  readonly told?: string | undefined;
}

export interface FactorEntry {
  readonly id: string;
  /** 1 to 7, of the study's own. */
  readonly number?: number | undefined;
  readonly name: Sentence;
  /** What the study says of it, in our words, where nothing else shows it; `isQuoted` where it is not the study that is shown. */
  readonly summary?: string | undefined;
  readonly isQuoted: boolean;
  readonly proof?: Sentence | undefined;
  /** Where it is not the same for all. */
  readonly source?: SourceLink | undefined;
  readonly state?: Assessed | undefined;
  readonly figures: readonly FactorFigure[];
  /** Why there is nothing else. */
  readonly untold?: string | undefined;
}

export interface FactorsModel {
  readonly title: Sentence;
  readonly subject: string;
  readonly entries: readonly FactorEntry[];
  /** All of them, where a page shows only the first. */
  readonly all: readonly FactorEntry[];
  readonly more?: string | undefined;
  readonly foot: FootModel;
  /** Ids of the sources; undefined is the organisation's own word. */
  readonly sources: readonly (string | undefined)[];
  /** True where the study alone speaks. */
  readonly isStudy: boolean;
  /** Whether there is something to read aloud. */
  readonly isReadable: boolean;
  readonly hasUnsigned: boolean;
  /** Who assessed beside the organisation; undefined where it did not assess itself. */
  readonly besideOwn?: readonly string[] | undefined;
  /** Asked for and not there, in words. */
  readonly problem?: string | undefined;
}

/** The study's seven, in its order. */
export const sevenIn = ({ words }: Context): readonly string[] => Object.keys(words.phrases['success-factors']!.names);

/** A state is someone's, of some day: without both it says nothing. */
const isSigned = ({ state, assessedBy, date }: Factor): boolean => state !== undefined && Boolean(assessedBy?.trim()) && date !== undefined;

/**
 * The seven in the study's order, with what the feed says of each, then the feed's own; the study's seven where it has none.
 * @param ids which to show; all where it is empty
 */
export function factorsModel(context: Context, ids: readonly string[] = []): FactorsModel {
  const { feed, words } = context;
  const phrases = words.phrases.factors!;
  const seven = sevenIn(context);
  const given = feed.factors?.length ? feed.factors : seven.map((id): Factor => ({ id }));
  const isBare = given.every((one) => !isSigned(one) && !one.proof && !one.indicators?.length);
  const ofSeven = given.filter(({ id }) => seven.includes(id));
  const listed = [...(isBare || !ofSeven.length ? ofSeven : missing(seven, ofSeven)), ...given.filter(({ id }) => !seven.includes(id))]
    .sort((one, other) => placeOf(seven, one) - placeOf(seven, other));
  const states = given.filter(isSigned);
  const sharedSource = new Set(given.map(({ source }) => source ?? feed.source)).size === 1;
  const makeEntry = (one: Factor): FactorEntry => entryOf(context, one, { isShared: isSame(states), sharedSource, isListed: given.includes(one), isBare, seven });
  const all = withOneCaution(listed.map(makeEntry));
  const chosen = ids.length ? all.filter(({ id }) => ids.includes(id)) : all;
  const unknown = ids.filter((id) => !all.some((one) => one.id === id));
  const stated = all.flatMap(({ id, number, state }) => (state ? [{ id, number, ...state }] : []));
  const shown = { given, all, stated, isBare, chosen };
  const ownName = say(context, feed.organisation.name)?.text;
  const names = [...new Set(stated.map(({ by }) => by))];
  return {
    title: findingOfFactors(context, shown), subject: subjectOf(context, shown),
    all: chosen, entries: chosen.slice(0, MOST),
    more: chosen.length > MOST ? phrases.more(words.format.number(chosen.length - MOST)) : undefined,
    ...footOf(context, given, all, isBare),
    isStudy: isBare,
    isReadable: chosen.some(({ state, proof, figures }) => state || proof || figures.length),
    hasUnsigned: given.some((one) => one.state !== undefined && !isSigned(one)),
    besideOwn: ownName !== undefined && names.includes(ownName) ? names.filter((by) => by !== ownName) : undefined,
    problem: unknown.length ? phrases.unknown(unknown.join(' '), all.map(({ id }) => id).join(', ')) : undefined,
  };
}

const placeOf = (seven: readonly string[], { id }: Factor): number => (seven.includes(id) ? seven.indexOf(id) : seven.length);

/** With those of the seven of which nothing is said. */
const missing = (seven: readonly string[], listed: readonly Factor[]): readonly Factor[] =>
  [...listed, ...seven.filter((id) => !listed.some((one) => one.id === id)).map((id): Factor => ({ id }))];

const isSame = (states: readonly Factor[]): boolean => new Set(states.map(({ assessedBy, date }) => JSON.stringify([assessedBy, date]))).size === 1;

interface Around {
  readonly isShared: boolean;
  readonly sharedSource: boolean;
  readonly isListed: boolean;
  /** The study alone speaks. */
  readonly isBare: boolean;
  readonly seven: readonly string[];
}

function entryOf(context: Context, one: Factor, { isShared, sharedSource, isListed, isBare, seven }: Around): FactorEntry {
  const { words } = context;
  const phrases = words.phrases.factors!;
  const { names, summaries } = words.phrases['success-factors']!;
  const said = say(context, one.proof);
  const proof = said?.text.trim() ? said : undefined;
  const figures = linkedFigures(context, one.indicators).map(({ figure, name, period, base, caution, selection: { at, observation, observationAt } }): FactorFigure => {
    const text = figure.state === 'value' ? figure.text : (figure.reason ?? figure.text);
    const head = text.charAt(0).toLocaleUpperCase(words.language) + text.slice(1);
    return { text, head, isShown: figure.state === 'value', name, period, base: figure.outOf ? undefined : base, caution, path: `indicators[${at}].observations[${observationAt}]`, source: observation?.source };
  });
  const state = isSigned(one) ? assessed(context, one, isShared) : undefined;
  const source = one.source ?? context.feed.source;
  return {
    id: one.id,
    number: seven.includes(one.id) ? seven.indexOf(one.id) + 1 : undefined,
    name: say(context, one.label) ?? { text: own<{ name: string }>(names, one.id)?.name ?? one.id },
    summary: (isBare || state || figures.length) && !proof ? own(summaries, one.id) : undefined,
    isQuoted: !isBare,
    proof,
    source: source !== undefined && !sharedSource && (state || proof || figures.length) ? sourceOf(context, source) : undefined,
    state, figures,
    // What nobody signed is no state: it says what an empty factor says.
    untold: isListed && (isBare || state || proof || figures.length) ? undefined : phrases.untold,
  };
}

function assessed({ words }: Context, { state, assessedBy, date }: Factor, isShared: boolean): Assessed {
  const { format, phrases: { factors: phrases } } = words;
  const [code, by, on] = [state!, assessedBy!, format.period(date!)];
  return { code, word: phrases!.states[code], step: STATES.indexOf(code), by, date: on, told: isShared ? undefined : format.fill(phrases!.assessed, { by, date: on }) };
}

/** At most one is worn where the eye reads, the others are told with the method; what is estimated always says so. */
function withOneCaution(entries: readonly FactorEntry[]): readonly FactorEntry[] {
  let isWorn = false;
  return entries.map((entry) => ({
    ...entry,
    figures: entry.figures.map((figure) => {
      const { caution } = figure;
      const keeps = caution?.rule === 'H10' || !isWorn;
      if (caution && keeps) isWorn = true;
      return keeps ? figure : { ...figure, caution: undefined };
    }),
  }));
}

/** Who speaks: the study of its own seven, else every source of a state, of a proof and of a figure. */
function footOf(context: Context, given: readonly Factor[], all: readonly FactorEntry[], isBare: boolean): Pick<FactorsModel, 'foot' | 'sources'> {
  const { feed, words } = context;
  const { messages: { labels, labelled } } = words.format;
  const phrases = words.phrases.factors!;
  const cited = given.flatMap((one) => (isSigned(one) || one.proof || one.indicators?.length ? [one.source ?? feed.source] : []));
  const sources = [...new Set([...cited, ...all.flatMap(({ figures }) => figures.map(({ source }) => source))])];
  const links = sources.map((id) => sourceOf(context, id));
  const once = links.filter(({ text }, at) => links.findIndex((other) => other.text === text) === at);
  const foot = footModel(context, undefined, undefined, isBare ? [{ text: phrases.study, url: STUDY_URL }] : once);
  return isBare ? { foot: { ...foot, scope: labelled(labels.scope, phrases.scope) }, sources: [] } : { foot, sources };
}
