import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import type { Widgets } from '../declarations/elements.js';

/** A widget as a React component: its properties and events are typed props, and `ref` gives the element. */
export type Component<Tag extends keyof Widgets, Handlers> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Widgets[Tag]['element']>, keyof Widgets[Tag]['properties']> & Widgets[Tag]['properties'] & Handlers & RefAttributes<Widgets[Tag]['element']>
>;
