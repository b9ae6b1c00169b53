import { describe, expect, it } from 'vitest';
import { hexOf } from '../../../src/element/palette.js';

describe('hexOf', () => {
  it('reads colours as engines give them', () => {
    expect(hexOf('rgb(255, 128, 0)')).toBe('#ff8000');
    expect(hexOf('rgb(255 128 0)')).toBe('#ff8000');
    expect(hexOf('color(srgb 1 0.5 0)')).toBe('#ff8000');
    expect(hexOf('color(srgb 1e-7 none 0)')).toBe('#000000');
  });

  it('brings what a screen may have and paper has not to the nearest end', () => {
    expect(hexOf('color(srgb -0.1 1.2 0.5)')).toBe('#00ff80');
  });

  it('sees what is half transparent on white paper', () => {
    expect(hexOf('rgba(0, 0, 0, 0.5)')).toBe('#808080');
    expect(hexOf('color(srgb 1 0 0 / 0.5)')).toBe('#ff8080');
    expect(hexOf('rgba(0, 0, 0, 0)')).toBe('#ffffff');
  });

  it('says nothing of what it does not know', () => {
    for (const other of ['', 'oklch(0.5 0.1 30)', 'color(display-p3 1 0 0)', 'rgb(1, 2)']) expect(hexOf(other)).toBeUndefined();
  });
});
