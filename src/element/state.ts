export type WidgetState = 'pending' | 'ready' | 'empty' | 'error';

/** Tells a widget's state to pages (`:state(ready)`) and to assistive technology; `aria-busy` also keeps the space of reserve.css. */
export function tellState(widget: Element, { states }: ElementInternals, before: WidgetState, state: WidgetState): void {
  try {
    states.delete(before);
    states.add(state);
  } catch {
    // Engines without :state(), or with its first syntax: the `state` property says the same.
  }
  if (state === 'pending') widget.setAttribute('aria-busy', 'true');
  else widget.removeAttribute('aria-busy');
}
