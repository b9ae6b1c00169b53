import { describe, expect, it } from 'vitest';
import { INKS, type Palette, type Picture, type Piece } from '../../../src/export/picture.js';
import { toSvg } from '../../../src/export/svg.js';

const palette = Object.fromEntries(INKS.map((ink, index) => [ink, `#0000${String(index + 10)}`])) as unknown as Palette;

const picture = (pieces: readonly Piece[], more: Partial<Picture> = {}): Picture => ({ width: 1200, height: 300, language: 'fr', title: 'Titre', description: 'Résumé', pieces, ...more });

const svg = (...pieces: Piece[]): string => toSvg(picture(pieces), palette);

const square: Piece = { kind: 'path', d: 'M0 0h10v10z', fill: 'hatch' };

describe('toSvg', () => {
  it('says what it is called, the same facts in words, and their language', () => {
    const text = svg();
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="300" viewBox="0 0 1200 300" xml:lang="fr"/);
    expect(text).toContain('<title id="title">Titre</title>');
    expect(text).toContain('<desc id="description">Résumé</desc>');
    expect(text).toContain('aria-labelledby="title description"');
  });

  it('keeps what data says as text, wherever it stands', () => {
    const hostile = '</title><script>alert(1)</script>"onload="x" & ]]>';
    const text = toSvg(picture([{ kind: 'text', x: 0, y: 0, size: 10, runs: [{ text: hostile, lang: '"><script>' }] }], { title: hostile, description: hostile, language: '" onload="x' }), palette);
    expect(text).not.toMatch(/<script|<\/title><|[^&]" ?onload="x"/);
    expect(text.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;onload=&quot;x&quot; &amp; \]\]&gt;/g)).toHaveLength(3);
  });

  it('leaves out what XML has no place for, and keeps what is written with two codes', () => {
    expect(svg({ kind: 'text', x: 0, y: 0, size: 10, runs: [{ text: 'a\0b\x1bc\ud800d\udc00e\uffff \u{1f33f}' }] })).toContain('>abcde \u{1f33f}</tspan>');
  });

  it('asks for nothing: no address, no style sheet, no script, no image', () => {
    const text = svg(square, { kind: 'text', x: 0, y: 0, size: 10, runs: [{ text: 'https://example.org' }] });
    expect(text.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/href|="[^"]*:\/\/|<style|style=|<image|<script|@font-face/);
    expect(text.match(/url\([^)]*\)/g)).toEqual(['url(#hatch-1)']);
  });

  it('writes runs of one text one after the other, each in its look', () => {
    expect(svg({ kind: 'text', x: 5, y: 7.128, size: 15, anchor: 'end', runs: [{ text: 'Source : ', strong: true }, { text: 'Dreets', ink: 'ink-2', lang: 'en' }] })).toContain(
      `<text x="5" y="7.13" font-size="15" text-anchor="end"><tspan fill="${palette.ink}" font-weight="600">Source : </tspan><tspan fill="${palette['ink-2']}" xml:lang="en">Dreets</tspan></text>`,
    );
  });

  it('keeps hatching and strokes as they are where an outline is enlarged', () => {
    const text = svg(square, { ...square, at: { scale: 4, x: 10, y: 20 }, stroke: { ink: 'slate', width: 2, dash: [4, 2] } });
    expect(text).toContain('<pattern id="hatch-1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(1) rotate(45)">');
    expect(text).toContain('patternTransform="scale(0.25) rotate(45)"');
    expect(text).toContain(`<path d="M0 0h10v10z" transform="translate(10 20) scale(4)" fill="url(#hatch-4)" stroke="${palette.slate}" stroke-width="0.5" stroke-linejoin="round" stroke-dasharray="1 0.5"/>`);
  });

  it('draws lines, rectangles and circles in the colours of the palette, on paper', () => {
    const text = svg(
      { kind: 'line', from: [1, 2], to: [3, 4], stroke: { ink: 'ink', width: 1, cap: 'round' } },
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'c5' },
      { kind: 'circle', x: 1, y: 2, radius: 3, stroke: { ink: 'accent', width: 1 } },
    );
    expect(text).toContain(`<rect width="1200" height="300" fill="${palette.paper}"/>`);
    expect(text).toContain(`<line x1="1" y1="2" x2="3" y2="4" fill="none" stroke="${palette.ink}" stroke-width="1" stroke-linejoin="round" stroke-linecap="round"/>`);
    expect(text).toContain(`<rect x="1" y="2" width="3" height="4" fill="${palette.c5}"/>`);
    expect(text).toContain(`<circle cx="1" cy="2" r="3" fill="none" stroke="${palette.accent}" stroke-width="1" stroke-linejoin="round"/>`);
  });
});
