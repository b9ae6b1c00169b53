import { boxOf, NOT_DRAWN } from './boxes.js';

/** Whether it lies in what is kept for screen readers alone. */
function isUnseen(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) if (getComputedStyle(around).clipPath === 'inset(50%)') return true;
  return false;
}

/** What is drawn beyond the widget's own edges; what is only heard and what scrolls in its own box are not drawn there. */
export function beyond(widget: Element): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const drawn = [...widget.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('.widget *')].filter(
    (element) => !element.closest(`.scroll *, ${NOT_DRAWN}`) && element.getClientRects().length > 0 && !isUnseen(element),
  );
  return drawn
    .filter((element) => {
      // Words reach further than their element where they don't break.
      const words = element instanceof HTMLElement ? [...element.childNodes].filter((node) => node instanceof Text) : [];
      const boxes = [boxOf(element), ...words.flatMap((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
      })];
      // The words of the controls are flush with the edge, their targets reach a little beyond it; a large figure is shifted by eye.
      const reach = element.closest('.foot, .full-foot, .steps') ? 10 : 6;
      return boxes.some((box) => box.right > right + 1 || box.left < left - reach);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 20)}`);
}
