import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import 'impact-widgets/focus';
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import { settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  focus?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  controls?: string;
  /** Of the place that it stands in, in pixels. */
  width?: number;
}

const TAG = 'impact-focus';

const meta: Meta<Args> = {
  title: 'Focus',
  component: TAG,
  render: ({ feed, src, focus, view, theme, lang, controls, width }) =>
    html`<div style="max-width: ${width ? `${width}px` : 'none'}">
      <impact-focus .feed=${feed} src=${src ?? nothing} focus=${focus ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing} controls=${controls ?? nothing}
        ><p>Les quartiers prioritaires.</p></impact-focus
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Unemployment in priority neighbourhoods and around them, with the nuance beside the first figure. */
export const Quartiers: Story = {
  args: { feed: etude, controls: 'read table method csv svg png copy' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('2,2 fois');
    await expect(words(widget, 'nuance')).toContain('Rien ne prouve');
    await expect(words(widget, 'earlier')).toContain('aucune évolution n’est calculée');
  },
};

export const English: Story = {
  args: { feed: etude, lang: 'en' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'nuance')).toContain('Nothing proves');
  },
};

export const Sombre: Story = { ...Quartiers, globals: { theme: 'dark' } };

export const Etroit: Story = { ...Quartiers, args: { feed: etude, width: 280 } };

/** The table has the same facts; the nuance stands above it and in it. */
export const Tableau: Story = {
  args: { feed: etude, view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'nuance')).toContain('Rien ne prouve');
    await expect(words(widget, 'table')).toContain('Rien ne prouve');
  },
};

/** Without a figure: text, links and nuance. */
export const SansChiffre: Story = {
  args: { feed: { ...siae({ id: 'salaries-en-parcours', value: 12 }), focus: etude.focus.map((one) => ({ ...one, indicators: [] })) } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Les quartiers prioritaires');
    await expect(words(widget, 'nuance')).toContain('Rien ne prouve');
  },
};

export const Inconnu: Story = {
  args: { feed: etude, focus: 'autre' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'empty', TAG), 'message')).toContain('qpv');
  },
};

export const Vide: Story = {
  args: { feed: siae({ id: 'salaries-en-parcours', value: 12 }) },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'empty', TAG), 'message')).toContain('pas de focus');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'error', TAG), 'message')).toContain('introuvable');
  },
};
