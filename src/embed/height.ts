/** What the page in a frame tells its host. */
export interface HeightMessage {
  readonly type: 'impact-widgets:height';
  /** Of all that is shown, CSS pixels. */
  readonly height: number;
}

/** What a host may ask, when its script comes after the frame has told. */
export const QUESTION = 'impact-widgets:height?';

const told = new WeakMap<Element, () => void>();

/**
 * Tells the page around the frame how high its content is, now, whenever that changes, and when it asks. Any host may know: a height is no
 * secret, and who it tells does not know whose page it is in.
 */
export function tellHeight(content: Element): void {
  if (window.parent === window) return;
  const again = told.get(content);
  if (again) return again();
  const tell = (): void => {
    const message: HeightMessage = { type: 'impact-widgets:height', height: Math.ceil(content.getBoundingClientRect().height) };
    window.parent.postMessage(message, '*');
  };
  told.set(content, tell);
  // At once as well: browsers observe nothing in a frame that is out of sight.
  tell();
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === QUESTION) tell();
  });
}
