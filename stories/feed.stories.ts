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
