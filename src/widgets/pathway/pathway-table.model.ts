import { fact, type Fact } from '../../model/panel.js';
import type { Context } from '../../model/names.js';
import type { TableCell, TableModel, TableRow } from '../../model/types.js';
import type { LeaversModel } from './pathway-leavers.model.js';
import type { Pathway, PathwayWords } from './pathway.model.js';
import type { ThreadModel, ThreadStep } from './pathway-thread.model.js';

/** Columns that no row has anything for are left out; the first stays. */
function filled(table: TableModel): TableModel {
  const kept = table.columns.map((_, at) => at === 0 || table.rows.some(({ cells }) => cells[at]?.text));
  return { ...table, columns: table.columns.filter((_, at) => kept[at]), rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })) };
}

/** The steps in the order of time, then those without a date. */
export function threadTable({ words: { format } }: Context, words: PathwayWords, caption: string, { steps, undated }: ThreadModel, pathway: Pathway): TableModel {
  const { columns } = words;
  const months = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.number(value), value });
  const row = (step: ThreadStep): TableRow => {
    const people = pathway.steps.find(({ id }) => id === step.id)?.people;
    return {
      cells: [
        { text: step.name.text, header: true }, step.start === undefined ? { text: words.undated, state: 'missing', value: null, reason: words.undated } : months(step.start), months(step.duration),
        { text: step.tools.join(', ') }, { text: step.knots.map(({ name }) => name).join(', ') }, { text: step.opens.map(({ name }) => name).join(', ') },
        typeof people === 'number' ? { text: format.number(people), value: people } : { text: '' }, { text: step.text?.text ?? '' },
      ],
    };
  };
  return filled({
    caption,
    columns: [
      { key: 'step', label: columns.step }, { key: 'start', label: columns.start, numeric: true }, { key: 'duration', label: columns.duration, numeric: true },
      { key: 'tools', label: columns.tools }, { key: 'barriers', label: columns.barriers }, { key: 'removed', label: columns.removed },
      { key: 'people', label: columns.people, numeric: true }, { key: 'text', label: columns.text },
    ],
    rows: [...steps, ...undated].map(row),
  });
}

/** Families with their people and shares, all of them together, and the steps of a cohort. */
export function leaversTable({ words: { format } }: Context, words: PathwayWords, caption: string, { bands, total, dynamic, stages }: LeaversModel): TableModel {
  const { columns } = words;
  const count = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.number(value), value });
  const rate = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.figure(value, 'pourcent', { decimals: value % 1 ? 1 : 0 }).text, value: Number(value.toFixed(1)) });
  const rows = bands.map((band, at): TableRow => {
    const hidden: TableCell = { text: `${band.figure}${band.beside && `, ${band.beside}`}`, value: null, state: 'secret', reason: band.beside };
    const isHidden = band.tone === 'withheld';
    return {
      cells: [
        { text: band.name.text, header: true }, isHidden ? hidden : band.people === undefined ? { text: '' } : { text: band.counted, value: band.people },
        band.share === undefined ? { text: '' } : { text: band.rate, value: Number(band.share.toFixed(2)) }, { text: band.kinds }, { text: dynamic ? (at < dynamic.count ? words.yes : words.no) : '' },
      ],
    };
  });
  const stage = stages.map(({ name, people, text }): TableRow => ({
    cells: [{ text: name.text, header: true }, people === undefined ? { text, value: null, state: 'secret', reason: text } : count(people), rate(people !== undefined && total ? (100 * people) / total : undefined), { text: '' }, { text: '' }],
  }));
  return filled({
    caption,
    columns: [
      { key: 'family', label: columns.family }, { key: 'people', label: columns.people, numeric: true }, { key: 'share', label: columns.share, numeric: true },
      { key: 'kinds', label: columns.kinds }, { key: 'dynamic', label: columns.dynamic },
    ],
    rows: [
      ...(stage[0] ? [{ ...stage[0], separator: words.stages }, ...stage.slice(1)] : []), ...rows.map((row, at) => (at === 0 && stage.length ? { ...row, separator: columns.family } : row)),
      ...(total === undefined ? [] : [{ strong: true, cells: [{ text: words.total, header: true }, count(total), rate(100), { text: '' }, { text: '' }] }]),
    ],
  });
}

type Threshold = keyof PathwayWords['method']['thresholds'];

/** From when on a person counts as having left, by the kind of enterprise (State's follow-up of exits; docs of the domain). */
const THRESHOLDS: Readonly<Record<string, Threshold>> = { ACI: 'months', EI: 'months', AI: 'hours', ETTI: 'hours', EITI: 'hour' };

export function leaversMethod({ feed }: Context, { method }: PathwayWords, { isCohort, hasRetrait, isDerived }: LeaversModel): (Fact | undefined)[] {
  const { kind = '', role } = feed.organisation;
  const own = Object.hasOwn(THRESHOLDS, kind) ? [THRESHOLDS[kind]!] : role === 'siae' && kind ? [] : (['months', 'hours'] as const);
  return [
    fact(method.counted, ...own.map((one) => method.thresholds[one]), hasRetrait ? method.retrait : undefined, isCohort ? method.cohort : undefined, isDerived ? method.derived : undefined),
    fact(method.dynamic, method.dynamicWhat),
  ];
}
