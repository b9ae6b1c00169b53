import type { DisclosedFeed } from '../../honesty/types.js';
import type { BreakdownModel } from '../../model/breakdown.js';
import type { GaugeModel } from '../../model/gauge.js';
import { COUNT_LEADS_UNDER, figureText, isSum, type FigureModel } from '../../model/figure.js';
import { ageMark, baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import type { BarMark } from '../../model/bar.js';
import { unitsMark, type UnitsMark } from '../../model/mark.js';
import { referenceOf } from '../../model/reference.js';
import { indicatorName, placeName, type Context } from '../../model/names.js';
import { marksOf, select, type Request, type Selection, type Unselected } from '../../model/select.js';
import { findingOf, type Sentence } from '../../model/sentences.js';
import type { TrendModel } from '../../model/trend.js';
import { needsOf, needsOfWish, type Needs } from '../../model/words.js';

export { needsOfWish };

/** All that one indicator shows, in every variant. */
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
  readonly foot: FootModel;
  /** The graphic in words: name, value, unit, period, references. */
  readonly spoken: string;
}

/** The models that are loaded only where they are needed. */
export interface ModelsOnDemand {
  readonly trend?: Pick<typeof import('../../model/trend.js'), 'trendModel'>;
  readonly breakdown?: Pick<typeof import('../../model/breakdown.js'), 'breakdownModel'>;
  readonly bar?: Pick<typeof import('../../model/bar.js'), 'barMark'>;
  readonly gauge?: Pick<typeof import('../../model/gauge.js'), 'gaugeModel'>;
  readonly seldom?: Pick<typeof import('../../model/seldom.js'), 'seldomOf' | 'givenReference' | 'targetOf'>;
}

export type Variant = 'card' | 'inline' | 'gauge' | 'pictogram';
export type OnDemand = keyof ModelsOnDemand | Exclude<Variant, 'card'> | 'empty';

/** What is asked of one indicator, and how it is to be drawn. */
export interface IndicatorRequest extends Request {
  readonly variant: Variant;
}

/** The words and the views that a request will use; nothing when it selects nothing. */
export function needsOfIndicator(feed: DisclosedFeed, request: IndicatorRequest): Needs & { readonly views: readonly OnDemand[] } {
  const selection = select(feed, request);
  if ('problem' in selection) return { files: [], views: ['empty'] };
  const needs = needsOf(selection);
  return { ...needs, views: viewsOf(selection, request.variant, needs.usual) };
}

export function indicatorModel(context: Context, request: IndicatorRequest, on: ModelsOnDemand): IndicatorModel | Unselected {
  const selection = select(context.feed, request);
  if ('problem' in selection) return selection;
  const { indicator, observation, feed, at, observationAt, breakdown, territory } = selection;
  const { format } = context.words;
  const marks = marksOf(feed, at, observationAt);
  const shown = observation ? [observation] : (breakdown?.rows.map((row) => row.observation) ?? []);
  const seldom = on.seldom?.seldomOf(context, selection, marks, shown, request.variant === 'gauge');
  const figure: FigureModel | undefined = seldom ? seldom.figure : observation && { state: 'value', ...figureText(context, indicator, observation) };
  const value = figure?.state === 'value' ? observation : undefined;
  const { short } = indicatorName(context, indicator);
  const place = placeName(context, territory);
  const finding = findingOf(context, selection, figure);
  const rows = on.breakdown?.breakdownModel(context, selection);
  const line = on.trend?.trendModel(context, selection);
  const isRate = indicator.type === 'taux';
  const reference = value ? referenceOf(context, selection, on.seldom) : undefined;
  const period = selection.period && format.period(selection.period);
  const gauge = on.gauge?.gaugeModel(context, selection);
  const share = present([figure?.equivalent, reference?.compared]).join(', ');
  return {
    selection, finding, figure, period,
    // Counts and amounts are a line; rates keep their people in view and list their past values.
    trend: isRate ? undefined : line,
    sparkline: isRate ? line : undefined,
    gauge,
    breakdown: rows,
    // The rows of a count draw its people already.
    mark: (line && !isRate) || (rows && indicator.type === 'compte') ? undefined : (unitsMark(context, selection, on.seldom) ?? on.bar?.barMark(context, selection)),
    share: isRate && value ? (value.value ?? 0) / 100 : undefined,
    what: [short, { text: place }].filter(({ text }) => text && text !== finding.text),
    caution: seldom ? seldom.caution : ageMark(context, marks),
    beside: value ? present([share && format.fill('{share}', { share }), ...(seldom?.past ?? [])]) : [],
    spoken: present([short.text, figure?.spoken, figure?.equivalent, place, period, reference?.label, seldom?.target, gauge?.pastLabel]).join(', '),
    foot: footModel(context, shown[0], shown[0] && baseOf(context, shown[0], indicator), seldom?.sources),
  };
}

const present = (parts: readonly (string | undefined)[]): string[] => parts.filter((part): part is string => Boolean(part));

/** A gauge and a pictogram are the only drawing of their card, or a bar where they have nothing to draw; a sentence has its own. */
function viewsOf(selection: Selection, variant: Variant, usual: boolean | undefined): OnDemand[] {
  const { indicator, observation, breakdown, series } = selection;
  // Whatever a page wrote: what is none of the others is a card.
  const card = !/^(inline|gauge|pictogram)$/.test(variant);
  const counted = indicator.type === 'compte' || (observation?.denominator !== undefined && indicator.population !== 'autre' && !isSum(indicator));
  const wanted: Readonly<Partial<Record<OnDemand, boolean | undefined>>> = {
    [variant]: !card,
    // From three periods on; those of a rate must be comparable (H13).
    trend: card && series && (indicator.type === 'taux' ? series.trend : series.points.length > 2),
    // Small breakdowns of an amount are the parts of its bar: no rows beside them.
    breakdown: card && breakdown && !(indicator.type === 'montant' && breakdown.rows.length <= 3 && breakdown.rows.every((row) => row.observation.value !== null)),
    bar: variant !== 'inline' && observation && !counted,
    // Parts alone may have several sources; of a small base the count leads, if it is of people or things.
    seldom: !usual || !observation || (observation.denominator ?? COUNT_LEADS_UNDER) < COUNT_LEADS_UNDER,
  };
  return (Object.keys(wanted) as OnDemand[]).filter((view) => wanted[view]);
}
