import { describe, expect, it } from 'vitest';
import { multipleNear } from '../../../../src/widgets/comparison/comparison-gap.model.js';
import { comparison as fr } from '../../../../src/format/locales/comparison.fr.js';
import { comparison as en } from '../../../../src/format/locales/comparison.en.js';
import { plain } from '../dashboard/support.js';

const said = (ratio: number, words: typeof fr = fr): string | undefined => {
  const near = multipleNear(ratio);
  return near && plain(words.multiple(near.which, near.near));
};

describe('a ratio in words', () => {
  it('is the simple multiple next to it, with the side on which it lies', () => {
    expect([2.19, 2, 1.95, 3.1, 0.48, 0.5, 0.34, 1.52, 1.45, 5.1].map((ratio) => said(ratio))).toEqual([
      'un peu plus du double', 'le double', 'près du double', 'un peu plus du triple', 'près de la moitié', 'la moitié', 'un peu plus du tiers',
      'un peu plus d’une fois et demie', 'près d’une fois et demie', 'un peu plus de cinq fois',
    ]);
  });

  it('is none where no simple multiple is near', () => {
    expect([1, 1.2, 1.75, 40, 0.1].map((ratio) => said(ratio))).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('agrees with what it is a multiple of, in French and English', () => {
    expect(plain(fr.multipleOf('2', 1, { kind: 'reference', name: 'Repère' }))).toBe('un peu plus du double du repère « Repère »');
    expect(plain(fr.multipleOf('4', -1, { kind: 'region', name: '' }))).toBe('près de quatre fois le niveau de la région');
    expect(plain(fr.multipleOf('1/3', 0, { kind: 'nation', name: '' }))).toBe('le tiers de la moyenne nationale');
    expect(en.multipleOf('2', 1, { kind: 'reference', name: 'Here' })).toBe('a little over double the reference “Here”');
    expect(en.multipleOf('1/3', 0, { kind: 'nation', name: '' })).toBe('a third of the national average');
    expect(en.multipleOf('2/3', 0, { kind: 'nation', name: '' })).toBe('two thirds of the national average');
    expect(en.multipleOf('1/2', -1, { kind: 'region', name: '' })).toBe('nearly half the level of the region');
  });
});
