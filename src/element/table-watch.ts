/** Who waits for what happens to a table. */
interface Watch {
  readonly holder: Element;
  /** As it was found; null where it is not there yet. */
  readonly table: HTMLTableElement | null;
  find(): HTMLTableElement | null;
  changed(): void;
  readonly signal: AbortSignal;
}

const watches = new WeakMap<Node, Set<Watch>>();

/** Who speaks, which a table does not say: attributes of what names it. */
export const SPEAKER: readonly string[] = ['organisation', 'organisation-role'];

/** What of elements a reading depends on, besides their text. */
const ATTRIBUTES = ['id', 'href', 'lang', 'for', 'colspan', 'rowspan', ...SPEAKER];

/** Calls back once, when the table has come, has changed, or is another: one observer for all the widgets of a document or shadow root. */
export function watchTable(watch: Watch): void {
  const root = watch.holder.getRootNode();
  for (const place of new Set([root, document])) {
    const all = watches.get(place) ?? observed(place);
    all.add(watch);
    watch.signal.addEventListener('abort', () => all.delete(watch));
  }
}

function observed(place: Node): Set<Watch> {
  const all = new Set<Watch>();
  watches.set(place, all);
  new MutationObserver((records) => {
    const targets = new Set(records.map(({ target }) => target));
    for (const watch of [...all]) if (isOther(watch, targets)) watch.changed();
  }).observe(place, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  return all;
}

function isOther({ holder, table, find }: Watch, targets: ReadonlySet<Node>): boolean {
  if (find() !== table) return true;
  if (!table) return false;
  const whole = table.closest('figure') ?? table;
  // The widget itself hears of `for`; of who speaks it does not.
  return [...targets].some((target) => whole.contains(target) || target === holder);
}
