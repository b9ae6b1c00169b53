import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/dashboard';
import atelier from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import bourgogne from '../demo/feeds/bourgogne-franche-comte-2022.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import transilien from '../demo/feeds/transilien-2021.json' with { type: 'json' };
import { part, press, settled, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  indicators?: string;
  layout?: 'page' | 'strip';
  territory?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  controls?: string;
  lang?: string;
  width?: string;
}

const TAG = 'impact-dashboard';

const meta: Meta<Args> = {
  title: 'Tableau de bord',
  component: TAG,
  render: ({ feed, src, indicators, layout, territory, view, theme, controls, lang, width }) =>
    html`<div style="max-width: ${width ?? 'none'}">
      <impact-dashboard
        .feed=${feed}
        src=${src ?? nothing}
        indicators=${indicators ?? nothing}
        layout=${layout ?? nothing}
        territory=${territory ?? nothing}
        view=${view ?? nothing}
        theme=${theme ?? nothing}
        controls=${controls ?? nothing}
        lang=${lang ?? nothing}
        ><p>Les chiffres de notre année.</p></impact-dashboard
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A complete year: one figure leads, two follow, the rest is one table by family. */
export const AnneeComplete: Story = {
  args: { feed: atelier },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'lead')).toContain('55,7 %');
    await expect(widget.shadowRoot!.textContent).toContain('Les cinq familles de l’étude sont mesurées');
    await expect(widget.shadowRoot!.textContent).toContain('Données fictives');
  },
};

/** On a phone, the same page in one column. */
export const Etroit: Story = { ...AnneeComplete, args: { feed: atelier, width: '280px' } };

/** None of the study's families is measured, and it is said. */
export const FamillesNonMesurees: Story = {
  args: { feed: juratri },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.textContent).toContain('ne sont pas encore mesurées');
  },
};

/** Chosen figures in a chosen order: the first leads. */
export const ChiffresChoisis: Story = {
  args: { feed: atelier, indicators: 'sorties-dynamiques acces-formation immersions' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'lead')).toContain('15 sur 26');
  },
};

/** Two to five figures on a line. */
export const Bande: Story = {
  args: { feed: transilien, layout: 'strip' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.textContent).toContain('8,4');
    await expect(widget.shadowRoot!.querySelector('.field')).toBeNull();
  },
};

/** The reader chooses a period and a territory. */
export const Filtres: Story = {
  args: { feed: bourgogne, controls: 'read table method filter' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.querySelectorAll('select').length).toBeGreaterThan(0);
  },
};

export const Tableau: Story = {
  args: { feed: atelier, view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(part(widget, 'table')?.querySelectorAll('tbody tr').length).toBeGreaterThan(14);
  },
};

export const Methode: Story = {
  args: { feed: atelier, indicators: 'sorties-dynamiques elasticite-emploi' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await press(widget, 'Méthode');
    await waitFor(async () => expect(words(widget, 'method')).toContain('Intervalle à 95 %'));
  },
};

export const Sombre: Story = { ...AnneeComplete, args: { feed: atelier }, globals: { theme: 'dark' } };

export const English: Story = {
  args: { feed: atelier, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'lead')).toContain('55.7%');
  },
};

/** The feed does not have what the author asked for: the page's own words stay, with the reason. */
export const Vide: Story = {
  args: { feed: transilien, indicators: 'sorties' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('achats-inclusifs');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
