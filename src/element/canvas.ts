import { FONTS, HALO, PATTERNS, STRONG, type Ink, type Line, type Palette, type Pattern, type Picture, type Piece } from '../export/picture.js';

/** Pixels of the file for each of the picture: on paper it is as sharp as print. */
const DENSITY = 2;

type Patterns = Readonly<Record<Pattern, CanvasPattern>>;

const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => canvas.getContext('2d')!;

const fontOf = (size: number, strong: boolean | undefined): string => `${strong ? STRONG : 400} ${size}px ${FONTS}`;

/** Widths of words in the font of pictures. */
export function measurer(): (text: string, size: number, strong: boolean) => number {
  const context = contextOf(document.createElement('canvas'));
  return (text, size, strong) => {
    context.font = fontOf(size, strong);
    return context.measureText(text).width;
  };
}

/** A picture drawn on a canvas, never by way of an image of its SVG: pages may refuse images that are not files of theirs. */
export function drawn(picture: Picture, palette: Palette): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: picture.width * DENSITY, height: picture.height * DENSITY });
  const context = contextOf(canvas);
  context.scale(DENSITY, DENSITY);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.lineJoin = 'round';
  const patterns = Object.fromEntries((Object.keys(PATTERNS) as Pattern[]).map((name) => [name, patternOf(name, palette)])) as Patterns;
  for (const piece of picture.pieces) {
    context.save();
    if (piece.kind === 'text') drawText(context, piece, palette);
    else drawOutline(context, piece, palette, patterns);
    context.restore();
  }
  return canvas;
}

/** Pixels of a tile for each of the picture: turned, its lines stay sharp. */
const TILE = 4 * DENSITY;

function patternOf(name: Pattern, palette: Palette): CanvasPattern {
  const { ground, ink, size, width, path } = PATTERNS[name];
  const tile = document.createElement('canvas');
  Object.assign(tile, { width: size * TILE, height: size * TILE });
  const context = contextOf(tile);
  context.scale(TILE, TILE);
  context.fillStyle = palette[ground];
  context.fillRect(0, 0, size, size);
  context.strokeStyle = palette[ink];
  context.lineWidth = width;
  context.stroke(new Path2D(path));
  return context.createPattern(tile, 'repeat')!;
}

function drawOutline(context: CanvasRenderingContext2D, piece: Exclude<Piece, { readonly kind: 'text' }>, palette: Palette, patterns: Patterns): void {
  const { x, y, scale } = (piece.kind === 'path' && piece.at) || { x: 0, y: 0, scale: 1 };
  context.translate(x, y);
  context.scale(scale, scale);
  const path = outlineOf(piece);
  if (piece.kind !== 'line' && piece.fill) {
    context.fillStyle = piece.fill in PATTERNS ? turned(piece.fill as Pattern, patterns, scale) : palette[piece.fill as Ink];
    context.fill(path);
  }
  if (piece.stroke) draw(context, path, piece.stroke, palette, scale);
}

/** However much the outline is enlarged, lines look the same. */
function turned(name: Pattern, patterns: Patterns, scale: number): CanvasPattern {
  patterns[name].setTransform(new DOMMatrix().scale(1 / scale).rotate(PATTERNS[name].turn).scale(1 / TILE));
  return patterns[name];
}

function draw(context: CanvasRenderingContext2D, path: Path2D, { ink, width, cap, dash }: Line, palette: Palette, scale: number): void {
  context.strokeStyle = palette[ink];
  context.lineWidth = width / scale;
  context.lineCap = cap ?? 'butt';
  context.setLineDash(dash ? dash.map((length) => length / scale) : []);
  context.stroke(path);
}

function outlineOf(piece: Exclude<Piece, { readonly kind: 'text' }>): Path2D {
  const path = new Path2D(piece.kind === 'path' ? piece.d : undefined);
  if (piece.kind === 'rect') path.rect(piece.x, piece.y, piece.width, piece.height);
  if (piece.kind === 'circle') path.arc(piece.x, piece.y, piece.radius, 0, 2 * Math.PI);
  if (piece.kind === 'line') {
    path.moveTo(...piece.from);
    path.lineTo(...piece.to);
  }
  return path;
}

function drawText(context: CanvasRenderingContext2D, { x, y, size, anchor, runs, halo }: Extract<Piece, { readonly kind: 'text' }>, palette: Palette): void {
  const widths = runs.map(({ text, strong }) => {
    context.font = fontOf(size, strong);
    return context.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = x - whole * ({ middle: 0.5, end: 1 }[anchor as string] ?? 0);
  runs.forEach(({ text, ink = 'ink', strong }, index) => {
    context.font = fontOf(size, strong);
    context.fillStyle = palette[ink];
    if (halo) {
      Object.assign(context, { strokeStyle: palette.paper, lineWidth: HALO });
      context.strokeText(text, left, y);
    }
    context.fillText(text, left, y);
    left += widths[index]!;
  });
}
