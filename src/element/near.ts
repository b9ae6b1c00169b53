/** Milliseconds after which what is far from the screen is drawn whole too: for print, and for who reads with the ear. */
const LATER = 1500;

const waiting = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

function call(element: Element): void {
  const finish = waiting.get(element);
  if (!finish) return;
  waiting.delete(element);
  observer?.unobserve(element);
  finish();
}

/** One at a time, so that no long task stands in a reader's way. */
function next(): void {
  const [first] = waiting.keys();
  if (first) call(first);
  timer = waiting.size ? setTimeout(next, 50) : undefined;
}

/** Calls back once, when an element is on the screen or near it, else when the page has had its first moments, or is to be printed. */
export function whenNear(element: Element, finish: () => void): void {
  if (!observer) {
    observer = new IntersectionObserver((entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && call(target)), { rootMargin: '50% 0%' });
    addEventListener('beforeprint', () => [...waiting.keys()].forEach(call));
  }
  waiting.set(element, finish);
  observer.observe(element);
  timer ??= setTimeout(next, LATER);
}
