/** One exact equation: the sum of `coefficient × variable` is zero. */
export type Equation<T> = ReadonlyMap<T, bigint>;

/** An unknown that the equations determine, and the known variables that it follows from. */
export interface Derivation<T> {
  readonly variable: T;
  readonly from: readonly T[];
}

/**
 * Every unknown that a set of equations determines exactly, by Gauss-Jordan elimination without fractions on whole numbers. What is
 * determined depends on which variables are known, never on their values.
 */
export function determined<T>(equations: readonly Equation<T>[], isUnknown: (variable: T) => boolean): Derivation<T>[] {
  const rows = equations.map(equation => new Map(equation));
  const pivots: { row: Map<T, bigint>; column: T }[] = [];
  for (const row of rows) {
    for (const pivot of pivots) eliminate(row, pivot.row, pivot.column);
    const column = [...row.keys()].find(isUnknown);
    if (column === undefined) continue;
    for (const pivot of pivots) eliminate(pivot.row, row, column);
    pivots.push({ row, column });
  }
  const found: Derivation<T>[] = [];
  for (const { row, column } of pivots) {
    const variables = [...row.keys()];
    if (variables.every(variable => variable === column || !isUnknown(variable))) {
      found.push({ variable: column, from: variables.filter(variable => variable !== column) });
    }
  }
  return found;
}

/** Takes `column` out of `row` with a multiple of `pivot`, then divides the row by what its coefficients share. */
function eliminate<T>(row: Map<T, bigint>, pivot: ReadonlyMap<T, bigint>, column: T): void {
  const factor = row.get(column);
  if (factor === undefined || row === pivot) return;
  const leading = pivot.get(column)!;
  for (const [variable, coefficient] of row) row.set(variable, coefficient * leading);
  for (const [variable, coefficient] of pivot) {
    const sum = (row.get(variable) ?? 0n) - coefficient * factor;
    if (sum === 0n) row.delete(variable);
    else row.set(variable, sum);
  }
  let divisor = 0n;
  for (const coefficient of row.values()) divisor = gcd(coefficient < 0n ? -coefficient : coefficient, divisor);
  if (divisor > 1n) for (const [variable, coefficient] of row) row.set(variable, coefficient / divisor);
}

function gcd(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b];
  return a;
}
