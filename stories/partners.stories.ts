import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/partners';
import berges from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import { press, settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  territory?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
}

const TAG = 'impact-partners';

const meta: Meta<Args> = {
  title: 'Partenaires',
  component: TAG,
  render: ({ feed, src, territory, theme, lang }) =>
    html`<impact-partners .feed=${feed} src=${src ?? nothing} territory=${territory ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing}
      ><p>Nos partenaires.</p></impact-partners
    >`,
};
export default meta;

type Story = StoryObj<Args>;

const TYPES = ['client', 'fournisseur', 'formation', 'social-sante', 'collectivite', 'fournisseur'];
const many = {
  ...berges,
  partners: Array.from({ length: 23 }, (_, index) => ({
    name: `Partenaire fictif n° ${index + 1}`, type: TYPES[index % 6], territory: index % 5 === 4 ? 'dep:25' : 'dep:39',
    ...(index % 9 !== 8 && { since: String(2008 + ((index * 7) % 18)) }), ...(index % 6 === 5 && { until: '2025' }),
    ...(index % 3 === 0 && { amount: 7000 * (index + 1), amountKind: ['paye', 'engage', 'maximum'][index % 2], direction: 'achat' }),
  })),
};
const only = (...kept: readonly string[]): unknown => ({ ...berges, indicators: berges.indicators.filter(({ id }) => kept.includes(id)) });

/** The share bought locally leads; each relation stands on one ruler of years. */
export const Annee: Story = {
  args: { feed: berges },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('ont été faits dans le Jura');
    await expect(words(widget, 'relations')).toContain('Scierie du Lac (fictive)');
  },
};

export const Nombreux: Story = { args: { feed: many } };

/** Without the share, the finding is how many partners there are, and where. */
export const SansPart: Story = {
  args: { feed: only('partenaires-locaux') },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Quatre partenaires nommés, dont trois dans le Jura');
  },
};

/** The count is of another year and place, and an estimate: it says so beside itself. */
export const CompteAutre: Story = {
  args: { feed: { ...berges, indicators: berges.indicators.map((one) => (one.id === 'partenaires-locaux' ? { ...one, period: '2021', territory: 'reg:27', method: 'estimation' } : one)) } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'lead')).toContain('en 2021 · en Bourgogne-Franche-Comté · estimation');
  },
};

/** A territory of the author's own is named in the finding. */
export const TerritoirePropre: Story = {
  args: { feed: { ...berges, labels: { ...berges.labels, 'x:bassin': 'Bassin de Lons' }, territory: 'x:bassin', organisation: { ...berges.organisation, territory: 'x:bassin' } } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('dans le territoire « Bassin de Lons »');
  },
};

/** Relations that ended, and one to come, are no partners of today. */
export const Terminees: Story = {
  args: { feed: { ...(only() as typeof berges), partners: berges.partners.map((one, index) => ({ ...one, ...(index < 2 && { until: '2024' }), ...(index === 2 && { since: '2090' }) })) } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Un partenaire');
    await expect(words(widget, 'subject')).toContain('1 relation en cours, 2 terminées, 1 à venir');
  },
};

export const Region: Story = { args: { feed: berges, territory: 'reg:27' } };

/** A share that would tell one supplier's amount is not given (H25). */
export const NonPublie: Story = {
  args: { feed: { ...berges, indicators: berges.indicators.map((one) => (one.id === 'achats-locaux' ? { ...one, contributors: { count: 2 } } : one)) } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'figure')).toContain('non publié');
  },
};

export const Tableau: Story = {
  args: { feed: many },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await press(widget, 'Tableau');
    await waitFor(async () => expect(words(widget, 'table')).toContain('montant payé'));
  },
};

export const English: Story = {
  args: { feed: many, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'relations')).toContain('In the Jura');
  },
};

export const Sombre: Story = { ...Annee, globals: { theme: 'dark' } };

export const SansPartenaire: Story = {
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
