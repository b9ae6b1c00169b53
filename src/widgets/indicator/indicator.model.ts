import { breakdownModel, type BreakdownModel } from '../../model/breakdown.js';
import { figureModel, type FigureModel } from '../../model/figure.js';
import { baseOf, footModel, visibleMark, type FootModel, type VisibleMark } from '../../model/foot.js';
import { markModel, referenceOf, targetText, type MarkModel } from '../../model/mark.js';
import { indicatorName, placeName, type Context } from '../../model/names.js';
import { marksOf, type Selection } from '../../model/select.js';
import { findingOf, lectureOf, type Sentence } from '../../model/sentences.js';
import { changeText, pastValues, trendModel, type TrendModel } from '../../model/trend.js';

/** All that one indicator tells, in every variant. */
export interface IndicatorModel {
  readonly finding: Sentence;
  /** Absent when the indicator has only a breakdown. */
  readonly figure?: FigureModel;
  readonly mark?: MarkModel;
  readonly trend?: TrendModel;
  readonly breakdown?: BreakdownModel;
  /** "Sorties dynamiques", "Jura": what and where, before the period. */
  readonly what: readonly Sentence[];
  readonly period?: string;
  readonly caution?: VisibleMark;
  /** "soit 58 %, proche de la région", "12 300 de plus qu'en 2021", past values: what the figure means beside others. */
  readonly beside: readonly string[];
  readonly target?: string;
  readonly lecture?: Sentence;
  readonly foot: FootModel;
  /** The graphic in words: name, value, unit, period, references. */
  readonly spoken: string;
}

export function indicatorModel(context: Context, selection: Selection): IndicatorModel {
  const { indicator, observation, feed, at, observationAt, breakdown } = selection;
  const { format } = context.words;
  const marks = marksOf(feed, at, observationAt);
  const figure = observation && figureModel(context, indicator, observation, marks);
  const shown = observation ? [observation] : (breakdown?.rows.map((row) => row.observation) ?? []);
  const { short } = indicatorName(context, indicator);
  const place = placeName(context, selection.territory);
  const finding = findingOf(context, selection, figure);
  const rows = amountParts(selection) ? undefined : breakdownModel(context, selection);
  const trend = indicator.type === 'taux' ? undefined : trendModel(context, selection);
  const reference = figure?.state === 'value' ? referenceOf(context, selection) : undefined;
  const first = shown[0];
  const period = selection.period && format.period(selection.period);
  return {
    finding, figure, trend,
    // The rows of a count draw its people already.
    mark: trend || (rows && indicator.type === 'compte') ? undefined : markModel(context, selection),
    breakdown: rows,
    what: [...(short.text === finding.text ? [] : [short]), ...(place ? [{ text: place }] : [])],
    period,
    caution: visibleMark(context, marks, Boolean(observation?.estimate && figure?.state === 'value')),
    beside: besideOf(context, selection, figure, reference?.compared),
    target: targetText(context, selection),
    lecture: lectureOf(context, selection, figure),
    foot: footModel(context, shown, { base: first && baseOf(context, first, indicator.type, indicator.population) }),
    spoken: [short.text, figure?.spoken, figure?.equivalent, place, period, reference?.label, targetText(context, selection)].filter(Boolean).join(', '),
  };
}

/** Small breakdowns of an amount are the parts of its bar: no rows beside them. */
function amountParts({ indicator, breakdown }: Selection): boolean {
  return indicator.type === 'montant' && breakdown !== undefined && breakdown.rows.length <= 3 && breakdown.rows.every((row) => row.observation.value !== null);
}

function besideOf(context: Context, selection: Selection, figure: FigureModel | undefined, compared: string | undefined): string[] {
  if (figure?.state !== 'value') return [];
  const share = context.words.format.fill('{share}', { share: [figure.equivalent, compared].filter(Boolean).join(', ') });
  const change = changeText(context, selection);
  const past = selection.indicator.type === 'taux' ? pastValues(context, selection).join(' · ') : '';
  return [share, change, past].filter((part): part is string => Boolean(part));
}
