import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/format/entry.js';
import { en } from '../../../src/format/locales/en.js';
import { fr } from '../../../src/format/locales/fr.js';

const french = (text: string) => readNumber(fr.digits, text);
const english = (text: string) => readNumber(en.digits, text);

describe('a number that someone writes', () => {
  it('is read with spaces of every width between thousands', () => {
    for (const text of ['60 000', '60\u202f000', '60\u00a0000', ' 60000 ', '60\u2019000']) expect(french(text), text).toBe(60_000);
  });

  it('is read with the language’s decimal mark, or with the other one where that can be nothing else', () => {
    expect(french('60000,50')).toBe(60_000.5);
    expect(french('22.5')).toBe(22.5);
    expect(english('22,5')).toBe(22.5);
    expect(english('60,000.50')).toBe(60_000.5);
    expect(english('60,000')).toBe(60_000);
    expect(french('1.234.567,8')).toBe(1_234_567.8);
  });

  it('is not read where it could be two numbers', () => {
    expect(french('1.500')).toBeUndefined();
    expect(french('1,5.2')).toBeUndefined();
    expect(english('1.500,20')).toBeUndefined();
    expect(french('1,2,3')).toBeUndefined();
  });

  it('may have its unit and its sign', () => {
    expect(french('1 096 €')).toBe(1096);
    expect(english('€1,096')).toBe(1096);
    expect(french('95 %')).toBe(95);
    expect(french('12 mois')).toBe(12);
    expect(french('−3,5')).toBe(-3.5);
    expect(french(',5')).toBe(0.5);
  });

  it('is undefined where there is none', () => {
    for (const text of ['', '  ', 'beaucoup', '12abc', '1e5', '--2', '.', '<b>3</b>', '٣']) expect(french(text), text).toBeUndefined();
  });
});
