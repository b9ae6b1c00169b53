import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/progress';
import fictional from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import { hardSkills, healthWithheld, labelledSkills, manyPeople, thousands, undated, unknownCodes, wrongSteps } from '../test/fixtures/progress.js';
import { press, settled, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  progress?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  controls?: string;
}

const TAG = 'impact-progress';

const meta: Meta<Args> = {
  title: 'Progress',
  component: TAG,
  render: ({ feed, src, progress, view, theme, lang, controls }) => html`<impact-progress
      .feed=${feed} src=${src ?? nothing} progress=${progress ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing} controls=${controls ?? nothing}
      ><p>Les freins levés en 2025.</p></impact-progress
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** A dot is a person who has the barrier: solid, it was lifted. */
export const Freins: Story = {
  args: { feed: fictional, progress: 'freins', controls: 'read table method csv svg png copy' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Le frein le plus fréquent, la mobilité, a été levé 26 fois sur 41');
    await expect(words(widget, 'row')).toContain('26 sur 41');
  },
};

/** Mean levels are lines with flat caps, never dots; what employers expect is a hollow tick. */
export const Competences: Story = {
  args: { feed: fictional, progress: 'competences' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('Trois compétences sur quatre');
  },
};

/** The same people from orientation to certification. */
export const Formation: Story = {
  args: { feed: fictional, progress: 'formation' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await press(widget, 'Lire');
    await waitFor(async () => expect(words(widget, 'lecture')).toContain('38 ont commencé'));
  },
};

export const English: Story = {
  args: { feed: fictional, progress: 'competences', lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'row')).toContain('below the expected level');
  },
};

export const Sombre: Story = { ...Freins, globals: { theme: 'dark' } };

export const Tableau: Story = {
  args: { feed: fictional, progress: 'formation', view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'table')).toContain('Ont commencé');
  },
};

/** One tab stop; arrow keys go from row to row. */
export const Clavier: Story = {
  args: { feed: fictional, progress: 'freins' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    const first = widget.shadowRoot!.querySelector<HTMLElement>('[role=option][tabindex="0"]')!;
    first.focus();
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await expect(widget.shadowRoot!.activeElement?.textContent).toContain('Santé');
  },
};

/** A barrier that touches private life, of few people: a lozenge and the reason, never a zero. */
export const NonPublie: Story = {
  args: { feed: healthWithheld },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'mark')).toContain('non publié : donnée sensible');
  },
};

/** Above two hundred people a dot stands for a round number of them. */
export const TroisCents: Story = {
  args: { feed: manyPeople },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'key')).toContain('1 point = 10 personnes ayant ce frein');
  },
};

export const CodesInconnus: Story = { args: { feed: unknownCodes } };

export const MilliersDeLignes: Story = {
  args: { feed: thousands },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.querySelectorAll('[role=option]')).toHaveLength(24);
  },
};

/** Scales of their own, levels that are missing, off the scale or withheld. */
export const CompetencesDifficiles: Story = {
  args: { feed: hardSkills },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'mark')).toContain('entrée non renseignée');
  },
};

/** No level is expected, and the ends of the scale have names. */
export const EchelleNommee: Story = { args: { feed: labelledSkills } };

/** More people certified than have completed: told, and not drawn. */
export const EtapesIncoherentes: Story = {
  args: { feed: wrongSteps },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'mark')).toContain('chiffres à vérifier');
  },
};

export const SansPeriode: Story = { args: { feed: undated } };

export const Inconnu: Story = {
  args: { feed: fictional, progress: 'sorties' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('freins, competences et formation');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
