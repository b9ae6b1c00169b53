import { escaped } from './escaped.js';
import { FONTS, HALO, PATTERNS, STRONG, type Fill, type Line, type Palette, type Pattern, type Picture, type Run, type Piece } from './picture.js';

const short = (value: number): string => String(Math.round(value * 100) / 100);

const precise = (value: number): string => String(Number(value.toPrecision(6)));

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Numbers to a hundredth of a pixel. */
function tag(name: string, attributes: Attributes, inside?: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`))
    .join('');
  return inside === undefined ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

const scaleOf = (piece: Piece): number => (piece.kind === 'path' ? (piece.at?.scale ?? 1) : 1);

/** One for each enlargement, so that lines look the same in all. */
const patternName = (pattern: string, scale: number): string => `${pattern}-${precise(scale)}`;

/**
 * A picture as a document that opens alone: no address, no style sheet, no script, no font beside it. All that comes from data is text.
 */
export function toSvg({ width, height, language, title, description, pieces }: Picture, palette: Palette): string {
  const patterns = new Map(pieces.flatMap((piece) => {
    const fill = 'fill' in piece ? piece.fill : undefined;
    return isPattern(fill) ? [[patternName(fill, scaleOf(piece)), patternOf(fill, scaleOf(piece), palette)]] : [];
  }));
  const drawn = pieces.map((piece) => drawPiece(piece, palette)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${short(width)} ${short(height)}`, 'xml:lang': language, role: 'img', 'aria-labelledby': 'title description', 'font-family': FONTS },
    [
      '', tag('title', { id: 'title' }, escaped(title)), tag('desc', { id: 'description' }, escaped(description)),
      tag('defs', {}, [...patterns.values()].join('')),
      tag('rect', { width, height, fill: palette.paper }), drawn, '',
    ].join('\n'),
  )}\n`;
}

const isPattern = (fill: Fill | undefined): fill is Pattern => fill !== undefined && fill in PATTERNS;

function patternOf(name: Pattern, scale: number, palette: Palette): string {
  const { ground, ink, size, width, path, turn } = PATTERNS[name];
  return tag('pattern', { id: patternName(name, scale), width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${precise(1 / scale)}) rotate(${turn})` },
    tag('rect', { width: size, height: size, fill: palette[ground] }) + tag('path', { d: path, stroke: palette[ink], 'stroke-width': width }));
}

function drawPiece(piece: Piece, palette: Palette): string {
  switch (piece.kind) {
    case 'path': {
      const { at } = piece;
      const transform = at && `translate(${short(at.x)} ${short(at.y)}) scale(${precise(at.scale)})`;
      return tag('path', { d: piece.d, transform, ...looks(piece.fill, piece.stroke, palette, at?.scale) });
    }
    case 'rect': return tag('rect', { x: piece.x, y: piece.y, width: piece.width, height: piece.height, ...looks(piece.fill, piece.stroke, palette) });
    case 'circle': return tag('circle', { cx: piece.x, cy: piece.y, r: piece.radius, ...looks(piece.fill, piece.stroke, palette) });
    case 'line': return tag('line', { x1: piece.from[0], y1: piece.from[1], x2: piece.to[0], y2: piece.to[1], ...looks(undefined, piece.stroke, palette) });
    case 'text': return drawText(piece, palette);
  }
}

/** Paper lies below the letters: not every reader of SVG knows the order of painting. */
function drawText({ x, y, size, anchor, runs, halo }: Extract<Piece, { readonly kind: 'text' }>, palette: Palette): string {
  const written = (more: Attributes): string => tag('text', { x, y, 'font-size': size, 'text-anchor': anchor, ...more }, runs.map((run) => drawRun(run, palette)).join(''));
  return (halo ? written({ 'aria-hidden': 'true', stroke: palette.paper, 'stroke-width': HALO, 'stroke-linejoin': 'round' }) : '') + written({});
}

const drawRun = ({ text, ink = 'ink', strong, lang }: Run, palette: Palette): string =>
  tag('tspan', { fill: palette[ink], 'font-weight': strong ? String(STRONG) : undefined, 'xml:lang': lang }, escaped(text));

/** A stroke is as wide as it says however much its outline is enlarged; not every reader of SVG knows how to keep it so. */
function looks(fill: Fill | undefined, stroke: Line | undefined, palette: Palette, scale = 1): Attributes {
  return {
    fill: fill === undefined ? 'none' : isPattern(fill) ? `url(#${patternName(fill, scale)})` : palette[fill],
    ...(stroke && {
      stroke: palette[stroke.ink], 'stroke-width': precise(stroke.width / scale), 'stroke-linejoin': 'round', 'stroke-linecap': stroke.cap,
      'stroke-dasharray': stroke.dash?.map((length) => precise(length / scale)).join(' '),
    }),
  };
}
