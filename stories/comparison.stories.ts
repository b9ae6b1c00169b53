import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import 'impact-widgets/comparison';
import atelier from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import region from '../demo/feeds/bourgogne-franche-comte-2022.json' with { type: 'json' };
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import { part, settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  indicator?: string;
  territory?: string;
  by?: 'time' | 'category' | 'territory';
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const TAG = 'impact-comparison';

const meta: Meta<Args> = {
  title: 'Comparison',
  component: TAG,
  render: ({ feed, src, indicator, territory, by, view, theme, lang }) =>
    html`<impact-comparison
      .feed=${feed}
      src=${src ?? nothing}
      indicator=${indicator ?? nothing}
      territory=${territory ?? nothing}
      by=${by ?? nothing}
      view=${view ?? nothing}
      theme=${theme ?? nothing}
      lang=${lang ?? nothing}
      ><p>Notre comparaison.</p></impact-comparison
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Unemployment in priority neighbourhoods and around them: sources differ, years are missing, one period is shared. */
export const DansLeTemps: Story = {
  args: { feed: etude, indicator: 'chomage-qpv' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'gap')).toContain('un peu plus du double');
  },
};

/** Départements in groups that their intervals tell apart from the region. */
export const ParTerritoire: Story = {
  args: { feed: region, indicator: 'sorties-emploi-durable' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('dans l’Yonne et en Saône-et-Loire');
  },
};

/** One département among the others: the title speaks of it. */
export const UnTerritoire: Story = {
  args: { feed: region, indicator: 'sorties-emploi-durable', territory: 'dep:39' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('proche de la région dans le Jura');
  },
};

/** Counts have no mean to lie above: lengths from zero. */
export const Effectifs: Story = { args: { feed: region, indicator: 'sorties' }, play: async ({ canvasElement }) => void (await settled(canvasElement, 'ready', TAG)) };

/** Categories that overlap, by dimension, without an interval. */
export const ParCategorie: Story = {
  args: { feed: etude, indicator: 'chomage-qpv', by: 'category' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'foot')).toContain('ne s’additionnent pas');
  },
};

/** Few people: the gap can't be read. */
export const PetitEffectif: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques', by: 'territory' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('l’écart ne se lit pas');
  },
};

/** Two generations of zones: one line that breaks, each said. */
export const Generations: Story = {
  args: {
    feed: siae({
      id: 'x-chomage', label: 'Taux de chômage', unit: 'pourcent', type: 'taux',
      observations: ([['2022', 25, 'qpv-2015'], ['2023', 24, 'qpv-2015'], ['2024', 20, 'qpv-2024'], ['2025', 19, 'qpv-2024']] as const).map(([period, value, zoning]) => ({ period, value, zoning, n: 5000 })),
      references: [{ label: 'Agglomérations', value: 9.5, period: '2022' }, { label: 'Agglomérations', value: 9, period: '2025' }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'what')).toContain('générations 2015 puis 2024');
  },
};

/** Several references: each has a shape of its own, and its gap is said. */
export const PlusieursReperes: Story = {
  args: {
    feed: siae({
      id: 'sorties-dynamiques',
      observations: [{ period: '2024', numerator: 150, denominator: 300 }, { period: '2025', numerator: 186, denominator: 300 }],
      references: [{ label: 'Réseau', value: 30, period: '2025' }, { label: 'Voisins', value: 38, period: '2025' }, { label: 'France', territory: 'FR', value: 46, period: '2025' }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'gap')).toContain('« Voisins »');
  },
};

/** A year whose figure is withheld, and a reference of another type of structure (H14). */
export const Reserves: Story = {
  args: {
    feed: siae({
      id: 'sorties-dynamiques',
      observations: [{ period: '2022', value: 58, n: 140 }, { period: '2023', numerator: 4, denominator: 8, value: 50 }, { period: '2024', value: 61, n: 150 }],
      references: [{ label: 'Région, toutes structures', value: 44, period: '2024', structure: 'ACI' }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'what')).toContain('à titre de repère');
  },
};

export const English: Story = {
  args: { feed: etude, indicator: 'chomage-qpv', lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'gap')).toContain('a little over double');
  },
};

export const Sombre: Story = { ...ParTerritoire, globals: { theme: 'dark' } };

export const Tableau: Story = {
  args: { feed: region, indicator: 'sorties-emploi-durable', view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(part(widget, 'table')).not.toBe(null);
  },
};

/** Markup and words without end in a feed are words. */
export const Hostile: Story = {
  args: {
    feed: siae({
      id: 'x-chiffre', label: `<img src=x onerror=alert(1)> ${'interminable'.repeat(12)}`, unit: 'pourcent', type: 'taux',
      observations: [{ period: '2024', value: 40, n: 900 }, { period: '2025', value: 42, n: 900 }],
      references: [{ label: `<b>${'repère'.repeat(20)}</b>`, value: 30, period: '2025' }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.querySelector('img')).toBe(null);
  },
};

export const RienAComparer: Story = {
  args: { feed: siae({ id: 'sorties-dynamiques', value: 40, n: 900 }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('rien à quoi être comparé');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
