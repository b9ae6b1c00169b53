/** Sums of unknowns, each a list of their names: what is known, and what should not follow from it. */
export interface System {
  readonly known: (readonly string[])[];
  readonly wanted: { readonly name: string; readonly parts: readonly string[] }[];
}

type Vector = Float64Array;

/** Arithmetic is modulo a prime whose products stay exact, where a combination that exists over the rationals exists too. */
const PRIME = 67108859;

/** Names of the wanted sums that are combinations of known ones. */
export function recoveredIn({ known, wanted }: System): string[] {
  if (!wanted.length) return [];
  const columns = new Map<string, number>();
  for (const parts of [...known, ...wanted.map(one => one.parts)]) for (const part of parts) if (!columns.has(part)) columns.set(part, columns.size);
  const vectorOf = (parts: readonly string[]): Vector => {
    const vector = new Float64Array(columns.size);
    for (const part of parts) vector[columns.get(part)!] = 1;
    return vector;
  };
  // The bases of several rates on the same people are one.
  const basis = echelon([...new Map(known.map(parts => [parts.join('|'), parts])).values()].map(vectorOf));
  return wanted.filter(({ parts }) => parts.length && reduced(vectorOf(parts), basis).every(value => value === 0)).map(({ name }) => name);
}

function echelon(rows: readonly Vector[]): { pivot: number; row: Vector }[] {
  const basis: { pivot: number; row: Vector }[] = [];
  for (const one of rows) {
    const row = reduced(one, basis);
    const pivot = row.findIndex(value => value !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot]!, PRIME - 2);
    basis.push({ pivot, row: row.map(value => (value * inverse) % PRIME) });
  }
  return basis;
}

function reduced(vector: Vector, basis: readonly { pivot: number; row: Vector }[]): Vector {
  const rest = Float64Array.from(vector);
  for (const { pivot, row } of basis) {
    // A row begins with its pivot.
    const factor = PRIME - rest[pivot]!;
    if (factor !== PRIME) for (let index = pivot; index < rest.length; index++) rest[index] = (rest[index]! + factor * row[index]!) % PRIME;
  }
  return rest;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let [b, e] = [base, exponent]; e > 0; e = Math.floor(e / 2), b = (b * b) % PRIME) if (e % 2) result = (result * b) % PRIME;
  return result;
}
