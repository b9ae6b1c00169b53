import { describe, expect, it } from 'vitest';
import { levelOf, mayFill, partsOf } from '../../../src/honesty/territories.js';

const places = (...codes: string[]): { territory: string }[] => codes.map(territory => ({ territory }));
const codesIn = (whole: string, ...codes: string[]): string[] => partsOf(places(...codes))(whole).map(({ territory }) => territory);

describe('what may lie within a territory', () => {
  it('are the départements of a région, by the official code', () => {
    expect(codesIn('reg:27', 'dep:39', 'dep:75', 'dep:21', 'dep:00')).toEqual(['dep:39', 'dep:21']);
    expect(codesIn('reg:11', 'dep:39')).toEqual([]);
  });

  it('are the communes of a département and of its région, overseas ones by three digits', () => {
    expect(codesIn('dep:39', 'com:39300', 'com:75056')).toEqual(['com:39300']);
    expect(codesIn('reg:27', 'com:39300', 'com:75056', 'com:21231')).toEqual(['com:39300', 'com:21231']);
    expect(codesIn('dep:974', 'com:97411', 'com:97209')).toEqual(['com:97411']);
  });

  it('are all places where codes don’t say', () => {
    expect(codesIn('FR', 'dep:39', 'dep:75')).toEqual(['dep:39', 'dep:75']);
    expect(codesIn('dep:39', 'epci:200071116', 'epci:243900354')).toEqual(['epci:200071116', 'epci:243900354']);
    expect(codesIn('epci:200071116', 'com:39300', 'com:75056')).toEqual(['com:39300', 'com:75056']);
  });

  it('fill it when they are as many as there are', () => {
    expect(mayFill('reg:94', places('dep:2A', 'dep:2B'))).toBe(true);
    expect(mayFill('reg:94', places('dep:2A'))).toBe(false);
    expect(mayFill('dep:39', places('com:39300'))).toBe(false);
  });

  it('is finer than the territory', () => {
    const levels = ['FR', 'reg:27', 'dep:39', 'com:39300'].map(levelOf) as number[];
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levelOf('y:39')).toBeUndefined();
  });
});
