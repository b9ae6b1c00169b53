import { indicatorFlags } from '../catalogue/indicators.js';
import { unitDefaults } from '../catalogue/units.js';
import { found, type Found } from '../feed/issue.js';
import { fold } from '../feed/spelling.js';
import type { UnitName } from '../schema/common.js';
import type { IndicatorDocument, ObservationDocument } from '../schema/indicator.js';
import { readCell, type Cell } from './cell.js';
import { labelOf, type Label } from './label.js';
import type { Column, Layout } from './layout.js';
import { observationOf, type Counted } from './observation.js';
import { plain } from './vocabulary.js';

/** A row as an indicator, and where the row and each of its observations stood. */
export interface Line {
  readonly indicator: IndicatorDocument;
  readonly row: string;
  readonly cells: readonly string[];
}

interface Written {
  readonly column: Column;
  readonly text: string;
  readonly cell: Cell;
}

/** A part of the row above: without what it is a part of, it is another figure. */
const PART = /^(?:[-–—•]\s*)?(?:dont|y compris|of which|including)\b/i;

/** Reads a row; undefined, and told, where it holds no figure that can be read. */
export function lineOf(row: number, layout: Layout, language: string, issues: Found[]): Line | undefined {
  const { rows, columns } = layout;
  const name = rows[row]![layout.label]!.trim();
  const tell = (code: Found['code'], key: string, consequence: Found['consequence'], severity: Found['severity'] = 'error', facts?: Record<string, string>): undefined =>
    void issues.push(found(code, layout.place(row), name, key, facts, severity, consequence));
  const cells = columns.map((column) => ({ column, text: rows[row]![column.index]!, cell: readCell(rows[row]![column.index]!, language) }));
  const isBare = cells.every(({ text, cell }) => cell.kind === 'empty' || text.trim() === name);
  if (!name) return isBare ? undefined : tell('row-unnamed', 'sheet-label', 'item-dropped');
  if (isBare) return tell('row-empty', 'sheet-figure', 'ignored', 'warning');
  if (PART.test(name)) return tell('row-part', 'sheet-whole', 'item-dropped');
  const label = labelOf(name, layout.unitOf(row));
  if (label.unknownUnit !== undefined) return tell('unit-unknown', 'sheet-unit', 'item-dropped');
  if (isDoubtful(label, cells)) return tell('rate-or-count', 'sheet-percent', 'item-dropped');
  if (label.near) tell('indicator-near', 'catalogue-name', 'own-indicator', 'warning', { suggestion: label.near });
  if (label.otherUnit) tell('indicator-other-unit', 'catalogue-unit', 'own-indicator', 'warning', { unit: indicatorFlags[label.otherUnit]!.unit });
  const head = headOf(label, row, cells);
  if (head.population) tell('unit-missing', 'sheet-unit', 'of-people', 'warning');
  const { type } = label.id ? indicatorFlags[label.id]! : unitDefaults(head.unit);
  const read = observationsIn(cells, { unit: head.unit, type, scale: label.written?.scale ?? 1, noun: plain(name) }, row, layout, issues);
  const { unit, ...own } = head;
  return read.length ? { indicator: { ...(label.id ? { id: label.id } : { ...own, unit }), observations: read.map(([, one]) => one) }, row: layout.place(row), cells: read.map(([place]) => place) } : undefined;
}

function observationsIn(cells: readonly Written[], counted: Counted, row: number, layout: Layout, issues: Found[]): (readonly [place: string, ObservationDocument])[] {
  return cells.flatMap(({ column, text, cell }) => {
    const place = layout.place(row, column.index);
    const read = observationOf(cell, counted, column);
    if (!read) return [];
    if ('observation' in read) return [[place, read.observation] as const];
    issues.push(found(read.code, place, text.trim(), read.key, read.facts, 'error', 'cell-dropped'));
    return [];
  });
}

/** "Sorties dynamiques: 15": the catalogue's is a rate, and the figures do not say that they are. */
function isDoubtful({ isShort, written }: Label, cells: readonly Written[]): boolean {
  return Boolean(isShort) && !written && !cells.some(({ cell }) => cell.kind === 'figure' && (cell.unit === 'pourcent' || cell.numerator !== undefined));
}

type Head = Pick<IndicatorDocument, 'id' | 'label' | 'population'> & { readonly unit: UnitName };

/** What the indicator says of itself; what is counted in nobody knows what is taken for people: the careful reading. */
function headOf({ id, text, written }: Label, row: number, cells: readonly Written[]): Head {
  if (id) return { id, unit: indicatorFlags[id]!.unit };
  const said = cells.flatMap(({ cell }) => (cell.kind !== 'figure' ? [] : cell.numerator !== undefined ? ['pourcent' as const] : (cell.unit ?? [])));
  const unit = written?.unit ?? said[0];
  const word = fold(text) || `ligne-${row + 1}`;
  return {
    // The catalogue's ids are the catalogue's figures.
    id: Object.hasOwn(indicatorFlags, word) ? `${word}-${unit ?? 'nombre'}` : word,
    label: text,
    unit: unit ?? 'nombre',
    ...(!unit && { population: 'personnes' as const }),
  };
}
