import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import 'impact-widgets/sources';
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import { settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const TAG = 'impact-sources';

const meta: Meta<Args> = {
  title: 'Sources',
  component: TAG,
  render: ({ feed, src, theme, lang }) =>
    html`<impact-sources .feed=${feed} src=${src ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
      ><p>Nos sources.</p></impact-sources
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Sources as a bibliography, then partners and funders with the statements that they ask for. */
export const Bibliographie: Story = {
  args: { feed: etude },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'sources')).toContain('Dares');
    await expect(words(widget, 'credits')).toContain('cofinancé par le Fonds social européen');
  },
};

export const English: Story = {
  args: { feed: etude, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'credits')).toContain('co-funded by the European Social Fund');
  },
};

export const Sombre: Story = { ...Bibliographie, args: { feed: etude }, globals: { theme: 'dark' } };

/** A feed without sources: the organisation declares its figures itself. */
export const SansSource: Story = {
  args: { feed: siae({ id: 'salaries-en-parcours', value: 12 }, { sources: [], source: undefined }) },
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
