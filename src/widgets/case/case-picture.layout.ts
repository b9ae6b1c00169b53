import { COLUMN, SMALL, printedPage } from '../../export/printed-page.js';
import type { Picture, Piece, Run } from '../../export/picture.js';
import { paragraph, stacked, type Block, type Look, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import type { Evidence, Relation } from './case-chain.model.js';
import type { CaseModel, Effect, Party } from './case.model.js';
import { COLUMNS, HEAD, WEDGE, WEIGHTS, headPath, stopOf, treeOf, xOf, yOf, type Route, type Tree } from './case.layout.js';

/** What the drawing says beside the model's own words. */
export interface CaseWords {
  readonly purchase: string;
  readonly labelled: (label: string, value: string) => string;
  readonly limits: string;
  readonly factors: string;
  readonly proof: string;
  readonly branches: Readonly<Record<'personnes' | 'organisation' | 'territoire' | 'effets', string>>;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly evidence: Readonly<Record<Evidence, string>>;
  /** "Salariés en parcours : plus de 100, 2016". */
  readonly figure: (figure: Effect['figures'][number]) => string;
}

const BODY: Look = { size: 18, leading: 1.35 };
const NOTE: Look = { size: SMALL, leading: 1.35 };
const NAME: Look = { size: 40, leading: 1.1 };
const LEAD: Look = { size: 22, leading: 1.3 };
const THIRD = COLUMN.width / COLUMNS;
const grey = (text: string): Run[] => [{ text, ink: 'ink-2' }];

/** A picture of a case on a printed page. */
export const casePicture = (model: CaseModel, page: PageWords, words: CaseWords, measure: Measure): Picture =>
  printedPage(page, measure, (place) => caseBlock(model, words, measure, place));

/** The whole case below its title: names and purchase, the chain, what limits it, and what stands around it. */
function caseBlock(model: CaseModel, words: CaseWords, measure: Measure, place: Place): Block {
  return stacked(place.y, [
    (y) => headBlock(model, words, measure, { ...place, y }),
    (y) => (model.stands ? chainBlock(model, words, measure, { ...place, y }) : listBlock(model, words, measure, { ...place, y: y + 20 })),
    (y) => endBlock(model, words, measure, { ...place, y: y + 28 }),
  ]);
}

/** Flush with the right edge of its place. */
const atEnd = ({ pieces, bottom }: Block, { x, width }: Place): Block =>
  ({ bottom, pieces: pieces.map((piece): Piece => (piece.kind === 'text' ? { ...piece, x: x + width, anchor: 'end' } : piece)) });

function headBlock({ buyer, supplier, purchase, effects }: CaseModel, words: CaseWords, measure: Measure, { x, y }: Place): Block {
  const at = (column: number): Place => ({ x: x + column * THIRD, y: y + 8, width: THIRD - 24 });
  const party = ({ name, role }: Party, place: Place): Block =>
    stacked(place.y, [(top) => paragraph([{ text: name }], { ...place, y: top }, NAME, measure), (top) => paragraph(grey(role), { ...place, y: top + 4 }, NOTE, measure)]);
  const lines: [Run[], Look][] = [[grey(words.purchase), NOTE], ...(purchase.object ? [[[{ ...purchase.object, strong: true }], BODY] as [Run[], Look]] : []),
    ...[...purchase.means.map(({ text }) => text), purchase.consideration ?? '', purchase.terms.join('\u00a0· '), ...purchase.figures.map(words.figure)].filter(Boolean).map((text): [Run[], Look] => [grey(text), NOTE])];
  const hinge = stacked(y + 14, lines.map(([runs, look]) => (top: number) => paragraph(runs, { ...at(1), y: top }, look, measure)));
  const left = party(buyer, at(0));
  const right = { x: x + 2 * THIRD + 24, y: y + 8, width: THIRD - 24 };
  const end = atEnd(party(supplier, right), right);
  const bottom = Math.max(hinge.bottom + 12, left.bottom + 44, end.bottom + 44);
  const rule = (top: number): Piece => ({ kind: 'rect', x: at(1).x, y: top, width: THIRD - 24, height: 3, fill: 'accent' });
  const title = (branch: 'personnes' | 'territoire', column: number): Piece[] => (effects.some((one) => one.branch === branch)
    ? [{ kind: 'text', x: at(column).x + 24, y: bottom - 6, size: LEAD.size, runs: [{ text: words.branches[branch], strong: true }] }] : []);
  return { bottom, pieces: [rule(y), rule(bottom - 3), ...left.pieces, ...hinge.pieces, ...end.pieces, ...title('personnes', 0), ...title('territoire', 2)] };
}

/** Links, stage, words and figures of one effect. */
function effectBlock({ relations, evidence, proof, stage, text, also, figures }: Effect, words: CaseWords, measure: Measure, place: Place): Block {
  const via = [...relations.map((relation) => words.relations[relation]), ...(relations.length && evidence !== 'hypothese' ? [proof] : [])].join('\u00a0· ');
  const line = (runs: Run[], look: Look) => (top: number): Block => paragraph(runs, { ...place, y: top }, look, measure);
  return stacked(place.y, [
    ...(via ? [line(grey(via), { ...NOTE, leading: 22 / SMALL })] : []), line(grey(stage), NOTE), line([text], BODY),
    ...also.filter(({ isBack }) => isBack).map((link) => line(grey(link.text), NOTE)),
    ...figures.map((figure) => line([{ text: words.figure(figure), strong: true }], NOTE)),
  ]);
}

function chainBlock(model: CaseModel, words: CaseWords, measure: Measure, { x, y }: Place): Block {
  const tree = treeOf(model.stands!, model.links);
  const tops = [y];
  const blocks: Block[] = [];
  let bottom = y;
  for (const { height, columns } of tree.rows) {
    const top = bottom + height;
    tops.push(top);
    bottom = top + 24;
    columns.forEach(({ effect }, column) => {
      if (effect === undefined) return;
      const gutter = tree.gutters[column]!;
      const block = effectBlock(model.effects[effect]!, words, measure, { x: x + column * THIRD + gutter, y: top, width: THIRD - gutter - 20 });
      blocks.push(block);
      bottom = Math.max(bottom, block.bottom);
    });
  }
  const order = [...tree.routes].sort((a, b) => WEIGHTS[a.evidence] - WEIGHTS[b.evidence]);
  return { bottom, pieces: [...order.flatMap((route) => linePieces(route, tree, tops, x)), ...order.flatMap((route) => headPieces(route, tree, tops, x)), ...blocks.flatMap(({ pieces }) => pieces)] };
}

/** The lane that a link arrives by, from the left edge of the picture. */
const laneX = ({ gutters }: Tree, { column, lane }: Route['down'], x: number): number => x + column * THIRD + xOf(gutters[column]!, lane);

function linePieces({ from, to, down, drop, across, relation, evidence }: Route, tree: Tree, tops: readonly number[], x: number): Piece[] {
  const start = from.row ? tops[from.row]! + HEAD + 9 : tops[0]!;
  const end = tops[to.row]! + (relation === 'amplifie' ? 5 - WEDGE : stopOf(relation));
  let d = `M${laneX(tree, down, x)} ${start}`;
  if (drop && across) {
    const height = tree.rows[across.channel - 1]!.height;
    d += `V${tops[across.channel]! - height + yOf(across.slot)}H${laneX(tree, drop, x)}`;
  }
  return [{ kind: 'path', d: `${d}V${end}`, stroke: { ink: 'accent', width: WEIGHTS[evidence], ...(evidence === 'hypothese' && { dash: [5, 4] as const }) } }];
}

function headPieces({ to, down, drop, relation, evidence }: Route, tree: Tree, tops: readonly number[], x: number): Piece[] {
  const d = headPath(relation, evidence, laneX(tree, drop ?? down, x), tops[to.row]! + HEAD);
  return [relation === 'contribue-a' ? { kind: 'path', d, fill: 'paper', stroke: { ink: 'accent', width: 2 } } : { kind: 'path', d, fill: 'accent' }];
}

/** Too many effects for a drawing: each in words, with where it comes from. */
function listBlock({ effects }: CaseModel, words: CaseWords, measure: Measure, place: Place): Block {
  return stacked(place.y, effects.map((effect) => (top: number): Block => {
    const block = effectBlock(effect, words, measure, { ...place, y: top });
    return { ...block, bottom: block.bottom + 10 };
  }));
}

/** What the lines mean, the limits, the factors, and the whole results that the purchase is only a part of. */
function endBlock({ links, limits, factors, around }: CaseModel, words: CaseWords, measure: Measure, place: Place): Block {
  const line = (runs: Run[], look: Look, gap = 0) => (y: number): Block => paragraph(runs, { ...place, y: y + gap }, look, measure);
  return stacked(place.y, [
    ...(links.length ? [(y: number) => keyBlock(words, { ...place, y }, measure)] : []),
    ...(limits ? [line([{ text: words.limits, strong: true }], NOTE, 20), line([limits], LEAD)] : []),
    ...(factors.length ? [line([{ text: words.labelled(words.factors, ''), strong: true }, { text: factors.map(({ number, name }) => (number ? `${number}\u00a0${name.text}` : name.text)).join('\u00a0· ') }], BODY, 20)] : []),
    ...(around ? [
      line([{ text: around.title, strong: true, ink: 'ink-2' }], NOTE, 24), line(grey(around.note), NOTE),
      ...around.figures.map((figure) => line(grey(words.figure(figure)), BODY)),
    ] : []),
  ]);
}

/** The weights of the evidence, each with its word, on one line. */
function keyBlock(words: CaseWords, { x, y }: Place, measure: Measure): Block {
  const pieces: Piece[] = [{ kind: 'text', x, y: y + 16, size: SMALL, runs: [{ text: words.proof, strong: true }] }];
  let at = x + measure(words.proof, SMALL, true) + 24;
  for (const [evidence, width] of Object.entries(WEIGHTS) as [Evidence, number][]) {
    const text = words.evidence[evidence];
    pieces.push({ kind: 'line', from: [at, y + 11], to: [at + 40, y + 11], stroke: { ink: 'accent', width, ...(evidence === 'hypothese' && { dash: [5, 4] as const }) } });
    pieces.push({ kind: 'text', x: at + 48, y: y + 16, size: SMALL, runs: grey(text) });
    at += 48 + measure(text, SMALL, false) + 24;
  }
  return { pieces, bottom: y + 24 };
}
