import { COLUMN, SMALL, printedPage } from '../../export/printed-page.js';
import type { Ink, Line, Picture, Piece, Run } from '../../export/picture.js';
import { paragraph, stacked, type Block, type Look, type Measure, type Place } from '../../export/text-layout.js';
import type { PageWords } from '../../model/page-words.js';
import type { Evidence, Relation } from './case-chain.model.js';
import type { CaseModel, Effect, Party } from './case.model.js';
import { COLUMNS, HEAD, VIA, WEDGE, WEIGHTS, headPath, sizeOfNames, stopOf, treeOf, xOf, yOf, type Route, type Tree } from './case.layout.js';

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
  /** "L’achat mène à cet effet", of all links to it. */
  readonly origins: (effect: Effect) => readonly string[];
  /** "Salariés en parcours : plus de 100, 2016". */
  readonly figure: (figure: Effect['figures'][number]) => string;
}

const BODY: Look = { size: 18, leading: 1.35 };
const NOTE: Look = { size: SMALL, leading: 1.35 };
/** By the size of names. */
const NAMES: readonly Look[] = [{ size: 40, leading: 1.1, isBalanced: true }, { size: 31, leading: 1.1, isBalanced: true }, { size: 24, leading: 1.15, isBalanced: true }, { size: 18, leading: 1.2, isBalanced: true }];
/** The least length of the arrow, and what stands free at its ends. */
const ARROW = 44;
const FREE = 12;
/** Of a stroke that shows a level of evidence beside its word. */
const SAMPLE = 36;
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

function headBlock({ buyer, supplier, purchase, effects, stands }: CaseModel, words: CaseWords, measure: Measure, { x, y }: Place): Block {
  const at = (column: number): Place => ({ x: x + column * THIRD, y: y + 8, width: THIRD - 24 });
  const look = NAMES[sizeOfNames(buyer.name, supplier.name)]!;
  const party = ({ name, role }: Party, place: Place): Block =>
    stacked(place.y, [(top) => paragraph([{ text: name }], { ...place, y: top, width: place.width - ARROW - 2 * FREE }, look, measure), (top) => paragraph(grey(role), { ...place, y: top + 4 }, NOTE, measure)]);
  const lines: [Run[], Look][] = [[grey(words.purchase), NOTE], ...(purchase.object ? [[[{ ...purchase.object, strong: true }], BODY] as [Run[], Look]] : []),
    ...[...purchase.means.map(({ text }) => text), purchase.consideration ?? '', purchase.terms.join('\u00a0· '), ...purchase.figures.map(words.figure)].filter(Boolean).map((text): [Run[], Look] => [grey(text), NOTE])];
  const hinge = stacked(y + 14, lines.map(([runs, lookOf]) => (top: number) => paragraph(runs, { ...at(1), y: top }, lookOf, measure)));
  const left = party(buyer, at(0));
  const right = { x: x + 2 * THIRD + 24, y: y + 8, width: THIRD - 24 };
  const end = atEnd(party(supplier, right), right);
  const bottom = Math.max(hinge.bottom + 12, left.bottom + 44, end.bottom + 44);
  const rule = (top: number): Piece => ({ kind: 'rect', x: at(1).x, y: top, width: THIRD - 24, height: 3, fill: 'accent' });
  const title = (branch: 'personnes' | 'territoire', column: number): Piece[] => (stands && effects.some((one) => one.branch === branch)
    ? [{ kind: 'text', x: at(column).x + 24, y: bottom - 6, size: LEAD.size, runs: [{ text: words.branches[branch], strong: true }] }] : []);
  return { bottom, pieces: [rule(y), rule(bottom - 3), ...arrowPieces(left, end, at(1), measure), ...left.pieces, ...hinge.pieces, ...end.pieces, ...title('personnes', 0), ...title('territoire', 2)] };
}

/** From the buyer's name by the purchase to the supplier's: beside the first line of both. */
function arrowPieces(buyer: Block, supplier: Block, hinge: Place, measure: Measure): Piece[] {
  const edge = ({ pieces: [first] }: Block, side: 1 | -1): number | undefined =>
    (first?.kind === 'text' ? first.x + side * (first.runs.reduce((sum, { text, strong }) => sum + measure(text, first.size, strong === true), 0) + FREE) : undefined);
  const [from, to] = [edge(buyer, 1), edge(supplier, -1)];
  const first = buyer.pieces[0];
  if (from === undefined || to === undefined || first?.kind !== 'text') return [];
  const y = first.y - 0.32 * first.size;
  const line = (left: number, right: number): Piece => ({ kind: 'line', from: [left, y], to: [right, y], stroke: { ink: 'ink', width: 1.5 } });
  return [line(from, hinge.x - FREE), line(hinge.x + hinge.width + FREE, to - 8), { kind: 'path', d: `M${to - 10} ${y - 6}L${to} ${y}L${to - 10} ${y + 6}Z`, fill: 'ink' }];
}

const stroke = (evidence: Evidence, ink: Ink = 'accent'): Line => ({ ink, width: WEIGHTS[evidence], ...(evidence === 'hypothese' && { dash: [5, 4] as const }) });

/** The stage of an effect, with its evidence where no line shows it. */
function stageBlock({ stage, evidence, proof }: Effect, isLinked: boolean, measure: Measure, place: Place): Block {
  if (isLinked) return paragraph(grey(stage), place, NOTE, measure);
  const at = place.x + measure(`${stage}\u00a0·\u00a0`, SMALL, false);
  const [before, after] = [paragraph(grey(`${stage}\u00a0·`), place, NOTE, measure), paragraph(grey(proof), { ...place, x: at + SAMPLE + 8, width: place.x + place.width - at - SAMPLE - 8 }, NOTE, measure)];
  const y = place.y + (SMALL * NOTE.leading!) / 2;
  return { bottom: after.bottom, pieces: [...before.pieces, { kind: 'line', from: [at, y], to: [at + SAMPLE, y], stroke: stroke(evidence) }, ...after.pieces] };
}

/** Words of several links grow upwards: the stage stays where the lines end. */
function viaBlock(runs: Run[], measure: Measure, place: Place): Block {
  const at = (y: number): Block => paragraph(runs, { ...place, y }, { ...NOTE, leading: VIA / SMALL }, measure);
  return { pieces: at(2 * place.y + VIA - at(place.y).bottom).pieces, bottom: place.y + VIA };
}

/** Links, stage, words and figures of one effect; in a list, where no line leads to it, all that it comes of. */
function effectBlock(effect: Effect, isDrawn: boolean, words: CaseWords, measure: Measure, place: Place): Block {
  const { evidence, proof, text, also, figures } = effect;
  const relations = isDrawn ? effect.relations : [];
  const told = isDrawn ? also.filter(({ isBack }) => isBack).map((link) => link.text) : words.origins(effect);
  const via = [...relations.map((relation) => words.relations[relation]), ...(relations.length && evidence !== 'hypothese' ? [proof] : [])].join('\u00a0· ');
  const line = (runs: Run[], look: Look) => (top: number): Block => paragraph(runs, { ...place, y: top }, look, measure);
  return stacked(place.y, [
    ...(via ? [(top: number) => viaBlock(grey(via), measure, { ...place, y: top })] : []), (top: number) => stageBlock(effect, relations.length > 0, measure, { ...place, y: top }), line([text], BODY),
    ...told.map((link) => line(grey(link), NOTE)),
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
      const block = effectBlock(model.effects[effect]!, true, words, measure, { x: x + column * THIRD + gutter, y: top, width: THIRD - gutter - 20 });
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
  return [{ kind: 'path', d: `${d}V${end}`, stroke: stroke(evidence) }];
}

function headPieces({ to, down, drop, relation, evidence }: Route, tree: Tree, tops: readonly number[], x: number): Piece[] {
  const d = headPath(relation, evidence, laneX(tree, drop ?? down, x), tops[to.row]! + HEAD);
  return [relation === 'contribue-a' ? { kind: 'path', d, fill: 'paper', stroke: { ink: 'accent', width: 2 } } : { kind: 'path', d, fill: 'accent' }];
}

/** Too many effects for a drawing: each in words below its branch, with where it comes from. */
function listBlock({ effects }: CaseModel, words: CaseWords, measure: Measure, place: Place): Block {
  const spaced = (block: Block, gap: number): Block => ({ ...block, bottom: block.bottom + gap });
  return stacked(place.y, Object.entries(words.branches).flatMap(([branch, name]) => {
    const its = effects.filter((one) => (one.branch ?? 'effets') === branch);
    const title = (top: number): Block => spaced(paragraph([{ text: name, strong: true }], { ...place, y: top + 14 }, LEAD, measure), 8);
    return its.length ? [title, ...its.map((effect) => (top: number): Block => spaced(effectBlock(effect, false, words, measure, { ...place, y: top }), 10))] : [];
  }));
}

/** What the lines mean, the limits, the factors, and the whole results that the purchase is only a part of. */
function endBlock({ effects, limits, factors, around }: CaseModel, words: CaseWords, measure: Measure, place: Place): Block {
  const line = (runs: Run[], look: Look, gap = 0) => (y: number): Block => paragraph(runs, { ...place, y: y + gap }, look, measure);
  return stacked(place.y, [
    ...(effects.length ? [(y: number) => keyBlock(effects, words, { ...place, y }, measure)] : []),
    ...(limits.isUntold ? [line(grey(limits.text), LEAD, 20)] : [line([{ text: words.limits, strong: true }], NOTE, 20), line([limits], LEAD)]),
    ...(factors.length ? [line([{ text: words.labelled(words.factors, ''), strong: true }, { text: factors.map(({ number, name }) => (number ? `${number}\u00a0${name.text}` : name.text)).join('\u00a0· ') }], BODY, 20)] : []),
    ...(around ? [
      line([{ text: around.title, strong: true, ink: 'ink-2' }], NOTE, 24), line(grey(around.note), NOTE),
      ...around.figures.map((figure) => line(grey(words.figure(figure)), BODY)),
    ] : []),
  ]);
}

/** The weights of the evidence, each with its word, on one line; pale where no effect has it. */
function keyBlock(effects: readonly Effect[], words: CaseWords, { x, y }: Place, measure: Measure): Block {
  const pieces: Piece[] = [{ kind: 'text', x, y: y + 16, size: SMALL, runs: [{ text: words.proof, strong: true }] }];
  let at = x + measure(words.proof, SMALL, true) + 24;
  for (const evidence of Object.keys(WEIGHTS) as Evidence[]) {
    const isUsed = effects.some((one) => one.evidence === evidence);
    const text = words.evidence[evidence];
    pieces.push({ kind: 'line', from: [at, y + 11], to: [at + 40, y + 11], stroke: stroke(evidence, isUsed ? 'accent' : 'edge') });
    pieces.push({ kind: 'text', x: at + 48, y: y + 16, size: SMALL, runs: grey(text) });
    at += 48 + measure(text, SMALL, false) + 24;
  }
  return { pieces, bottom: y + 24 };
}
