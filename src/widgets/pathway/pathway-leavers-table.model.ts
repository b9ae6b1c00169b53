import { fact, type Fact } from '../../model/panel.js';
import type { Context } from '../../model/names.js';
import type { TableCell, TableModel, TableRow } from '../../model/types.js';
import { filled, type PathwayWords } from './pathway.model.js';
import type { LeaversModel } from './pathway-leavers.model.js';

/** Families with their people and shares, all of them together, and the steps of a cohort. */
export function leaversTable({ words: { format } }: Context, words: PathwayWords, caption: string, { bands, total, dynamic, stages, decimals, withdrawn, isSum }: LeaversModel): TableModel {
  const { columns } = words;
  const count = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.number(value), value });
  const rate = (value: number | undefined): TableCell => (value === undefined ? { text: '' } : { text: format.figure(value, 'pourcent', { decimals: value === 100 ? 0 : decimals }).text, value: Number(value.toFixed(decimals)) });
  const rows = bands.map((band, at): TableRow => {
    const hidden: TableCell = { text: `${band.figure}${band.beside && `, ${band.beside}`}`, value: null, state: 'secret', reason: band.beside };
    const isHidden = band.tone === 'withheld';
    return {
      ...(band.isDerived && { note: band.counted }),
      cells: [
        { text: band.name.text, header: true }, isHidden ? hidden : band.people === undefined ? (band.share === undefined ? { text: band.figure, value: null, state: 'missing' } : { text: '' }) : band.isDerived ? { text: band.counted, value: band.people } : count(band.people),
        band.share === undefined ? { text: '' } : { text: band.rate, value: Number(band.share.toFixed(decimals)) }, { text: band.kinds }, { text: dynamic && band.tone !== 'unknown' ? (at < dynamic.count ? words.yes : words.no) : '' },
      ],
    };
  });
  const stage = stages.map(({ name, people, text, isUnknown }): TableRow => ({
    cells: [{ text: name.text, header: true }, people === undefined ? { text, value: null, state: isUnknown ? 'missing' : 'secret', reason: text } : count(people), rate(people !== undefined && total ? (100 * people) / total : undefined), { text: '' }, { text: '' }],
  }));
  const within = (part: string, list: readonly TableRow[]): TableRow[] => (stages.length ? list.map((row, at) => ({ ...row, ...(at === 0 && { separator: part }), facts: { part: { text: part } } })) : [...list]);
  return filled({
    caption,
    ...(stages.length && { more: [{ key: 'part', label: columns.part }] }),
    columns: [
      { key: 'family', label: stages.length ? columns.stepOrFamily : columns.family }, { key: 'people', label: columns.people, numeric: true }, { key: 'share', label: columns.share, numeric: true },
      { key: 'kinds', label: columns.kinds }, { key: 'dynamic', label: columns.dynamic },
    ],
    rows: [
      ...within(words.stages, stage), ...within(columns.family, rows),
      ...(total === undefined ? [] : [{ strong: true, cells: [{ text: isSum ? words.sum : words.total, header: true }, count(total), rate(total ? 100 : undefined), { text: '' }, { text: '' }] }]),
      ...(withdrawn ? [{ cells: [{ text: words.withdrawn, header: true }, withdrawn.people, rate(withdrawn.share), { text: '' }, { text: '' }] }] : []),
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
