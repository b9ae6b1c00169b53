import type { HTMLAttributes, JSX } from 'preact';
import type { Widgets } from './elements.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

type Props<Widget extends Widgets[keyof Widgets]> = Omit<HTMLAttributes<Widget['element']>, keyof Widget['properties']> &
  Widget['properties'] &
  Widget['attributes'] &
  Handlers<Widget['events']>;

/** Props of each tag in JSX, as Preact takes them: properties by their names, events as `onimpact-select`. */
export type WidgetElements = { [Tag in keyof Widgets]: Props<Widgets[Tag]> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
