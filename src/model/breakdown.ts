import { unitsPerMark } from '../scale/units.js';
import { countsOf, type FigureModel } from './figure.js';
import { keyOf } from './mark.js';
import { categoryName } from './category.js';
import { type Context } from './names.js';
import { marksOf, type Selection } from './select.js';
import { figureModel } from './withheld.js';

export interface BreakdownRowModel {
  readonly name: string;
  readonly short?: string;
  readonly figure: FigureModel;
  /** Share of the total, where the parts make a whole: "37,7 %". */
  readonly share?: string;
  /** Counted units drawn at the scale shared by all rows; absent where nothing can be drawn. */
  readonly filled?: number;
  readonly total?: number;
  /** Percent of the widest row. */
  readonly length: number;
}

export interface BreakdownModel {
  readonly shape: 'dot' | 'stroke' | 'bar';
  /** One unit for all rows. */
  readonly per: number;
  readonly key?: string | undefined;
  readonly rows: readonly BreakdownRowModel[];
  /** How many units the widest row has. */
  readonly widest: number;
}

/** Rows of a breakdown at one scale; a withheld row stays, with its reason. */
export function breakdownModel(context: Context, selection: Selection): BreakdownModel | undefined {
  const { indicator, breakdown, observation, at, feed } = selection;
  if (!breakdown) return undefined;
  const { format } = context.words;
  const isCount = indicator.type === 'compte';
  const people = indicator.population === 'personnes' && (isCount || indicator.type === 'taux');
  const rows = breakdown.rows.map((row) => {
    const counts = countsOf(indicator, row.observation);
    const value = row.observation.value;
    const total = isCount ? value : (counts?.denominator ?? null);
    return { row, filled: isCount ? value : (counts?.numerator ?? null), total };
  });
  // Overlapping categories share one base: bars of 0–100 compare them, dots would count people twice.
  const overlapping = indicator.overlapping.includes(breakdown.dimension) || indicator.type === 'repartition';
  const shape = people ? 'dot' : 'stroke';
  // Without a word for what one of them is, their lengths alone are compared.
  const countable = (isCount || people) && !overlapping && keyOf(context, selection, shape, 1) && rows.every(({ total, row }) => total !== null || row.observation.value === null);
  const widest = Math.max(...rows.map(({ total, row }) => (countable ? (total ?? 0) : Math.abs(row.observation.value ?? 0))), 0);
  const per = countable ? unitsPerMark(widest) : 1;
  const whole = isCount && !overlapping ? observation?.value : undefined;
  return {
    shape: countable ? shape : 'bar',
    per,
    widest: countable ? Math.ceil(widest / per) : widest,
    key: countable ? keyOf(context, selection, shape, per) : undefined,
    rows: rows.map(({ row, filled, total }) => ({
      ...categoryName(context, breakdown.dimension, row.code),
      figure: figureModel(context, indicator, row.observation, marksOf(feed, at, row.index)),
      ...(whole && row.observation.value !== null && { share: format.figure((100 * row.observation.value) / whole, 'pourcent', { decimals: 1 }).text }),
      ...(countable && filled !== null && total !== null && { filled, total }),
      length: widest ? (100 * (countable ? (total ?? 0) : Math.abs(row.observation.value ?? 0))) / (indicator.unit === 'pourcent' && !countable ? 100 : widest) : 0,
    })),
  };
}
