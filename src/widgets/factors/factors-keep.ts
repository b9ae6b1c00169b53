/** What a tab keeps by a key, where the browser lets it: a page may be without storage, or refuse it. */
export interface Kept {
  read(): string | undefined;
  /** @returns whether it was kept; an empty text is erased */
  write(text: string): boolean;
}

export const keptAs = (key: string): Kept => ({
  read() {
    try {
      return sessionStorage.getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(text) {
    try {
      if (text) sessionStorage.setItem(key, text);
      else sessionStorage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  },
});

/** Of a page and of the widget's place in it: two on one page keep apart. */
export function keyOf(widget: Element): string {
  const { localName, id } = widget;
  const place = id || [...(widget.getRootNode() as Document | ShadowRoot).querySelectorAll(localName)].indexOf(widget);
  return `${localName}:${location.pathname}:${place}`;
}
