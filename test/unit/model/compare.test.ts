import { describe, expect, it } from 'vitest';
import { nearestSide } from '../../../src/model/compare.js';

describe('words that rank two figures', () => {
  it('are given only where their intervals don’t touch', () => {
    expect(nearestSide([36, 77], [45, 51])).toBe('near');
    expect(nearestSide([36, 45], [45, 51])).toBe('near');
    expect(nearestSide([52, 60], [45, 51])).toBe('above');
    expect(nearestSide([45, 51], [52, 60])).toBe('below');
  });
});
