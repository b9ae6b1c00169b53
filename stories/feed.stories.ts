import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/feed';
import 'impact-widgets/indicator';
import { settled, words } from './support.js';

interface Args {
  src: string;
}

const meta: Meta<Args> = {
  title: 'Fichier de données',
  component: 'impact-feed',
  render: ({ src }) =>
    html`<impact-feed src=${src}>
      <impact-indicator indicator="achats-inclusifs"></impact-indicator>
      <impact-indicator indicator="chantiers-d-insertion"></impact-indicator>
      <p>Et <impact-indicator variant="inline" indicator="personnes-en-emploi"></impact-indicator> personnes ont trouvé un travail.</p>
    </impact-feed>`,
};
export default meta;

/** One feed for several widgets: one request. */
export const PourPlusieursFigures: StoryObj<Args> = {
  args: { src: '/feeds/transilien-2021.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const widgets = [...canvasElement.querySelectorAll('impact-indicator')];
    await waitFor(() =>
      expect(widgets.map((widget) => words(widget, 'figure'))).toEqual(['8,4 M€', '80', expect.stringMatching(/^plus de 200\b/)]),
    );
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/feeds/transilien-2021.json'));
    await expect(requests).toHaveLength(1);
  },
};

/** A table that stands in the page: no file of data at all. */
export const UnTableauDeLaPage: StoryObj<Args> = {
  render: () =>
    html`<figure id="chiffres">
        <table>
          <thead><tr><th>Indicateur</th><th>2024</th><th>2025</th></tr></thead>
          <tbody>
            <tr><td>Salariés en parcours</td><td>61</td><td>64</td></tr>
            <tr><td>Taux de sorties dynamiques</td><td>14 sur 25</td><td>15 sur 26</td></tr>
          </tbody>
        </table>
        <figcaption>Source : bilan social 2025 (exemple fictif)</figcaption>
      </figure>
      <impact-indicator for="#chiffres" indicator="sorties-dynamiques" organisation="L’Atelier des Berges" organisation-role="siae"></impact-indicator>`,
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('15 sur 26');
    await expect(words(widget, 'source')).toContain('Source : bilan social 2025');
    await expect(canvasElement.querySelector('table')).toBeVisible();
  },
};

/** A table that can't be read as figures: the page keeps it, and the widget says what is missing. */
export const UnTableauSansPeriodes: StoryObj<Args> = {
  render: () =>
    html`<impact-indicator for organisation="L’Atelier des Berges">
      <table>
        <tbody><tr><td>Salariés en parcours</td><td>beaucoup</td></tr></tbody>
      </table>
    </impact-indicator>`,
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error');
    await expect(words(widget, 'message')).not.toBe('');
    await expect(canvasElement.querySelector('table')).toBeVisible();
  },
};
