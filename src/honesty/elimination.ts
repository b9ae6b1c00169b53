/** One exact equation: the sum of `coefficient × variable` is zero. */
export type Equation<T> = ReadonlyMap<T, bigint>;

/** An unknown that the equations determine, and the known variables that it follows from. */
export interface Derivation<T> {
  readonly variable: T;
  readonly from: readonly T[];
}

type Row<T> = Map<T, bigint>;

/**
 * Every unknown that a set of equations determines exactly, by Gauss-Jordan elimination without fractions on whole numbers. What is
 * determined depends on which variables are known, never on their values. The rows with fewest unknowns are pivots first and each unknown
 * knows the rows it stands in: a territory's total of a thousand communes then costs what its communes cost, not a thousand times as much.
 */
export function determined<T>(equations: readonly Equation<T>[], isUnknown: (variable: T) => boolean): Derivation<T>[] {
  const rows: Row<T>[] = equations.map(equation => new Map(equation));
  const rowsOf = new Map<T, Set<Row<T>>>();
  const unknownsOf = (row: Row<T>): T[] => [...row.keys()].filter(variable => rowsOf.has(variable));
  for (const row of rows) {
    for (const variable of row.keys()) {
      const list = rowsOf.get(variable);
      if (list) list.add(row);
      else if (isUnknown(variable)) rowsOf.set(variable, new Set([row]));
    }
  }
  const counted = rows.map(row => ({ row, count: unknownsOf(row).length })).sort((a, b) => a.count - b.count);
  const pivots: { row: Row<T>; column: T }[] = [];
  for (const { row } of counted) {
    const unknowns = unknownsOf(row);
    if (!unknowns.length) continue;
    const column = unknowns.reduce((best, one) => (rowsOf.get(one)!.size < rowsOf.get(best)!.size ? one : best));
    for (const other of [...rowsOf.get(column)!]) if (other !== row) eliminate(other, row, column, rowsOf);
    pivots.push({ row, column });
  }
  return pivots.filter(({ row }) => unknownsOf(row).length === 1)
    .map(({ row, column }) => ({ variable: column, from: [...row.keys()].filter(variable => variable !== column) }));
}

/** Takes `column` out of `row` with a multiple of `pivot`, then divides the row by what its coefficients share. */
function eliminate<T>(row: Row<T>, pivot: ReadonlyMap<T, bigint>, column: T, rowsOf: ReadonlyMap<T, Set<Row<T>>>): void {
  const leading = pivot.get(column)!;
  const isUnit = leading === 1n || leading === -1n;
  const factor = isUnit ? row.get(column)! * leading : row.get(column)!;
  if (!isUnit) for (const [variable, coefficient] of row) row.set(variable, coefficient * leading);
  for (const [variable, coefficient] of pivot) {
    const sum = (row.get(variable) ?? 0n) - coefficient * factor;
    if (sum === 0n) {
      row.delete(variable);
      rowsOf.get(variable)?.delete(row);
    } else {
      row.set(variable, sum);
      rowsOf.get(variable)?.add(row);
    }
  }
  if (isUnit) return;
  let divisor = 0n;
  for (const coefficient of row.values()) divisor = gcd(coefficient < 0n ? -coefficient : coefficient, divisor);
  if (divisor > 1n) for (const [variable, coefficient] of row) row.set(variable, coefficient / divisor);
}

function gcd(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a;
}
