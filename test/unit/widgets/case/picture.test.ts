import { describe, expect, it } from 'vitest';
import type { Picture, Piece } from '../../../../src/export/picture.js';
import { casePicture } from '../../../../src/widgets/case/case-picture.layout.js';
import { pictureWords } from '../../../../src/widgets/case/case-table.model.js';
import { caseModel } from '../../../../src/widgets/case/case.model.js';
import { feedOfCase, long, measured } from '../../../fixtures/cases.js';
import { plain, type Json } from '../dashboard/support.js';
import { contextOf } from './support.js';

const measure = (text: string, size: number, strong: boolean): number => text.length * size * (strong ? 0.58 : 0.54);

async function pictured(given: Json, language = 'fr'): Promise<Picture> {
  const context = await contextOf(given, language);
  const model = caseModel(context)!;
  const { page, said } = pictureWords(context, model);
  return casePicture(model, page, said, measure);
}

type Text = Extract<Piece, { kind: 'text' }>;
const textsOf = ({ pieces }: Picture): Text[] => pieces.filter((piece): piece is Text => piece.kind === 'text');
const said = (text: Text): string => plain(text.runs.map((run) => run.text).join('')) ?? '';
const linesOf = ({ pieces }: Picture): Extract<Piece, { kind: 'line' }>[] => pieces.filter((piece) => piece.kind === 'line');
const found = (picture: Picture, words: string): Text => textsOf(picture).find((text) => said(text) === words)!;

const [study] = measured['cases'] as readonly Json[];
const named = (buyer: string, supplier: string): Json => ({ ...measured, cases: [{ ...study, buyer: { name: buyer }, supplier: { name: supplier } }] });

describe('the picture of a case', () => {
  it('joins buyer, purchase and supplier by an arrow, whatever their names are', async () => {
    for (const [buyer, supplier] of [['Ville de Lans', 'Juratri'], ['La Ville de Saint-Étienne-du-Rouvray et ses établissements', 'Groupement momentané d’entreprises Recyclage Solidaire du Jura'], ...[20, 31, 32, 33, 64, 90].map((signs): [string, string] => ['Xx xx '.repeat(signs / 5), 'Y'.repeat(signs)])] as const) {
      const picture = await pictured(named(buyer, supplier));
      const arrow = linesOf(picture).filter(({ stroke }) => stroke.ink === 'ink' && stroke.width === 1.5);
      expect(arrow, buyer).toHaveLength(2);
      for (const { from, to } of arrow) {
        expect(to[0] - from[0], buyer).toBeGreaterThan(40);
        expect(to[1]).toBe(from[1]);
      }
    }
  });

  it('steps the size of names by their length, and gives both the same', async () => {
    const sizes = await Promise.all([['Lans', 'Juratri'], ['Lans', 'L’Atelier des Berges'], ['Lans', 'Communauté d’agglomération du Grand Besançon'], ['Lans', 'Groupement momentané d’entreprises Recyclage Solidaire du Jura']].map(async ([buyer, supplier]) =>
      found(await pictured(named(buyer!, supplier!)), 'Lans').size));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(4);
  });

  it('says the evidence beside the stage of an effect that no line leads to, with its stroke, and what strokes mean', async () => {
    const picture = await pictured({ ...measured, cases: [{ ...study, links: undefined }] });
    for (const [stage, proof, width] of [['Activité ·', 'attribution', 9], ['Impact ·', 'décrit, non mesuré', 2]] as const) {
      const beside = found(picture, stage);
      const word = textsOf(picture).find((text) => said(text) === proof && text.y === beside.y)!;
      expect(linesOf(picture).find(({ from, to }) => from[0] > beside.x && to[0] < word.x && Math.abs(from[1] - word.y) < 12)?.stroke, stage).toMatchObject({ width, ink: 'accent' });
    }
    expect(found(picture, 'La preuve')).toBeDefined();
    expect(textsOf(await pictured(measured)).some((text) => said(text) === 'Activité')).toBe(true);
  });

  it('is pale in its legend where no effect has that evidence', async () => {
    const picture = await pictured(feedOfCase({ chain: [{ id: 'e', stage: 'resultats', text: 'Un effet' }] }));
    const { y } = found(picture, 'La preuve');
    expect(linesOf(picture).filter(({ from }) => Math.abs(from[1] - y) < 10).map(({ stroke }) => stroke.ink)).toEqual(['accent', 'edge', 'edge', 'edge', 'edge']);
  });

  it('says of a chain too long to be drawn each effect below its branch, with its evidence and what it comes of', async () => {
    const texts = textsOf(await pictured(long(30))).map(said);
    expect(texts.filter((text) => text.startsWith('Pour '))).toEqual(['Pour les personnes', 'Pour le territoire']);
    expect(texts.indexOf('Effet 28')).toBeLessThan(texts.indexOf('Pour le territoire'));
    expect(texts).toContain('« Effet 28 » contribue à cet effet');
    expect(texts.filter((text) => text === 'décrit, non mesuré')).toHaveLength(31);
  });

  it('says that limits are not told', async () => {
    expect(textsOf(await pictured(feedOfCase({ chain: [] }))).map(said)).toContain('Limites non indiquées');
  });

  it('keeps the stage where lines end, however many lines the words of its links take', async () => {
    const links = ['mene-a', 'contribue-a', 'amplifie'].map((relation, index) => ({ from: `e${index}`, to: 'e3', relation }));
    const chain = ['personnes', 'organisation', 'territoire', 'personnes'].map((branch, index) => ({ id: `e${index}`, stage: 'resultats', branch, text: `Effet ${index}`, ...(index === 3 && { evidence: 'comparaison', indicators: [{ id: 'retours', scope: 'achat' }] }) }));
    const picture = await pictured(feedOfCase({ chain, links }));
    const stage = Math.max(...textsOf(picture).filter((text) => said(text) === 'Résultat').map(({ y }) => y));
    const ring = picture.pieces.flatMap((piece) => (piece.kind === 'path' && piece.fill === 'paper' ? [Number(/^M\S+ (\S+)A/.exec(piece.d)?.[1])] : []));
    expect(ring).toHaveLength(1);
    expect(Math.abs(ring[0]! + 5 - stage)).toBeLessThan(8);
  });
});
