/** How a fill is painted: a colour, or a pattern of signs. */
export type Paint = string | CanvasPattern;

export interface Colours {
  readonly fills: ReadonlyMap<string, Paint>;
  readonly limit: string;
  /** All that was read: the same text, the same colours. */
  readonly key: string;
}

/** Pixels of the page between the lines of hatching, and between lozenges. */
const HATCH = 6;
const LOZENGES = 7;

/**
 * The colours of the page as they are now, read from elements that have the classes of shapes: whatever a theme, a scheme, forced colours or
 * the site's own style makes of them.
 * @param before what was read last, kept where nothing has changed
 */
export function coloursIn(sheet: Element, density: number, before?: Colours): Colours {
  const swatches = [...sheet.querySelectorAll<SVGElement>('.swatches > [class]')];
  const [line, paper, ink] = ['.swatches .limit', '.shapes pattern rect', '.shapes pattern path'].map((one) => getComputedStyle(sheet.querySelector(one)!)) as [CSSStyleDeclaration, CSSStyleDeclaration, CSSStyleDeclaration];
  const read = swatches.map((swatch) => [swatch.getAttribute('class')!, getComputedStyle(swatch).fill] as const);
  const key = [density, line.stroke, paper.fill, ink.stroke, ...read.flat()].join(' ');
  if (key === before?.key) return before;
  const paint = (name: string, fill: string): Paint =>
    fill.includes('url(') ? hatched(paper.fill, ink.stroke, density) : /^(?:secret|refuse)$/.test(name) ? lozenged(paper.fill, ink.stroke, density) : fill;
  return { key, limit: line.stroke, fills: new Map(read.map(([name, fill]) => [name, paint(name, fill)])) };
}

/** A square of the page's pixels that is repeated; drawn as if it were alone and its neighbours were beside it. */
function tiled(side: number, paper: string, ink: string, density: number, draw: (pen: CanvasRenderingContext2D) => void): Paint {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(side * density);
  const pen = tile.getContext('2d');
  if (!pen) return paper;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, tile.width, tile.height);
  pen.scale(tile.width / side, tile.height / side);
  pen.strokeStyle = ink;
  draw(pen);
  return pen.createPattern(tile, 'repeat') ?? paper;
}

const hatched = (paper: string, ink: string, density: number): Paint => {
  // As far apart along a side as lines aslant are across.
  const side = HATCH * Math.SQRT2;
  return tiled(side, paper, ink, density, (pen) => {
    pen.lineWidth = 1.5;
    for (const shift of [-side, 0, side]) {
      pen.moveTo(shift, side);
      pen.lineTo(shift + side, 0);
    }
    pen.stroke();
  });
};

const lozenged = (paper: string, ink: string, density: number): Paint =>
  tiled(LOZENGES, paper, ink, density, (pen) => {
    const [middle, half] = [LOZENGES / 2, LOZENGES / 3.5];
    pen.moveTo(middle, middle - half);
    for (const [x, y] of [[half, 0], [0, half], [-half, 0]] as const) pen.lineTo(middle + x, middle + y);
    pen.closePath();
    pen.stroke();
  });
