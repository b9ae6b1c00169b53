import { FONTS, HATCH, STRONG, type Fill, type Line, type Palette, type Picture, type Piece } from '../export/picture.js';

/** Pixels of the file for each of the picture: on paper it is as sharp as print. */
const DENSITY = 2;

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
  const hatch = hatchOf(palette);
  for (const piece of picture.pieces) {
    context.save();
    if (piece.kind === 'text') drawText(context, piece, palette);
    else drawOutline(context, piece, palette, hatch);
    context.restore();
  }
  return canvas;
}

/** One tile of hatching: lines from the lower left to the upper right, whose ends meet those of the next tile. */
function hatchOf(palette: Palette): CanvasPattern {
  const tile = document.createElement('canvas');
  // Slanted lines are so much further apart along a side of the tile than across.
  const side = Math.round(HATCH.step * Math.SQRT2 * DENSITY);
  Object.assign(tile, { width: side, height: side });
  const context = contextOf(tile);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, side, side);
  context.strokeStyle = palette.edge;
  context.lineWidth = HATCH.width * DENSITY;
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - side, 2 * side);
    context.lineTo(shift + 2 * side, -side);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat')!;
}

function drawOutline(context: CanvasRenderingContext2D, piece: Exclude<Piece, { readonly kind: 'text' }>, palette: Palette, hatch: CanvasPattern): void {
  const { x, y, scale } = (piece.kind === 'path' && piece.at) || { x: 0, y: 0, scale: 1 };
  context.translate(x, y);
  context.scale(scale, scale);
  const path = outlineOf(piece);
  if (piece.kind !== 'line' && piece.fill) {
    hatch.setTransform(new DOMMatrix().scale(1 / (scale * DENSITY)));
    context.fillStyle = styleOf(piece.fill, palette, hatch);
    context.fill(path);
  }
  if (piece.stroke) draw(context, path, piece.stroke, palette, scale);
}

const styleOf = (fill: Fill, palette: Palette, hatch: CanvasPattern): string | CanvasPattern => (fill === 'hatch' ? hatch : palette[fill]);

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

function drawText(context: CanvasRenderingContext2D, { x, y, size, anchor, runs }: Extract<Piece, { readonly kind: 'text' }>, palette: Palette): void {
  const widths = runs.map(({ text, strong }) => {
    context.font = fontOf(size, strong);
    return context.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let left = x - whole * ({ middle: 0.5, end: 1 }[anchor as string] ?? 0);
  runs.forEach(({ text, ink = 'ink', strong }, index) => {
    context.font = fontOf(size, strong);
    context.fillStyle = palette[ink];
    context.fillText(text, left, y);
    left += widths[index]!;
  });
}
