import type { FigureModel } from '../model/figure.js';
import type { PageWords } from '../model/page-words.js';
import { figureBlock, figureWidth, type Pen } from './figure.js';
import { badgeBlock } from './printed-page.js';
import type { Picture, Piece, Run } from './picture.js';
import { paragraph, stacked, type Block, type Measure, type Place } from './text-layout.js';

/** What networks and messengers show of a link, pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 56;
const GUTTER = 48;

/** Sizes of words where all fits: of the finding, the figure, what is read, and what explains. */
const SIZES = { title: 54, figure: 150, body: 28, small: 23 } as const;

/** How much smaller words become until all of them fit: nothing is cut. */
const STEP = 0.96;
const SMALLEST = 0.08;
/** What explains stays legible on a phone: findings and figures, which are large, give way first. */
const LEGIBLE = 0.72;
/** Where even that is too much, all of it is small. */
const LEAST_TITLE = 0.3;
/** Smaller than this, the words need the place of the drawing. */
const WITHOUT_DRAWING = 0.72;

/** What a sharing image says. */
export interface Shared {
  readonly words: PageWords;
  readonly organisation: string;
  /** One figure, or a few beside each other, each with what it is. */
  readonly figures: readonly { readonly figure: FigureModel; readonly label?: string | undefined; readonly said?: string | undefined }[];
  /** Beside a lone figure. */
  readonly drawing?: ((place: Place, pen: Pen) => Block) | undefined;
}

/** A finding with its figure and its source, as an image of 1200 × 630 pixels; long words make all of it smaller. */
export function sharingPicture(shared: Shared, measure: Measure): Picture {
  const { words } = shared;
  const foot = (scale: number): Block => footBlock(shared, scale, measure);
  for (let scale = 1; ; scale *= STEP) {
    const below = foot(Math.max(scale, 0.8));
    const top = HEIGHT - MARGIN - below.bottom;
    const whole = bodyBlock(shared, scale, measure);
    if (whole.bottom > top - 16 && scale > SMALLEST) continue;
    const moved = below.pieces.map((piece) => movedDown(piece, top));
    return { width: WIDTH, height: HEIGHT, language: words.language, title: words.title.text, description: words.summary, pieces: [...whole.pieces, ...moved] };
  }
}

function movedDown(piece: Piece, by: number): Piece {
  if (piece.kind === 'text') return { ...piece, y: piece.y + by };
  return piece.kind === 'line' ? { ...piece, from: [piece.from[0], piece.from[1] + by], to: [piece.to[0], piece.to[1] + by] } : piece;
}

function bodyBlock({ words, organisation, figures, drawing }: Shared, scale: number, measure: Measure): Block {
  const legible = scale < LEAST_TITLE ? scale : Math.max(scale, LEGIBLE);
  const pen: Pen = { measure, small: SIZES.small * legible, body: SIZES.body * legible };
  const place = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  const { fictional, title, subject } = words;
  return stacked(MARGIN, [
    (y) => ({ pieces: [{ kind: 'rect', x: MARGIN, y: y - 14, width: 96, height: 8, fill: 'accent' }], bottom: y + 8 }),
    (y) => (fictional ? badgeBlock(fictional, { ...place, y }, pen.small, measure) : { pieces: [], bottom: y }),
    (y) => paragraph([{ text: organisation, ink: 'ink-2' }], { ...place, y }, { size: pen.body }, measure),
    (y) => paragraph([{ ...title, strong: true }], { ...place, y: y + 10 * scale }, { size: SIZES.title * scale, leading: 1.18, isBalanced: true }, measure),
    (y) => figuresBlock(figures, scale > WITHOUT_DRAWING ? drawing : undefined, { ...place, y: y + 26 * scale }, scale, pen),
    (y) => paragraph(dotted(subject.map((one) => ({ ...one, ink: 'ink-2' as const }))), { ...place, y: y + 16 * scale }, { size: pen.body }, measure),
  ]);
}

const dotted = (runs: readonly Run[]): Run[] => runs.flatMap((run, index) => [...(index ? [{ text: '\u00a0· ', ink: 'ink-2' as const }] : []), run]);

function figuresBlock(figures: Shared['figures'], drawing: Shared['drawing'], place: Place, scale: number, pen: Pen): Block {
  const { measure, body, small } = pen;
  const size = SIZES.figure * scale * (figures.length > 1 ? 0.62 : 1);
  const wide = (place.width - GUTTER * (figures.length - 1)) / Math.max(1, figures.length);
  const blocks = figures.map(({ figure, label, said }, index) => {
    const own = { ...place, x: place.x + index * (wide + GUTTER), width: wide };
    return stacked(place.y, [
      (y) => figureBlock(figure, { ...own, y }, size, pen),
      (y) => paragraph(label ? [{ text: label }] : [], { ...own, y: y + 4 }, { size: body }, measure),
      (y) => paragraph(said ? [{ text: said, ink: 'ink-2' }] : [], { ...own, y: y + 4 }, { size: small }, measure),
    ]);
  });
  const [first] = figures;
  const beside = first && figures.length === 1 && drawing ? figureWidth(first.figure, size, pen) * 1.05 + GUTTER : 0;
  if (drawing && beside && place.width - beside > 360) {
    const at = { ...place, x: place.x + beside, width: place.width - beside };
    const high = drawing(at, pen).bottom - place.y;
    blocks.push(drawing({ ...at, y: place.y + Math.max(0, (size - high) / 2) }, pen));
  }
  return { pieces: blocks.flatMap(({ pieces }) => pieces), bottom: Math.max(place.y, ...blocks.map(({ bottom }) => bottom)) };
}

/** Champ, with how many were counted, and source; from zero on. */
function footBlock({ words: { foot } }: Shared, scale: number, measure: Measure): Block {
  const place = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  const said = stacked(14, foot.slice(-2).map(({ label, sentence: { text, lang } }) => (y: number): Block =>
    paragraph([{ text: label, strong: true }, { text, lang, ink: 'ink-2' }], { ...place, y }, { size: SIZES.small * scale }, measure)));
  return { ...said, pieces: [{ kind: 'line', from: [MARGIN, 0], to: [WIDTH - MARGIN, 0], stroke: { ink: 'line', width: 1.5 } }, ...said.pieces] };
}
