import type { IssueCode } from '../feed/types.js';
import type { UnitName } from '../schema/common.js';
import type { IndicatorType, ObservationDocument } from '../schema/indicator.js';
import type { Cell, Figure } from './cell.js';
import type { Column } from './layout.js';

/** What the figures of a row count. */
export interface Counted {
  readonly unit: UnitName;
  readonly type: IndicatorType;
  /** What figures without a unit of their own are multiplied by. */
  readonly scale: number;
  /** The row's name, in plain words. */
  readonly noun: string;
}

export interface Unread {
  readonly code: IssueCode;
  /** Of the expectations' dictionary, with its facts. */
  readonly key: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** A cell as an observation of its row; undefined for an empty one. */
export function observationOf(cell: Cell, counted: Counted, { period, provisional }: Column): { readonly observation: ObservationDocument } | Unread | undefined {
  if (cell.kind === 'empty') return undefined;
  if (cell.kind === 'missing') return { observation: { period, value: null, ...(cell.why !== 'unsaid' && { missing: cell.why }) } };
  if (cell.kind === 'unreadable') return { code: 'cell-unreadable', key: 'sheet-number' };
  const { precision, numerator, denominator, estimated } = cell;
  const isRate = counted.unit === 'pourcent' && counted.type !== 'ecart';
  if (numerator !== undefined && !isRate) return { code: 'cell-unreadable', key: 'sheet-number' };
  const number = cell.number ? valueOf(cell, counted) : undefined;
  if (number && 'code' in number) return number;
  return {
    observation: {
      period, ...number, ...(precision && { precision }), ...(numerator !== undefined && { numerator, denominator }),
      ...((provisional || cell.provisional) && { status: 'provisoire' as const }), ...(estimated && { method: 'estimation' as const }),
    },
  };
}

/** Hours of a person are hours; months of a full-time job are full-time jobs. */
const fits = (written: UnitName, unit: UnitName): boolean => written === unit || unit.startsWith(`${written}-`);

function valueOf({ number, unit, scale = 1, noun }: Figure, counted: Counted): { readonly value: number } | Unread {
  const { value, grouped, sure } = number!;
  if (unit && !fits(unit, counted.unit)) return { code: 'cell-other-unit', key: 'figure-unit', facts: { unit: counted.unit } };
  if (noun && !counted.noun.includes(stemOf(noun))) return { code: 'cell-unreadable', key: 'sheet-number' };
  // People are not counted in thousandths.
  if (grouped !== undefined && (!sure || counted.type === 'compte')) return { code: 'cell-ambiguous', key: 'one-of-two', facts: { value, grouped } };
  const factor = unit ? scale : counted.scale;
  return { value: factor === 1 ? value : Number((value * factor).toPrecision(15)) };
}

/** "salariés" and "salarié" are in "Salariés en parcours". */
const stemOf = (noun: string): string => noun.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/’/g, "'").replace(/s$/, '');
