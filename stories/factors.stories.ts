import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import 'impact-widgets/factors';
import berges from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import transilien from '../demo/feeds/transilien-2021.json' with { type: 'json' };
import { part, press, settled, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  view?: 'chart' | 'table';
  factors?: string;
  controls?: string;
  editable?: boolean;
  required?: boolean;
  /** Stands in a form under this name. */
  name?: string;
  width?: string;
}

const TAG = 'impact-factors';

const meta: Meta<Args> = {
  title: 'Facteurs de succès',
  component: TAG,
  render: ({ feed, src, theme, lang, view, factors, controls, editable = false, required = false, width = '100%', name }) => {
    const field = html`<impact-factors name=${name ?? nothing} .feed=${feed} src=${src ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing} view=${view ?? nothing} factors=${factors ?? nothing} controls=${controls ?? nothing} ?editable=${editable} ?required=${required}
      ><p>Les sept facteurs de succès.</p></impact-factors
    >`;
    return html`<div style="width: ${width}">${name ? html`<form @submit=${(event: Event) => event.preventDefault()}>${field}<p><button>Envoyer</button> <button type="reset">Effacer</button></p></form>` : field}</div>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const asked = async (canvas: HTMLElement): Promise<HTMLElement> => {
  const widget = await settled(canvas, 'ready', TAG);
  await waitFor(() => expect(widget.shadowRoot!.querySelector('[name=f7]')).not.toBeNull());
  return widget;
};

/** The study’s seven, where a feed says no more of them. */
export const Etude: Story = {
  args: { feed: etude },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('Sept facteurs');
  },
};

/** Proof and figures without a state: what nobody assessed has none. */
export const Preuves: Story = {
  args: { feed: juratri },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Juratri documente cinq facteurs sur sept');
  },
};

export const Acheteur: Story = { args: { feed: transilien } };

/** States, with who assessed and when, once for all. */
export const Etats: Story = {
  args: { feed: berges, controls: 'read table method copy csv svg png' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'subject')).toContain('Auto-évaluation, 1er mars 2026');
  },
};

export const Etroit: Story = { args: { feed: berges, width: '280px' } };

export const Sombre: Story = {
  args: { feed: berges },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('Quatre facteurs sur sept');
  },
};

export const English: Story = {
  args: { feed: berges, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('Four of the seven factors');
  },
};

export const UnSeul: Story = { args: { feed: juratri, factors: 'parcours-formation', width: '340px' } };

export const Tableau: Story = { args: { feed: berges, view: 'table' } };

/** Asks where the visitor stands; without any feed. */
export const AutoEvaluation: Story = {
  args: { editable: true },
  play: async ({ canvasElement }) => {
    const widget = await asked(canvasElement);
    await expect(words(widget, 'subject')).toContain('rien n’est envoyé');
  },
};

/** The visitor’s profile beside who has assessed in the feed. */
export const Profil: Story = {
  args: { editable: true, feed: berges },
  play: async ({ canvasElement }) => {
    const widget = await asked(canvasElement);
    widget.shadowRoot!.querySelector<HTMLInputElement>('[name=f2][value=en-place]')!.click();
    await waitFor(() => expect(words(widget, 'profile-title')).toContain('Face à L\'Atelier des Berges'));
    await press(widget, 'Effacer');
    await waitFor(() => expect(part(widget, 'profile')).toBeNull());
    widget.shadowRoot!.querySelector<HTMLInputElement>('[name=f1][value=en-cours]')!.click();
    await waitFor(() => expect(part(widget, 'profile')).not.toBeNull());
  },
};

/** A field of a form: what is missing keeps it from being sent, and its value leaves with it. */
export const DansUnFormulaire: Story = {
  args: { editable: true, required: true, name: 'facteurs' },
  play: async ({ canvasElement }) => {
    const widget = await asked(canvasElement);
    const form = canvasElement.querySelector('form')!;
    await waitFor(() => expect(form.checkValidity()).toBe(false));
    for (let factor = 1; factor <= 7; factor++) widget.shadowRoot!.querySelector<HTMLInputElement>(`[name=f${factor}][value=prevu]`)!.click();
    await waitFor(() => expect(form.checkValidity()).toBe(true));
    await expect(new FormData(form).get('facteurs') as string).toContain('"prevu"');
    form.reset();
    await waitFor(() => expect(new FormData(form).get('facteurs')).toBeFalsy());
  },
};

/** States of several assessors, one without its proof, one that nobody signed. */
export const PlusieursEvaluateurs: Story = {
  args: {
    feed: {
      version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, source: 'bilan',
      sources: [{ id: 'bilan', title: 'Bilan social 2025', publisher: 'La Fabrique', date: '2026' }, { id: 'ext', title: 'Évaluation', publisher: 'Cabinet Lacombe', date: '2025' }],
      factors: [
        { id: 'mutualisation', state: 'absent', assessedBy: 'La Fabrique', date: '2026' }, { id: 'facilitateurs', state: 'en-place' },
        { id: 'internalisation', state: 'prevu', assessedBy: 'Cabinet Lacombe', date: '2025', source: 'ext', proof: 'Deux acheteurs écrivent leur politique avec nous.' },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'factors')).toContain('L’étude');
    await expect(words(widget, 'source')).toContain('Cabinet Lacombe');
  },
};

export const AutoEvaluationEtroite: Story = { args: { editable: true, width: '280px' }, globals: { theme: 'dark' } };

/** Hostile words stay words, own factors follow the seven, and states of several assessors are each signed. */
export const Hostile: Story = {
  args: {
    feed: {
      version: '1.0', organisation: { name: '<b>La Fabrique</b>', role: 'siae' },
      factors: [
        { id: 'internalisation', state: 'en-place', assessedBy: '<script>alert(1)</script>', date: '2026', proof: '<img src=x onerror=alert(1)>' },
        { id: 'mutualisation', state: 'absent', assessedBy: 'Un cabinet', date: '2025-06' },
        { id: 'facilitateurs', state: 'en-cours', proof: 'Un état que personne n’a signé.' },
        { id: 'gouvernance', label: 'Anticonstitutionnellement'.repeat(4), proof: 'é'.repeat(300) },
      ],
    },
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot!.querySelector('img, script')).toBeNull();
  },
};

/** A factor that is not there: those that there are, by their ids. */
export const Inconnu: Story = {
  args: { feed: juratri, factors: 'gouvernance' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('internalisation');
  },
};

export const Attente: Story = {
  args: {},
  play: async ({ canvasElement }) => {
    await settled(canvasElement, 'pending', TAG);
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
