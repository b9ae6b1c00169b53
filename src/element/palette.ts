import type { LitElement } from 'lit';
import { INKS, type Ink, type Palette } from '../export/picture.js';

/** The private property that each colour of a picture has in a widget. */
const property = (ink: Ink): string => `--_${ink.replace(/^c(?=\d)/, '')}`;

/**
 * A widget's colours as they are on white paper, whatever the scheme of the page: a picture goes into a report (docs/decisions/0066).
 * What a site has set itself stays as it has set it.
 */
export function paletteOf(widget: LitElement): Palette {
  // Read first: WebKit loses the style sheets of an element that is not in the document yet when it computes a style.
  const color = textColour(widget);
  const host = document.createElement('div');
  const { elementStyles } = widget.constructor as typeof LitElement;
  const own = (widget.renderRoot as ShadowRoot).adoptedStyleSheets;
  host.attachShadow({ mode: 'open' }).adoptedStyleSheets = own.length ? own : elementStyles.flatMap((style) => ('styleSheet' in style ? (style.styleSheet ?? []) : style));
  host.setAttribute('theme', 'light');
  const preset = widget.getAttribute('preset');
  if (preset) host.setAttribute('preset', preset);
  // Forced colours are for reading on this screen.
  Object.assign(host.style, { display: 'none', colorScheme: 'light', forcedColorAdjust: 'none', color });
  // One probe a colour: WebKit keeps the first style that it computes of an element that is not displayed.
  const probes = INKS.map((ink) => {
    const probe = document.createElement('i');
    probe.style.color = `color-mix(in srgb, var(${property(ink)}) 100%, transparent)`;
    return probe;
  });
  host.shadowRoot!.append(...probes);
  widget.renderRoot.append(host);
  const palette = Object.fromEntries(INKS.map((ink, index) => [ink, hexOf(getComputedStyle(probes[index]!).color) ?? '#000000'])) as Record<Ink, string>;
  host.remove();
  return palette;
}

/** Colours that are made of the page's own text are made of black where that text is light. */
function textColour(widget: Element): string {
  const { color } = getComputedStyle(widget);
  const channels = channelsOf(color);
  return channels && channels[0] + channels[1] + channels[2] > 1.5 ? '#000' : color;
}

/** Red, green, blue and opacity, 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number, opacity: number];

/** Of `rgb(1, 2, 3)`, `rgb(1 2 3 / 0.5)` and `color(srgb 0.1 0.2 0.3 / 0.5)`, as engines give them; undefined for any other. */
function channelsOf(colour: string): Channels | undefined {
  const [, kind, inside = ''] = /^(rgba?|color)\((?:srgb )?(.*)\)$/.exec(colour.trim()) ?? [];
  const numbers = inside.split(/[\s,/]+/).map((part) => (part === 'none' ? 0 : Number(part)));
  if (!kind || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  const most = kind === 'color' ? 1 : 255;
  const [red, green, blue] = numbers.slice(0, 3).map((value) => Math.min(1, Math.max(0, value / most))) as [number, number, number];
  return [red, green, blue, numbers[3] ?? 1];
}

/** `#rrggbb` on white paper. */
export function hexOf(colour: string): string | undefined {
  const channels = channelsOf(colour);
  if (!channels) return undefined;
  const opacity = channels[3];
  return `#${channels.slice(0, 3).map((value) => Math.round(255 * (value * opacity + 1 - opacity)).toString(16).padStart(2, '0')).join('')}`;
}
