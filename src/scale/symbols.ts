/** Radius of a circle whose area is true to a number, in the unit of `most`: k√n. Nothing is drawn of what is not above zero. */
export const areaRadius = (value: number, greatest: number, most: number): number => (value > 0 && greatest > 0 ? most * Math.sqrt(value / greatest) : 0);

/** Round numbers for the circles of a legend, the greatest first: about the greatest value, a third and a tenth of it. @param isWhole whether there are no parts of what is counted */
export function legendValues(greatest: number, isWhole = false): number[] {
  if (!(greatest > 0)) return [];
  return [...new Set([1, 1 / 3, 1 / 15].map((share) => roundDown(share * greatest)))].filter((value) => value > 0 && (!isWhole || Number.isInteger(value)));
}

const DIGITS = [1, 1.5, 2, 3, 5];

/** The greatest of 1, 1.5, 2, 3 and 5 times a power of ten that is not above a number. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const digit = DIGITS.filter((one) => one * power <= value * (1 + 1e-12)).at(-1) ?? 1;
  return Number((digit * power).toPrecision(12));
}
