/** What is drawn with, and is not drawn itself. */
export const NOT_DRAWN = 'defs, mask, clipPath, pattern, title, desc';

/**
 * The box of what is drawn, without its line, the same in every engine: Firefox adds lines to the boxes of drawings, and gives a drawing
 * within a drawing the size that it may have.
 * @returns a box in the coordinates of the window, in pixels; without size when nothing is drawn
 */
export function boxOf(element: Element): DOMRect {
  if (!(element instanceof SVGGraphicsElement) || !element.ownerSVGElement || element.getClientRects().length === 0) return element.getBoundingClientRect();
  if (element instanceof SVGSVGElement || element instanceof SVGGElement) return union([...element.children].filter((child) => !child.matches(NOT_DRAWN)).map(boxOf).filter(({ width, height }) => width > 0 || height > 0));
  const matrix = element.getScreenCTM();
  if (!matrix) return new DOMRect();
  const { x, y, width, height } = element.getBBox();
  return union([[x, y], [x + width, y], [x, y + height], [x + width, y + height]].map(([left, top]) => new DOMPoint(left, top).matrixTransform(matrix)).map((point) => new DOMRect(point.x, point.y)));
}

function union(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  return new DOMRect(left, top, Math.max(...boxes.map((box) => box.right)) - left, Math.max(...boxes.map((box) => box.bottom)) - top);
}
