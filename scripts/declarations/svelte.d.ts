import type { HTMLAttributes } from 'svelte/elements';
import type { Widgets } from './elements.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

type Props<Widget extends Widgets[keyof Widgets]> = Omit<HTMLAttributes<Widget['element']>, keyof Widget['properties']> &
  Widget['properties'] &
  Widget['attributes'] &
  Handlers<Widget['events']>;

/** Attributes of each tag in a Svelte template: properties by their names, events as `onimpact-select`. */
export type WidgetElements = { [Tag in keyof Widgets]: Props<Widgets[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WidgetElements {}
}
