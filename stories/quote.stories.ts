import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import 'impact-widgets/quote';
import berges from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import { settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  quote?: number;
  heading?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const TAG = 'impact-quote';

const meta: Meta<Args> = {
  title: 'Témoignage',
  component: TAG,
  render: ({ feed, src, quote, heading, view, theme, lang }) =>
    html`<impact-quote .feed=${feed} src=${src ?? nothing} quote=${quote ?? nothing} heading=${heading ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
      ><p>Un témoignage.</p></impact-quote
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const [first] = berges.quotes;
const withQuote = (more: Readonly<Record<string, unknown>>): unknown => ({ ...berges, quotes: [{ ...first, ...more }] });

export const Temoignage: Story = {
  args: { feed: berges },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'quote')).toContain('Je suis arrivée sans permis ni projet.');
    await expect(words(widget, 'caption')).toContain('Accord donné le 1er février 2026, pour le web');
  },
};

/** Without consent nothing is quoted, and the widget says so (H08). */
export const SansAccord: Story = {
  args: { feed: withQuote({ consent: undefined }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'quote')).toBe('non publié : accord de la personne non indiqué');
  },
};

const LONG = 'J’ai commencé à la scierie en octobre. Je ne savais pas me lever le matin. On m’a donné un poste, puis un formateur, puis les clés. ';

export const Long: Story = { args: { feed: withQuote({ text: LONG.repeat(4) }), heading: 'Ce qu’ils en disent' } };

export const Tableau: Story = { args: { feed: berges, view: 'table' } };

export const English: Story = {
  args: { feed: berges, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'quote')).toMatch(/^“I came/);
  },
};

export const Sombre: Story = { ...Temoignage, globals: { theme: 'dark' } };

export const Absent: Story = {
  args: { feed: berges, quote: 7 },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('il en contient 1');
  },
};

export const SansTemoignage: Story = {
  args: { feed: siae({ id: 'salaries-en-parcours', value: 12 }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).not.toBe('');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
