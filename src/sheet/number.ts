/** A number as it is written. */
export interface Written {
  readonly value: number;
  /** What it would be if its only sign were of thousands and not of decimals. */
  readonly grouped?: number;
  /** Whether the language leaves no doubt which of the two it is. */
  readonly sure: boolean;
}

/** Spaces of any width and apostrophes between thousands. */
const GROUPED = /^\d{1,3}(?:[\s'’]\d{3})+(?=[.,]\d+$|$)/;
const NUMBER = /^([+−–-]?)\s?(\d[\d.,\s'’]*)$/;

/**
 * Reads "1 234", "48,4", "12.500,50" and "1,234.5".
 * @param language of which the sign of decimals is where the number alone does not say: "1,234"
 * @returns undefined for what is no number
 */
export function readNumber(text: string, language: string): Written | undefined {
  const [, sign, written = ''] = NUMBER.exec(text.trim()) ?? [];
  const body = withoutSpaces(written.trim());
  if (body === undefined) return undefined;
  const read = digits(body, language, body !== written.trim());
  return !read || !sign || sign === '+' ? read : { ...read, value: -read.value, ...(read.grouped !== undefined && { grouped: -read.grouped }) };
}

function withoutSpaces(written: string): string | undefined {
  if (!/[\s'’]/.test(written)) return written || undefined;
  return GROUPED.test(written) ? written.replace(/[\s'’]/g, '') : undefined;
}

/** @param isGrouped whether spaces have told the thousands apart already */
function digits(body: string, language: string, isGrouped: boolean): Written | undefined {
  const signs = body.replace(/\d/g, '');
  if (!signs) return sure(Number(body));
  const last = signs.at(-1)!;
  const [whole = '', decimals = ''] = split(body, last);
  if (!decimals) return undefined;
  const isRepeated = signs.indexOf(last) !== signs.length - 1;
  if (isRepeated || signs.length > 1) {
    // One sign again and again is of thousands; two kinds are of both.
    const thousands = isRepeated ? body : whole;
    if (isGrouped || !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(thousands)) return undefined;
    return sure(isRepeated ? Number(body.replace(/[.,]/g, '')) : Number(`${whole.replace(/[.,]/g, '')}.${decimals}`));
  }
  const value = Number(`${whole}.${decimals}`);
  if (isGrouped || decimals.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return sure(value);
  const grouped = Number(whole + decimals);
  if (language === 'en' && last === ',') return sure(grouped);
  return { value, grouped, sure: language === 'en' || last === ',' };
}

const sure = (value: number): Written => ({ value, sure: true });

function split(body: string, sign: string): [string, string] {
  const at = body.lastIndexOf(sign);
  return [body.slice(0, at), body.slice(at + 1)];
}
