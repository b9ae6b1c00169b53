/** Milliseconds after which what is far from the screen is drawn whole too: for print, and for who reads with the ear. */
const LATER = 1500;

const waiting = new Map<Element, () => void>();
const far = new WeakSet<Element>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function call(element: Element): void {
  const finish = waiting.get(element);
  waiting.delete(element);
  observer?.unobserve(element);
  finish?.();
}

/** One at a time, so that no long task stands in a reader's way. */
function next(): void {
  const [first] = waiting.keys();
  if (first) call(first);
  timer = waiting.size ? setTimeout(next, 50) : undefined;
}

/** Calls back once, when an element comes on the screen or near it, or the page is to be printed; or when its turn has come after `whenQuiet`. */
export function whenNear(element: Element, finish: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) call(target);
          else far.add(target);
      },
      { rootMargin: '50% 0%' },
    );
    addEventListener('beforeprint', () => [...waiting.keys()].forEach(call));
  }
  waiting.set(element, finish);
  observer.observe(element);
}

/** Whether what stands there is to be drawn whole at once. */
export function isNear(element: Element): boolean {
  if (far.has(element)) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight * 1.5 && bottom > -innerHeight / 2;
}

/** All that waits has its turn once the page has had its first moments. @param finish what an element has still to do then */
export function whenQuiet(element?: Element, finish?: () => void): void {
  if (element && finish) waiting.set(element, finish);
  timer ??= setTimeout(next, LATER);
}
