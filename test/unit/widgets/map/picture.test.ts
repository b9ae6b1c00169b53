import { describe, expect, it } from 'vitest';
import { INKS, type Palette, type Picture } from '../../../../src/export/picture.js';
import { toSvg } from '../../../../src/export/svg.js';
import { wrap } from '../../../../src/export/text-layout.js';
import type { Json } from '../../model/support.js';
import { boxOf, measure, pictured, textsOf, wordsIn } from './picture-support.js';
import { demo, rates } from './support.js';

const palette = Object.fromEntries(INKS.map((ink) => [ink, '#000000'])) as unknown as Palette;

const fills = ({ pieces }: Picture, kind: string): unknown[] => pieces.flatMap((piece) => (piece.kind === kind && 'fill' in piece && piece.fill ? [piece.fill] : []));

const all = (value: (index: number) => number): Record<string, number> => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`dep:${String(index + 21).padStart(2, '0')}`, value(index)]));

describe('the picture of a national map', async () => {
  const picture = await pictured(demo('carte-de-france-fictive'), { indicator: 'acces-formation', level: 'departement' }, { address: 'example.org/impact', lecture: { text: 'Une phrase.' } });
  const said = wordsIn(picture);

  it('stands alone: finding, what is counted, period, who is counted, where it comes from and where it was made', () => {
    expect(said).toMatch(/Accès à la formation : \d+ départements au‑dessus de la moyenne nationale, \d+ au‑dessous/);
    expect(said).toContain('par département · 2025');
    expect(said).toContain('Lecture : Une phrase.');
    expect(said).toMatch(/Champ : salariés en parcours en France · n = 86 032 · une valeur pour \d+ départements sur 101 · Outre-mer et Paris à d’autres échelles/);
    expect(said).toContain('Source : Réseau fictif, 2026, déclaratif · fond : Natural Earth, codes Insee 2026');
    expect(said).toContain('example.org/impact');
  });

  it('says that Paris is at another scale only where it is', async () => {
    const request = { indicator: 'acces-formation', level: 'departement' };
    const overseas = async (language: string): Promise<string> => wordsIn(await pictured(demo('carte-de-france-fictive'), request, { insets: [{}] }, language));
    expect(await overseas('fr')).toMatch(/sur 101 · Outre-mer à d’autres échelles/);
    expect(await overseas('en')).toMatch(/ · Overseas at other scales/);
    expect(wordsIn(await pictured(demo('carte-de-france-fictive'), request, { insets: [] }))).not.toContain('échelles');
  });

  it('says before anything else that its data are fictional', () => {
    expect(textsOf(picture)[0]).toBe('Données fictives');
    expect(picture.pieces.some((piece) => piece.kind === 'rect' && piece.stroke?.dash)).toBe(true);
  });

  it('has the classes with how many territories each has, what to compare with, and why some have no value', () => {
    expect(said).toMatch(/Départements par classe, de 36,2 à 55,7 %/);
    expect(said).toContain('France 46,7 %');
    expect(said).toContain('non publié, moins de 11 personnes : 3 départements');
    expect(said).toContain('non collecté : 2 départements');
    expect(new Set(fills(picture, 'rect'))).toEqual(new Set(['c1', 'c2', 'c3', 'c4', 'c5', 'hatch']));
  });

  it('draws each territory, those of the inset of Paris twice, hatched where nothing is known and white where nothing is published', () => {
    const drawn = fills(picture, 'path');
    expect(drawn.filter((fill) => fill === 'hatch')).toHaveLength(2);
    // 101, four a second time, and lozenges: of six territories, and of two reasons in the legend.
    expect(drawn).toHaveLength(101 + 4 + 6 + 2);
    expect(drawn.filter((fill) => fill === 'paper')).toHaveLength(6 + 6 + 2);
  });

  it('names what is drawn apart, with its value', () => {
    expect(said).toMatch(/Paris et couronne agrandis/);
    expect(said).toMatch(/Guadeloupe 45,5 % Martinique 44,0 %/);
  });

  it('describes itself in one sentence', () => {
    expect(picture.description).toMatch(/^Accès à la formation.*\.$/);
    expect(picture.language).toBe('fr');
  });

  it('keeps all its words within its margins', () => {
    for (const piece of picture.pieces) {
      if (piece.kind !== 'text') continue;
      const [left, top, right, bottom] = boxOf(piece);
      expect([left >= 39, top >= 39, right <= 1161, bottom <= picture.height - 30], piece.runs[0]!.text).toEqual([true, true, true, true]);
    }
  });

  it('is in English where its reader is', async () => {
    const english = wordsIn(await pictured(demo('carte-de-france-fictive'), { indicator: 'acces-formation', level: 'departement' }, {}, 'en'));
    expect(english).toMatch(/Fictional data Access to training: \d+ départements above the national average/);
    expect(english).toContain('Source: ');
    expect(english).not.toMatch(/\b(?:Champ|Lecture|non publié)\b/);
  });

  it('outlines the territory that its reader has chosen, and hangs it below the classes, clear of what they are compared with', async () => {
    const chosen = await pictured(demo('carte-de-france-fictive'), { indicator: 'acces-formation', level: 'departement' }, { chosen: 'dep:39' });
    const added = chosen.pieces.filter((piece) => !picture.pieces.some((other) => JSON.stringify(other) === JSON.stringify(piece)));
    expect(added.flatMap((piece) => (piece.kind === 'path' && !piece.fill ? [piece.stroke] : []))).toEqual([{ ink: 'paper', width: 5 }, { ink: 'ink', width: 2.5 }]);
    const label = (words: RegExp) => chosen.pieces.find((piece) => piece.kind === 'text' && words.test(piece.runs[0]!.text)) as Parameters<typeof boxOf>[0];
    const [left, top, right, bottom] = boxOf(label(/^France/));
    const [, jura] = boxOf(label(/^Jura 49,3/));
    expect(jura).toBeGreaterThan(bottom - 4);
    const lines = chosen.pieces.flatMap((piece) => (piece.kind === 'line' && piece.from[0] === piece.to[0] && piece.to[1] > (top + bottom) / 2 && piece.from[1] < top ? [piece.from[0]] : []));
    expect(lines.some((x) => x > left && x < right)).toBe(false);
    expect(lines).toHaveLength(1);
  });

  it('has the title that the page gives it', async () => {
    expect(wordsIn(await pictured(demo('carte-de-france-fictive'), { level: 'departement' }, { heading: 'Notre titre' }))).toContain('Notre titre');
  });
});

describe('the picture of a part', () => {
  it('is no taller than a page, however narrow the part is, and no word of its legend stands on another', async () => {
    const picture = await pictured(demo('carte-de-france-fictive'), { indicator: 'structures', level: 'departement', area: 'reg:94' });
    expect(picture.height).toBeLessThan(1400);
    expect(wordsIn(picture)).not.toContain('Guadeloupe');
    const baselines = picture.pieces.flatMap((piece) => (piece.kind === 'text' && /^(?:20\u00a0structures|5$|1$)/.test(piece.runs[0]!.text) ? [piece.y] : []));
    expect(baselines).toHaveLength(3);
    expect(Math.min(baselines[1]! - baselines[0]!, baselines[2]! - baselines[1]!)).toBeGreaterThan(15);
  });
});

describe('the picture of counts', async () => {
  const picture = await pictured(demo('carte-de-france-fictive'), { indicator: 'structures', level: 'departement' });
  const circles = picture.pieces.flatMap((piece) => (piece.kind === 'circle' ? [piece] : []));

  it('has circles, the greatest first, and their legend at the same scale', () => {
    const drawn = circles.filter(({ fill }) => fill);
    expect(drawn).toHaveLength(99);
    expect(drawn.map(({ radius }) => radius)).toEqual(drawn.map(({ radius }) => radius).sort((one, other) => other - one));
    const [legend] = circles.filter(({ fill }) => !fill);
    // 150 beside the greatest, 156.
    expect(legend!.radius ** 2 / drawn[0]!.radius ** 2).toBeCloseTo(150 / 156, 2);
  });

  it('has no part of what is counted whole in its legend', async () => {
    const few = await pictured(demo('carte-de-france-fictive'), { indicator: 'structures', level: 'departement', area: 'reg:27' });
    const scale = few.pieces.flatMap((piece) => (piece.kind === 'circle' && !piece.fill ? [piece.radius] : []));
    expect(scale).toHaveLength(2);
    expect(wordsIn(few)).toMatch(/20 structures d’insertion 5 /);
    expect(wordsIn(few)).not.toContain('1,5');
  });

  it('names the greatest', () => {
    expect(wordsIn(picture)).toMatch(/Les cinq plus grands nombres Nord 156/);
  });

  it('has no value under a circle that is drawn over it', () => {
    const drawn = circles.filter(({ fill }) => fill);
    for (const piece of picture.pieces) {
      if (piece.kind !== 'text' || piece.runs[0]!.ink !== 'paper') continue;
      const [left, top, right] = boxOf(piece);
      // Figures end at their baseline.
      const bottom = piece.y;
      const last = drawn.filter(({ x, y, radius }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < radius).at(-1)!;
      expect(Math.hypot(Math.max(right - last.x, last.x - left), Math.max(bottom - last.y, last.y - top)), piece.runs[0]!.text).toBeLessThan(last.radius * 1.05);
    }
  });
});

describe('the picture of few territories', async () => {
  const picture = await pictured('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' });
  const said = wordsIn(picture);

  it('has each with its value and its base, in groups that intervals tell apart', () => {
    expect(said).toMatch(/Au‑dessus de la région Jura 48,4 % n = 1 112/);
    expect(said).toContain('Territoire de Belfort 40,6 % n = 598');
    expect(said).toContain('Région 42,7 %');
  });

  it('has the age of the figures with their period, where the axis begins, and what arrows mean', () => {
    expect(said).toContain('2022, il y a plus de trois ans');
    expect(said).toContain('L’axe commence à 30 %');
    expect(said).toContain('↑ au‑dessus, ↓ au‑dessous de la référence ; sans flèche, proche.');
  });
});

describe('the picture of few territories that are too small for their words', async () => {
  const picture = await pictured('bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques' });
  const map = picture.pieces.flatMap((piece) => (piece.kind === 'text' && piece.x < 560 ? [piece] : []));

  it('has them beside the map, at the end of a line from their shape', () => {
    const [value] = map.filter(({ runs }) => runs[0]!.text === '40,6');
    expect(map.map(({ runs }) => runs[0]!.text)).toEqual(expect.arrayContaining(['Territoire', 'de Belfort']));
    expect(picture.pieces.some((piece) => piece.kind === 'line' && piece.to[0] === value!.x - 4 && piece.from[0] < piece.to[0])).toBe(true);
  });

  it('has all names and values once', () => {
    for (const value of ['39,1', '40,4', '45,9', '47,0', '48,4', '37,4', '41,4']) expect(map.filter(({ runs }) => runs[0]!.text.endsWith(value)), value).toHaveLength(1);
  });

  it('has no figure of its axis on another', () => {
    const axis = picture.pieces.flatMap((piece) => (piece.kind === 'text' && piece.anchor === 'middle' && /^\d\d(?:\u202f%)?$/.test(piece.runs[0]!.text) ? [boxOf(piece)] : []));
    expect(axis.length).toBeGreaterThan(2);
    axis.slice(1).forEach(([left], at) => expect(left).toBeGreaterThan(axis[at]![2]));
  });
});

describe('the picture of classes with patterns', async () => {
  const picture = await pictured(demo('carte-de-france-fictive'), { indicator: 'acces-formation', level: 'departement' }, { isPatterned: true });

  it('has the lines of its map and of its legend, and paper around the values that stand on them', () => {
    for (const kind of ['path', 'rect']) expect(fills(picture, kind)).toEqual(expect.arrayContaining(['c1', 'm2', 'm3', 'm4', 'c5']));
    for (const kind of ['path', 'rect']) expect(fills(picture, kind)).not.toContain('c3');
    const values = picture.pieces.flatMap((piece) => (piece.kind === 'text' && /^\d\d$/.test(piece.runs[0]!.text) && piece.x < 700 ? [piece] : []));
    expect(values.length).toBeGreaterThan(40);
    for (const { halo, runs } of values) expect([halo, runs[0]!.ink]).toEqual([true, 'ink']);
  });

  it('has them in the SVG, as wide on every shape', () => {
    const text = toSvg(picture, palette);
    expect([...text.matchAll(/<pattern id="(m\d)/g)].map(([, name]) => name).sort()).toEqual(expect.arrayContaining(['m2', 'm3', 'm4']));
    for (const [, name] of text.matchAll(/url\(#([^)]+)\)/g)) expect(text).toContain(`<pattern id="${name}"`);
  });
});

describe('the honesty of a picture', () => {
  it('never has what is withheld, neither drawn nor in its words', async () => {
    const feed = rates(all((index) => 40 + index / 4), {}, 500);
    const [indicator] = feed['indicators'] as [Json & { observations: Json[] }];
    indicator.observations[3] = { territory: 'dep:24', value: 77.7, n: 7 };
    const picture = await pictured(feed, { level: 'departement' });
    expect(wordsIn(picture)).toContain('non publié');
    expect(toSvg(picture, palette)).not.toMatch(/77[.,]7|>78</);
  });

  it('says which figures are estimated', async () => {
    const feed = rates(all((index) => 40 + index / 4), { assumptions: [{ label: 'Taux constant', value: 40, unit: 'pourcent' }] });
    const [indicator] = feed['indicators'] as [Json & { observations: Json[] }];
    indicator.observations[3] = { ...indicator.observations[3], method: 'estimation', note: 'Modèle régional.' };
    expect(wordsIn(await pictured(feed, { level: 'departement' }))).toMatch(/[Ee]stimation[^.]* : Dordogne/);
  });

  it('takes labels for nothing but words', async () => {
    const text = toSvg(await pictured(rates(all((index) => 40 + index / 4), { label: '</text><script>alert(1)</script>' }), { level: 'departement' }), palette);
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script');
  });
});

describe('wrap', () => {
  const lines = (text: string, width: number): string[] => wrap([{ text }], width, 10, measure).map((line) => line.map((run) => run.text).join(''));

  it('breaks at spaces, never at no-break ones, and loses no word', () => {
    expect(lines('un deux\u00a0trois quatre', 68)).toEqual(['un', 'deux\u00a0trois', 'quatre']);
    expect(lines('Champ\u00a0· n\u00a0=\u00a012', 60)).toEqual(['Champ\u00a0·', 'n\u00a0=\u00a012']);
  });

  it('cuts a word that is wider than its place', () => {
    const parts = lines('a' + 'b'.repeat(100) + ' c', 100);
    expect(parts.join('').replace(' ', '')).toBe('a' + 'b'.repeat(100) + 'c');
    for (const part of parts) expect(measure(part.trim(), 10, false)).toBeLessThanOrEqual(100);
  });

  it('keeps each run in its look, and neighbours of one look together', () => {
    expect(wrap([{ text: 'Source : ', strong: true }, { text: 'Dreets, ' }, { text: 'données ASP' }], 400, 10, measure)).toEqual([[{ text: 'Source : ', strong: true }, { text: 'Dreets, données ASP' }]]);
  });

  it('does not break between two looks where there is no space', () => {
    expect(wrap([{ text: 'aaaa bbbb', strong: true }, { text: 'cccc' }], 50, 10, measure).map((line) => line.map((run) => run.text).join(''))).toEqual(['aaaa', 'bbbbcccc']);
  });
});
