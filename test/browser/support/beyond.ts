/** What is drawn beyond the widget's own edges; what is only heard and what scrolls in its own box are not drawn there. */
export function beyond(widget: Element): string[] {
  const { left, right } = widget.getBoundingClientRect();
  const drawn = [...widget.shadowRoot!.querySelectorAll<HTMLElement | SVGElement>('.widget *')].filter(
    (element) => !element.closest('.unseen, .scroll *, defs') && element.getClientRects().length > 0,
  );
  return drawn
    .filter((element) => {
      const boxes = [element.getBoundingClientRect()];
      if (element instanceof HTMLElement) {
        // Words reach further than their element where they don't break.
        const range = document.createRange();
        range.selectNodeContents(element);
        boxes.push(...[...range.getClientRects()].filter(({ width }) => width > 0));
      }
      // The words of the controls are flush with the edge, their targets reach a little beyond it; a large figure is shifted by eye.
      const reach = element.closest('.foot') ? 10 : 5;
      return boxes.some((box) => box.right > right + 1 || box.left < left - reach);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 20)}`);
}
