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

/** A figure that nothing is compared with. */
export const SansRepere: Story = {
  args: { feed: { ...etude, indicators: etude.indicators.map((one) => ({ ...one, references: [] })) } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'lead')).toContain('18,6');
    await expect(words(widget, 'lead')).not.toContain('8,5');
  },
};

/** An organisation's own figure bears its name; a reference of another year is listed, and wears its own caution. */
export const RepereAncien: Story = {
  args: {
    feed: {
      ...siae({ id: 'emploi', label: 'Taux d’emploi', unit: 'pourcent', type: 'taux', population: 'personnes', period: '2025', value: 40, n: 1000, references: [{ label: 'Jura', value: 62, period: '2019' }] }),
      focus: etude.focus.map((one) => ({ ...one, source: undefined, indicators: ['emploi'] })),
    },
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'references')).toContain('à titre de repère');
  },
};

/** Never shown without its nuance. */
export const SansNuance: Story = {
  args: { feed: { ...etude, focus: etude.focus.map((one) => ({ ...one, nuance: ' ' })) } },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'empty', TAG), 'message')).toContain('sans sa nuance');
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
