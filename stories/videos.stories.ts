import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/videos';
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import { part, press, settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  videos?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const TAG = 'impact-videos';

const meta: Meta<Args> = {
  title: 'Panorama vidéo',
  component: TAG,
  render: ({ feed, src, videos, view, theme, lang }) =>
    html`<impact-videos .feed=${feed} src=${src ?? nothing} videos=${videos ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
      ><p>Nos films.</p></impact-videos
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const addresses = ['https://youtu.be/aBcDeFgHi-k', 'https://vimeo.com/123456789', 'https://videos.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d', 'films/repas.mp4', 'https://www.dailymotion.com/video/x1'];

/** The study's panorama with invented films: nothing of them is there. */
const films = {
  ...etude,
  fictional: true,
  videos: etude.videos.map((one, index) => ({ ...one, url: addresses[index], duration: 251, transcript: { fr: 'Bonjour. Nous sommes dans l’atelier.' } })),
};

/** The five purchases of the study: each without a film here, with a link to its page. */
export const Etude: Story = {
  args: { feed: etude },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Cinq achats socialement responsables à la loupe');
    await expect(words(widget, 'entries')).toContain('appariement à vérifier');
  },
};

export const Films: Story = {
  args: { feed: films },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'subject')).toContain('Données fictives');
    await expect(words(widget, 'watch')).toContain('Voir le film, 4 min');
  },
};

/** Before a film of a third party: who hosts it, and what is sent. */
export const Choix: Story = {
  args: { feed: films },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    part(widget, 'watch')!.click();
    await waitFor(async () => expect(words(widget, 'choice')).toContain('Ce film est hébergé par YouTube.'));
    await expect(widget.shadowRoot!.querySelector('iframe')).toBeNull();
  },
};

export const DeuxChoisis: Story = { args: { feed: etude, videos: 'dechets-electroniques nettoyage' } };

export const Tableau: Story = {
  args: { feed: films },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await press(widget, 'Tableau');
    await waitFor(async () => expect(words(widget, 'table')).toContain('Eco-systèmes'));
  },
};

export const English: Story = {
  args: { feed: films, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Five socially responsible purchases up close');
  },
};

export const Sombre: Story = { ...Films, globals: { theme: 'dark' } };

export const IdentifiantInconnu: Story = {
  args: { feed: etude, videos: 'pas-la' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('siege-veolia');
  },
};

export const SansFilm: Story = {
  args: { feed: siae({ id: 'salaries-en-parcours', value: 12 }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).not.toBe('');
  },
};

/** Words that would run are words, and an address that hides its host is none. */
export const Hostile: Story = {
  args: { feed: { ...etude, videos: [{ id: 'x', title: '<img src=x onerror=alert(1)>', lesson: '<script>alert(1)</script>', url: 'https://www.youtube.com@evil.example/watch?v=aBcDeFgHi-k', page: 'javascript:alert(1)' }] } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.querySelector('[part~=entry] a, img, script')).toBeNull();
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
