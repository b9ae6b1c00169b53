import type { DisclosedFeed } from '../../honesty/types.js';
import type { ImpactFeed } from '../../schema/impact-feed.js';
import type { BreakdownModel } from '../../model/breakdown.js';
import type { GaugeModel } from '../../model/gauge.js';
import { figureModel, type FigureModel } from '../../model/figure.js';
import { baseOf, footModel, visibleMark, type FootModel, type VisibleMark } from '../../model/foot.js';
import type { BarMark } from '../../model/bar.js';
import { referenceOf, targetText, unitsMark, type UnitsMark } from '../../model/mark.js';
import { indicatorName, placeName, type Context } from '../../model/names.js';
import { changeText, pastValues } from '../../model/past.js';
import { marksOf, select, type Request, type Selection, type Unselected } from '../../model/select.js';
import { findingOf, lectureOf, type Sentence } from '../../model/sentences.js';
import type { TrendModel } from '../../model/trend.js';
import { needsOf, type Needs } from '../../model/words.js';

/** All that one indicator tells, in every variant. */
export interface IndicatorModel {
  readonly selection: Selection;
  readonly finding: Sentence;
  /** Absent when the indicator has only a breakdown. */
  readonly figure?: FigureModel | undefined;
  readonly mark?: UnitsMark | BarMark | undefined;
  /** 0 to 1, of a rate: the bead of a sentence. */
  readonly share?: number | undefined;
  readonly trend?: TrendModel | undefined;
  /** Of a rate: its line beside the past values, where three comparable points allow one (H13). */
  readonly sparkline?: TrendModel | undefined;
  readonly gauge?: GaugeModel | undefined;
  readonly breakdown?: BreakdownModel | undefined;
  /** "Sorties dynamiques", "Jura": what and where, before the period. */
  readonly what: readonly Sentence[];
  readonly period?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  /** "Soit 58 %, proche de la région", "12 300 de plus qu'en 2021", past values: what the figure means beside others. */
  readonly beside: readonly string[];
  readonly lecture?: Sentence | undefined;
  readonly foot: FootModel;
  /** The graphic in words: name, value, unit, period, references. */
  readonly spoken: string;
  /** Finding, figure, period, n and source on one line. */
  readonly copy: string;
}

/** The models of drawings that are loaded only where they are needed. */
export interface DrawingModels {
  readonly trend?: { trendModel(context: Context, selection: Selection): TrendModel | undefined } | undefined;
  readonly breakdown?: { breakdownModel(context: Context, selection: Selection): BreakdownModel | undefined } | undefined;
  readonly bar?: { barMark(context: Context, selection: Selection): BarMark | undefined } | undefined;
  readonly gauge?: { gaugeModel(context: Context, selection: Selection): GaugeModel | undefined } | undefined;
}

export type Drawing = 'trend' | 'breakdown' | 'bar' | 'gauge' | 'pictogram';
export type Variant = 'card' | 'inline' | 'gauge' | 'pictogram';

/** What is asked of one indicator, and how it is to be drawn. */
export interface IndicatorRequest extends Request {
  readonly variant: Variant;
}

/** The words and the drawings that a request will use; nothing when it selects nothing. */
export function needsOfIndicator(feed: DisclosedFeed, request: IndicatorRequest): Needs & { readonly views: readonly Drawing[] } {
  const selection = select(feed, request);
  if ('problem' in selection) return { files: [], views: [] };
  return { ...needsOf(feed, [selection.indicator]), views: drawingsOf(selection, request.variant) };
}

/** The words of the indicator asked for, known before the feed is disclosed. */
export function earlyNeeds(feed: ImpactFeed, id: string | undefined): Needs {
  return needsOf(feed, id === undefined ? feed.indicators.slice(0, 1) : feed.indicators.filter((indicator) => indicator.id === id));
}

/** The feed cut to the indicator asked for; whole where it has none of that name, to say which ones there are. */
export async function cutToIndicator(feed: DisclosedFeed, request: Request): Promise<DisclosedFeed> {
  const { cutFeed } = await import('../../model/cut.js');
  const id = request.indicator ?? feed.indicators[0]?.id;
  return feed.indicators.some((indicator) => indicator.id === id) ? cutFeed(feed, [id ?? '']) : feed;
}

export function indicatorModel(context: Context, request: IndicatorRequest, drawings: DrawingModels): IndicatorModel | Unselected {
  const selection = select(context.feed, request);
  if ('problem' in selection) return selection;
  const { indicator, observation, feed, at, observationAt, breakdown } = selection;
  const { format } = context.words;
  const marks = marksOf(feed, at, observationAt);
  const figure = observation && figureModel(context, indicator, observation, marks);
  const shown = observation ? [observation] : (breakdown?.rows.map((row) => row.observation) ?? []);
  const [first] = shown;
  const { short } = indicatorName(context, indicator);
  const place = placeName(context, selection.territory);
  const finding = findingOf(context, selection, figure);
  const card = request.variant === 'card';
  const rows = !card || amountParts(selection) ? undefined : drawings.breakdown?.breakdownModel(context, selection);
  const line = card ? drawings.trend?.trendModel(context, selection) : undefined;
  const trend = hasTrend(selection) ? line : undefined;
  const reference = figure?.state === 'value' ? referenceOf(context, selection) : undefined;
  const period = selection.period && format.period(selection.period);
  const foot = footModel(context, shown, { base: first && baseOf(context, first, indicator.type, indicator.population) });
  const source = foot.sourceLabel + foot.sources.map(({ text }) => text).join(', ');
  const said = (parts: readonly (string | undefined)[]): string[] => parts.filter((part): part is string => Boolean(part));
  return {
    selection, finding, figure, trend, period, foot,
    sparkline: hasSparkline(selection) ? line : undefined,
    gauge: request.variant === 'gauge' ? drawings.gauge?.gaugeModel(context, selection) : undefined,
    // The rows of a count draw its people already.
    mark: trend || (rows && indicator.type === 'compte') ? undefined : (unitsMark(context, selection) ?? drawings.bar?.barMark(context, selection)),
    share: indicator.type === 'taux' && typeof observation?.value === 'number' ? observation.value / 100 : undefined,
    breakdown: rows,
    what: [...(short.text === finding.text ? [] : [short]), ...(place ? [{ text: place }] : [])],
    caution: visibleMark(context, marks, Boolean(observation?.estimate && figure?.state === 'value')),
    beside: besideOf(context, selection, figure, reference?.compared, request.variant === 'gauge'),
    lecture: lectureOf(context, selection, figure),
    spoken: said([short.text, figure?.spoken, figure?.equivalent, place, period, reference?.label, targetText(context, selection)]).join(', '),
    copy: said([finding.text, figure?.text, period, foot.base, source]).join(' · '),
  };
}

/** From three periods on, counts and amounts are a line; rates keep their people in view and list their past values. */
function hasTrend({ indicator, series }: Selection): boolean {
  return indicator.type !== 'taux' && (series?.points.length ?? 0) >= 3;
}

function hasSparkline({ indicator, series }: Selection): boolean {
  return indicator.type === 'taux' && Boolean(series?.trend);
}

/** Small breakdowns of an amount are the parts of its bar: no rows beside them. */
function amountParts({ indicator, breakdown }: Selection): boolean {
  return indicator.type === 'montant' && breakdown !== undefined && breakdown.rows.length <= 3 && breakdown.rows.every((row) => row.observation.value !== null);
}

/** A gauge and a pictogram are the only drawing of their card; a sentence has its bead. */
function drawingsOf(selection: Selection, variant: Variant): Drawing[] {
  const { indicator, observation, breakdown } = selection;
  if (variant === 'inline') return [];
  if (variant !== 'card') return [variant];
  const drawings: Drawing[] = [];
  if (hasTrend(selection) || hasSparkline(selection)) drawings.push('trend');
  if (breakdown && !amountParts(selection)) drawings.push('breakdown');
  const counted = indicator.type === 'compte' || (observation?.denominator !== undefined && indicator.population !== 'euros' && indicator.population !== 'heures');
  if (observation && !counted) drawings.push('bar');
  return drawings;
}

function besideOf(context: Context, selection: Selection, figure: FigureModel | undefined, compared: string | undefined, pastDrawn: boolean): string[] {
  if (figure?.state !== 'value') return [];
  const share = [figure.equivalent, compared].filter(Boolean).join(', ');
  const change = changeText(context, selection);
  const past = selection.indicator.type === 'taux' && !pastDrawn ? pastValues(context, selection).join(' · ') : '';
  return [share && context.words.format.fill('{share}', { share }), change, past].filter((part): part is string => Boolean(part));
}
