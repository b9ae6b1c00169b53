/** What a reader may do before that which answers is there. */
const HEARD = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click', 'input'] as const;

/** Keys that would move the page. */
const OURS = /^(?:Arrow.*|Home|End|Enter|Escape| )$/;

/** Answers what a reader does with a map. */
export interface Answering {
  handle(event: Event, target: Element): void;
}

/**
 * Loads what answers to readers once the page is idle, or when one touches the widget; what was done until it came is then answered.
 * @param load gives what answers; asked again when it could not be loaded
 */
export function wakeLater(root: ParentNode & EventTarget, load: () => Promise<Answering | undefined>): void {
  const kept: [Event, Element][] = [];
  const hear = (event: Event): void => {
    const target = event.target as Element;
    kept.push([event, target]);
    // Only later could we say that it is ours.
    if (event.type === 'keydown' && OURS.test((event as KeyboardEvent).key) && target.getAttribute('role') === 'option') event.preventDefault();
    wake();
  };
  const wake = (): void => {
    load().then(
      (answering) => {
        for (const type of HEARD) root.removeEventListener(type, hear);
        for (const [event, target] of kept.splice(0)) answering?.handle(event, target);
      },
      () => kept.splice(0),
    );
  };
  for (const type of HEARD) root.addEventListener(type, hear);
  if (typeof requestIdleCallback === 'function') requestIdleCallback(wake, { timeout: 3000 });
  else setTimeout(wake, 1000);
}
