import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/simulator';
import atelier from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import transilien from '../demo/feeds/transilien-2021.json' with { type: 'json' };
import { part, press, settled, words } from './support.js';

interface Args {
  model?: string;
  amount?: number;
  territory?: string;
  activity?: string;
  feed?: unknown;
  src?: string;
  view?: 'chart' | 'table';
  controls?: string;
  theme?: 'auto' | 'light' | 'dark';
  preset?: string;
  lang?: string;
}

const TAG = 'impact-simulator';

const meta: Meta<Args> = {
  title: 'Simulateur',
  component: TAG,
  render: ({ model, amount, territory, activity, feed, src, view, controls, theme, preset, lang }) =>
    html`<impact-simulator .feed=${feed} model=${model ?? nothing} amount=${amount ?? nothing} territory=${territory ?? nothing} activity=${activity ?? nothing} src=${src ?? nothing} view=${view ?? nothing} controls=${controls ?? nothing} theme=${theme ?? nothing} preset=${preset ?? nothing} lang=${lang ?? nothing}
      ><p>60 000 € d’achat, c’est environ 16 mois de travail à temps plein, selon le calculateur du Marché de l’inclusion.</p></impact-simulator
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** Writes as a reader does. */
async function write(widget: HTMLElement, id: string, text: string): Promise<void> {
  const field = widget.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await waitFor(() => expect(field.value).toBe(text));
}

/** A purchase, without a feed: hours, full-time months and people, as ranges. */
export const Achat: Story = {
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('soutiendraient');
    await expect(words(widget, 'what')).toContain('estimation');
  },
};

/** The page’s own amount. */
export const Montant: Story = {
  args: { amount: 12_000 },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'title')).toContain('12 000 €');
  },
};

/** A feed’s purchases to begin with. */
export const DepuisUnFichier: Story = {
  args: { feed: transilien },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'given')).toContain('Valeurs de départ');
  },
};

/** The wage less the benefits it takes away, and what would be claimed without that. */
export const RevenusLocaux: Story = {
  args: { model: 'local-income', territory: 'dep:39' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'naive')).toContain('de trop');
  },
};

/** "More than 100" of 2016 stays that where the fields begin with it. */
export const RevenusLocauxDepuisUnFichier: Story = {
  args: { model: 'local-income', feed: juratri },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'given')).toMatch(/plus de 100, Juratri, 2016/);
    await expect(words(widget, 'title')).toContain('dans le Jura');
  },
};

/** Of a small wage, part of the RSA remains; the reader's own values are said to be theirs, and so is the territory. */
export const PetitSalaire: Story = {
  args: { model: 'local-income' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await write(widget, 'netWage-0', '300');
    await write(widget, 'territory', 'Bassin de Lons');
    await waitFor(() => expect(words(widget, 'title')).toContain('Bassin de Lons'));
    await expect(words(widget, 'given')).toContain('Votre valeur');
  },
};

/** Under eleven people nothing is shown. */
export const TropPeuDePersonnes: Story = {
  args: { model: 'local-income' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await write(widget, 'people-0', '10');
    await waitFor(() => expect(words(widget, 'title')).toContain('Sous 11 personnes'));
    await expect(part(widget, 'figure')).toBeNull();
  },
};

/** Two years of a fictional enterprise. */
export const Elasticite: Story = {
  args: { model: 'elasticity', feed: atelier },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('de 0,64 à 0,66 %');
    await expect(words(widget, 'source')).toContain('Données fictives');
  },
};

/** The worked example: 0.77 by the formula that is kept, 0.75 to 0.78 by the four usual ones. */
export const ElasticiteEnEurosConstants: Story = {
  args: { model: 'elasticity', activity: 'constant-euros' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'figure')).toBe('0,75 à 0,78');
    await expect(words(widget, 'results')).toContain('0,77');
  },
};

/** Tonnes know nothing of prices: no assumption is left. */
export const ElasticiteEnTonnes: Story = {
  args: { model: 'elasticity', activity: 'tonnes' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'assumptions')).toContain('Aucune hypothèse sur les prix');
  },
};

/** Accounts are in current euros: a rise in prices is taken out, within what Insee measured. */
export const ElasticiteEnEurosCourants: Story = {
  args: { model: 'elasticity' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('de 0,79 à 1,1 %');
    await expect(words(widget, 'results')).toContain('en euros constants : 0,77');
  },
};

/** A ratio that would mean nothing is refused, in words. */
export const ElasticiteRefusee: Story = {
  args: { model: 'elasticity' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await write(widget, 'activityAfter-0', '1 510 000');
    await waitFor(() => expect(words(widget, 'title')).toContain('moins de 2 %'));
  },
};

export const MultiplicateurLocal: Story = {
  args: { model: 'local-multiplier' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'figure')).toBe('1,8 à 1,9');
  },
};

/** What can’t be used is told beside its field, and what was written stays. */
export const ValeurACorriger: Story = {
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await write(widget, 'hoursPerWeek-1', 'beaucoup');
    await waitFor(() => expect(words(widget, 'fault')).toContain('pas un nombre'));
  },
};

export const Tableau: Story = {
  args: { view: 'table' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'table')).toContain('Valeur basse');
  },
};

/** Formula, assumptions and reservations. */
export const Methode: Story = {
  args: { controls: 'read table method copy csv svg png feed' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await press(widget, 'Méthode');
    await waitFor(() => expect(words(widget, 'method')).toContain('non représentatif'));
  },
};

export const English: Story = {
  args: { lang: 'en', model: 'local-income' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'title')).toContain('would be spent every year');
  },
};

export const Sombre: Story = { ...RevenusLocaux, globals: { theme: 'dark' } };

export const BleuCanal: Story = { ...Achat, args: { preset: 'bleu-canal' } };

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'error', TAG), 'message')).toContain('introuvable');
  },
};
