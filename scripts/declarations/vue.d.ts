import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Widgets } from './elements.js';

type Emitted<Events> = EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;

type Tag<Widget extends Widgets[keyof Widgets]> = new () => Widget['element'] & {
  /** @deprecated Vue's checker reads it; there is none when the page runs. */
  $props: Omit<HTMLAttributes, keyof Widget['properties']> & Widget['properties'] & Widget['attributes'] & PublicProps;
  /** @deprecated Vue's checker reads it; there is none when the page runs. */
  $emit: Emitted<Widget['events']>;
};

/** Each tag in a Vue template: properties by their names, events as `@impact-select`. */
export type WidgetElements = { [Name in keyof Widgets]: Tag<Widgets[Name]> };

declare module 'vue' {
  interface GlobalComponents extends WidgetElements {}
}
