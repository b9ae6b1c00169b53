import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, coloursOf, declared, inScheme, oklab, presets, ratios, schemes, table, themeCss } from '../../../scripts/contrast.mjs';

const css = themeCss();
const white = oklab('oklch(1 0 0)');
const black = oklab('oklch(0 0 0)');

describe('how contrast is computed', () => {
  it('black on white is 21:1, and a colour on itself 1:1, whichever comes first', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 3);
    expect(contrast(white, black)).toBeCloseTo(21, 3);
    expect(contrast(white, white)).toBe(1);
  });

  it('pure red on white is 4:1, as WCAG calculators say', () => {
    expect(contrast(oklab('oklch(0.62796 0.25768 29.2339)'), white)).toBeCloseTo(3.998, 2);
  });

  it('a colour too pale is found out', () => {
    const pale = css.replaceAll('oklch(0.52 0.15 38)', 'oklch(0.8 0.15 38)');
    expect(ratios(pale).filter(({ ratio, least }) => ratio < least).length).toBeGreaterThan(0);
  });
});

describe.each(presets.flatMap((preset) => schemes.map((scheme) => ({ preset, scheme }))))('$preset, $scheme', ({ preset, scheme }) => {
  const own = ratios(css).filter((one) => one.preset === preset && one.scheme === scheme);

  it.each(own)('$front on $back ($use) has at least $least:1', ({ ratio, least }) => {
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});

describe('the tokens', () => {
  it('give engines without light-dark() the same colours, light by default and dark where asked', () => {
    const [before = '', within = ''] = css.split('@supports');
    for (const [name, value] of Object.entries(declared(within, ':host'))) {
      const light = declared(before, ':host')[name] ?? '';
      const dark = declared(before, ":host([theme='dark'])")[name] ?? '';
      expect([inScheme(light, 'light'), inScheme(dark, 'light')], name).toEqual([inScheme(value, 'light'), inScheme(value, 'dark')]);
    }
  });

  it('give each preset an accent of its own', () => {
    const accents = presets.map((preset) => String(coloursOf(css, preset, 'light')['accent']));
    expect(new Set(accents).size).toBe(presets.length);
  });

  it('have their contrasts in docs/design.md, as computed today', () => {
    expect(readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8')).toContain(table(css));
  });
});
