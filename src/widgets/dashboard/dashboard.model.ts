import type { DashboardMessages } from '../../format/locales/dashboard.fr.js';
import { isSum, type FigureModel } from '../../model/figure.js';
import { visibleMark } from '../../model/caution.js';
import { baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { markModel, type MarkModel } from '../../model/bar.js';
import type { Guide } from '../../model/mark.js';
import { referenceOf } from '../../model/reference.js';
import { catalogueWords, countedName, indicatorName, organisationName, placeName, say, speaksForItself, territoryName, type Context } from '../../model/names.js';
import { pastOf } from '../../model/past.js';
import { sourcesOf } from '../../model/sources.js';
import { marksOf, type Selection } from '../../model/select.js';
import { findingOf, type Sentence } from '../../model/sentences.js';
import * as given from '../../model/given.js';
import { figureModel } from '../../model/withheld.js';
import type { TrendModel } from '../../model/trend.js';
import { countableRows, unitGrid, type UnitGrid } from '../../scale/units.js';
import { choose, chooseStrip, hasTrend, type DashboardRequest } from './dashboard-choice.model.js';
import { cautionOf, countedKey, tableOfRows, whoWhereWhen, type Shared, type TableOfRows } from './dashboard-rows.model.js';

/** Dots of the lead in columns of five, or of ten where there is little room; fewer when they are few, so that none swells. */
export interface LeadField {
  readonly grids: readonly [UnitGrid, UnitGrid];
  /** ", cinq par colonne", for both. */
  readonly perColumn: readonly [string, string];
  /** Percent of the width where the counted ones with the outcome end. */
  readonly boundary: number;
  readonly guides: readonly Guide[];
  /** "88 ont été levés", "70 pas encore": absent for a count, which has no others. */
  readonly ends?: readonly [string, string];
}

/** One of the figures at the head of the page. */
export interface HeadFigure {
  readonly id: string;
  readonly finding: Sentence;
  readonly short: Sentence;
  readonly figure: FigureModel;
  readonly mark?: MarkModel | undefined;
  readonly field?: LeadField | undefined;
  readonly trend?: TrendModel | undefined;
  /** What, who, where and when, as far as the page does not say it. */
  readonly what: readonly Sentence[];
  /** "soit 58 %, proche de la région", past values. */
  readonly beside: readonly string[];
  readonly caution?: VisibleMark;
  /** "n = 1 112", where the figure does not say its own. */
  readonly base?: string | undefined;
  /** The graphic in words. */
  readonly spoken: string;
}

export interface DashboardModel {
  readonly title: Sentence;
  /** "Jura, 2022": what the page is limited to, where its feed speaks of more or of another year. */
  readonly limits?: string;
  readonly territory?: string | undefined;
  readonly period?: string | undefined;
  readonly fictional?: string;
  readonly lead?: HeadFigure;
  readonly seconds: readonly HeadFigure[];
  readonly strip: readonly HeadFigure[];
  readonly table?: TableOfRows;
  readonly closing: readonly Sentence[];
  /** A mark that all figures carry, said once. */
  readonly shared?: VisibleMark;
  /** What leads, where there is a figure to read aloud. */
  readonly readable?: Selection;
  readonly foot: FootModel;
  readonly selections: readonly Selection[];
  /** Indicators that have no figure of the period asked for. */
  readonly absent: readonly Selection[];
}

/** The model of the line over time, loaded only where the lead has one. */
export interface DrawingModels {
  readonly trend?: { trendModel(context: Context, selection: Selection): TrendModel | undefined } | undefined;
}

/** A page or a strip from a disclosed feed; undefined when it has no figure for the request. */
export function dashboardModel(context: Context, request: DashboardRequest, drawings: DrawingModels): DashboardModel | undefined {
  const { feed, words } = context;
  const { layout } = request;
  const phrases = words.phrases.dashboard;
  const choice = choose(feed, request);
  const striped = layout === 'strip' ? chooseStrip(feed, request) : [];
  const selections = layout === 'strip' ? striped : choice.selections;
  if (!phrases || !selections.length) return undefined;
  const shared = sharedBy(context, selections, request, phrases);
  const { lead, seconds, others } = choice;
  const { labels } = words.format.messages;
  const first = layout === 'strip' ? selections[0] : lead;
  const limits = limitsOf(context, request, shared);
  return {
    title: titleOf(context, limits),
    limits,
    territory: shared.territory,
    period: shared.period,
    ...(feed.fictional && layout === 'page' && { fictional: labels.fictional }),
    lead: layout === 'page' && lead ? {
      ...headFigure(context, lead, shared, 'lead'),
      ...(hasTrend(lead) && { mark: undefined, field: undefined, trend: drawings.trend?.trendModel(context, lead) }),
    } : undefined,
    seconds: layout === 'page' ? seconds.map((one) => headFigure(context, one, shared, 'second')) : [],
    strip: striped.map((one) => headFigure(context, one, shared, 'strip')),
    table: layout === 'page' ? tableOfRows(context, others, shared, lead === undefined) : undefined,
    // The families are counted over all that the feed has.
    closing: layout === 'page' && !request.period && !request.territory ? closingOf(context) : [],
    shared: sharedMark(context, selections, shared),
    readable: first && figureOf(context, first)?.state === 'value' ? first : undefined,
    foot: foot(context, selections, shared, layout),
    selections,
    absent: layout === 'page' ? choice.absent : [],
  };
}

/** The feed's title is about its own territory and period: under others, it would speak for them. */
function titleOf(context: Context, limits: string | undefined): Sentence {
  const organisation = organisationName(context);
  if (limits) return { text: context.words.format.messages.labelled(organisation, limits) };
  return say(context, context.feed.title) ?? { text: organisation };
}

function limitsOf(context: Context, { ids, period }: DashboardRequest, shared: Shared): string | undefined {
  const ownPeriod = period && sharedBy(context, choose(context.feed, { ids }).selections, {}, shared.phrases).period;
  if (!shared.elsewhere && period === ownPeriod) return undefined;
  const { territory } = shared;
  const where = territory && (shared.elsewhere || !speaksForItself(context.feed)) ? territoryName(context, territory) : undefined;
  return [where, shared.period && context.words.format.period(shared.period)].filter(Boolean).join(', ');
}

/** What is said once for all: the period that half of the figures have, the territory, who is counted, the marks of all. */
function sharedBy({ feed }: Context, selections: readonly Selection[], request: Pick<DashboardRequest, 'territory'>, phrases: DashboardMessages): Shared {
  const periods = new Map<string, number>();
  for (const { period } of selections) if (period) periods.set(period, (periods.get(period) ?? 0) + 1);
  const [period, count = 0] = [...periods].sort((one, other) => other[1] - one[1])[0] ?? [];
  const counted = new Set(selections.map((one) => countedKey(firstOf(one) ?? {})));
  const rules = selections.map(({ at, observationAt }) => new Set(marksOf(feed, at, observationAt).filter(({ level }) => level === 'caution').map(({ rule }) => String(rule))));
  const own = feed.organisation.territory;
  const territories = selections.map(({ territory }) => territory);
  const homes = [own, feed.territory].filter(Boolean);
  return {
    phrases,
    period: 2 * count >= selections.length ? period : undefined,
    territory: request.territory || (territories.includes(own) ? own : (feed.territory ?? territories[0])),
    elsewhere: Boolean(request.territory && homes.length && !homes.includes(request.territory)),
    counted: counted.size === 1 ? [...counted].join('') : countedKey(feed),
    // A mark on the only figure stays beside it.
    rules: new Set(selections.length > 1 ? [...(rules[0] ?? [])].filter((rule) => rules.every((one) => one.has(rule))) : []),
  };
}

const firstOf = ({ observation, breakdown }: Selection): Selection['observation'] => observation ?? breakdown?.rows[0]?.observation;

function figureOf(context: Context, { indicator, observation, feed, at, observationAt }: Selection): FigureModel | undefined {
  return observation && figureModel(context, indicator, observation, marksOf(feed, at, observationAt));
}

/** H19 is told of all figures at once, whatever the year of each; the others keep their words. */
function sharedMark(context: Context, [first]: readonly Selection[], { rules, phrases }: Shared): VisibleMark | undefined {
  if (!first || !rules.size) return undefined;
  const mark = visibleMark(context, marksOf(first.feed, first.at, first.observationAt).filter(({ rule }) => rules.has(rule)), false);
  const overdue = first.feed.marks.some(({ rule, detail }) => rule === 'H19' && detail?.['overdue']);
  return mark?.ofPeriod && !overdue ? { ...mark, text: phrases.old } : mark;
}

function headFigure(context: Context, selection: Selection, shared: Shared, place: 'lead' | 'second' | 'strip'): HeadFigure {
  const { indicator, breakdown, feed, at, observationAt } = selection;
  const marks = marksOf(feed, at, observationAt);
  const parts = breakdown?.rows.find(({ observation }) => observation.value !== null);
  const figure = figureOf(context, selection) ?? figureModel(context, indicator, (parts ?? breakdown?.rows[0])!.observation, marks);
  const { short, label } = indicatorName(context, indicator);
  const finding = findingOf(context, selection, figure, speaksForItself(feed) || (selection.territory === shared.territory && !shared.elsewhere) ? { place: undefined } : undefined);
  const drawn = figure.state === 'value' && place !== 'strip';
  const mark = drawn ? markModel(context, selection) : undefined;
  const reference = drawn ? referenceOf(context, selection, given) : undefined;
  const field = place === 'lead' && mark?.kind === 'units' ? fieldOf(context, selection, mark, shared.phrases) : undefined;
  const base = selection.observation && !figure.outOf ? baseOf(context, selection.observation, indicator) : undefined;
  const ofAll = place === 'strip' ? ofAllText(context, selection, figure, shared.phrases) : undefined;
  // Both counts under the field are the base, and so is what a rate is said to be of.
  const isSaid = field?.ends || /\d/.test(ofAll ?? '');
  const own = [...(ofAll ? [{ text: ofAll }] : []), ...whoWhereWhen(context, selection, shared), ...(base && !isSaid ? [{ text: base }] : [])];
  const { format } = context.words;
  return {
    id: indicator.id,
    finding, short, figure, mark, field, base,
    what: place === 'lead' && label.text !== finding.text ? [label, ...own] : own,
    beside: figure.state === 'value' && place !== 'strip' ? besideOf(context, selection, figure, reference?.compared) : [],
    caution: cautionOf(context, selection, marks, shared, drawn),
    spoken: [short.text, figure.spoken, figure.equivalent, placeName(context, selection.territory), selection.period && format.period(selection.period), reference?.label, given.targetText(context, selection)]
      .filter(Boolean).join(', '),
  };
}

/** "des 158 freins", "des sortants" where the count leads: a strip has no sentence that says it. The author's own words for who is counted win; "personnes" says nothing. */
function ofAllText(context: Context, { indicator, observation }: Selection, { state, outOf }: FigureModel, { ofAll }: DashboardMessages): string | undefined {
  const many = catalogueWords(context, indicator)?.many;
  if (!observation || state !== 'value' || countedName(context, observation) || indicator.type !== 'taux' || indicator.population === 'euros' || !many || many === context.words.format.messages.units.personnes[1]) return undefined;
  const base = outOf || isSum(indicator) ? undefined : (observation.denominator ?? observation.n);
  return ofAll(many, base !== undefined && base > 1 ? context.words.format.number(base) : undefined);
}

function besideOf(context: Context, selection: Selection, figure: FigureModel, compared: string | undefined): string[] {
  const share = context.words.format.fill('{share}', { share: [figure.equivalent, compared].filter(Boolean).join(', ') });
  const past = pastOf(context, selection, false);
  return share ? [share, ...past] : past;
}

/** Of these, who is without the outcome is still on the way to it; of the others that is not certain. */
const AWAITED = /^(freins-leves|salaries-frein-leve)$/;

/** Longest end label that still fits under half of a field on a phone. */
const FITS = 22;

function fieldOf(context: Context, { indicator, observation }: Selection, mark: MarkModel & { kind: 'units' }, phrases: DashboardMessages): LeadField {
  const { format } = context.words;
  const marks = Math.ceil(mark.total / mark.per);
  const grid = (most: number, wished: number): UnitGrid => unitGrid(mark.total, { per: mark.per, rows: Math.min(most, countableRows(Math.round(marks / wished))) });
  const grids = [grid(5, 24), grid(10, 14)] as const;
  const known = catalogueWords(context, indicator);
  const ofGrid = mark.total / mark.per / (grids[0].rows * grids[0].columns);
  const [count, rest] = [mark.filled, mark.total - mark.filled];
  const verb = count === 1 ? known?.did : known?.didMany;
  const said = `${format.number(count)}\u00a0${verb ?? ''}`;
  return {
    grids,
    perColumn: grids.map(({ rows }) => (rows > 1 ? `, ${phrases.perColumn(format.cardinal(rows))}` : '')) as unknown as LeadField['perColumn'],
    boundary: 100 * (mark.filled / mark.total) * ofGrid,
    guides: mark.guides.map((guide) => ({ ...guide, at: guide.at * ofGrid })),
    // A count worked out from a rate may be one off: only counts that the feed gives are said.
    ends: rest > 0 && observation?.numerator !== undefined ? [verb && said.length <= FITS ? said : format.number(count), phrases.rest(format.number(rest), rest === 1, known !== undefined && AWAITED.test(indicator.id))] : undefined,
  };
}

/** H16's line: which families of the study, or which of a buyer's figures, are not measured yet; with the author's plan. */
function closingOf(context: Context): Sentence[] {
  const { feed, words } = context;
  const { messages, list } = words.format;
  const { unmeasured, measured } = feed;
  const { role } = feed.organisation;
  const planned = say(context, feed.planned);
  const names = list(unmeasured.map((id) => lowered(words.family(id)?.short ?? words.indicator(id)?.short ?? id, words.language)));
  const line = role === 'siae'
    ? messages.closing(unmeasured.length, STUDY, measured.length - (STUDY - unmeasured.length), names)
    : unmeasured.length ? messages.notYet(names) : undefined;
  return [...(line ? [{ text: line }] : []), ...(planned ? [planned] : [])];
}

/** Families of the study. */
const STUDY = 5;

const lowered = (name: string, language: string): string => name.charAt(0).toLocaleLowerCase(language) + name.slice(1);

function foot(context: Context, selections: readonly Selection[], shared: Shared, layout: 'page' | 'strip'): FootModel {
  const observations = selections.flatMap((one) => firstOf(one) ?? []);
  const same = observations.find((one) => countedKey(one) === shared.counted);
  // The line speaks for the page: its territory, and the people that no figure names for itself.
  const whole = observations.map((one) => ({ ...one, territory: shared.territory, counted: same?.counted }));
  const model = footModel(context, whole[0], undefined, sourcesOf(context, whole));
  const { period } = shared;
  return {
    ...model,
    fictional: layout === 'page' ? undefined : model.fictional,
    scope: period ? `${model.scope}, ${context.words.format.period(period)}` : model.scope,
  };
}
