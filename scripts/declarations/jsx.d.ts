import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Widgets } from './elements.js';

type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined };

type Props<Widget extends Widgets[keyof Widgets]> = Omit<DetailedHTMLProps<HTMLAttributes<Widget['element']>, Widget['element']>, keyof Widget['properties']> &
  Widget['properties'] &
  Widget['attributes'] &
  Handlers<Widget['events']>;

/** Props of each tag in JSX, as React 19 takes them: properties by their names, events as `onimpact-select`. */
export type WidgetElements = { [Tag in keyof Widgets]: Props<Widgets[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
