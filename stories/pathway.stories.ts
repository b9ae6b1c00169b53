import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import 'impact-widgets/pathway';
import berges from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import region from '../demo/feeds/bourgogne-franche-comte-2022.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import cohorte from '../test/fixtures/pathways/cohorte-fictive.json' with { type: 'json' };
import { part, press, settled, words, type Json } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  pathway?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  width?: number;
}

const TAG = 'impact-pathway';

const meta: Meta<Args> = {
  title: 'Parcours et sorties',
  component: TAG,
  render: ({ feed, src, pathway, view, theme, lang, width = 1100 }) =>
    html`<div style="max-width: ${width}px">
      <impact-pathway .feed=${feed} src=${src ?? nothing} pathway=${pathway ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? 'fr'}
        ><p>Le parcours, en quelques mots.</p></impact-pathway
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** What an enterprise says of one pathway. */
const own = (pathway: Json): Json => ({
  version: '1.0', language: 'fr', fictional: true, organisation: { name: 'La Fabrique', role: 'siae', kind: 'EI' }, indicators: [],
  pathways: [{ id: 'un', label: 'Un parcours', steps: [], ...pathway }],
});

/** A typical path: barriers are knots, the one that is removed opens, spans are dashed since durations are illustrative. */
export const ParcoursType: Story = {
  args: { feed: juratri },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('trois freins repérés, dont un levé en route');
    await expect(words(widget, 'notes')).toContain('La source ne dit pas la suite pour : Santé, Logement.');
  },
};

/** From top to bottom, each step with its months in words. */
export const ParcoursEtroit: Story = {
  args: { feed: juratri, width: 280 },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'steps')).toContain('mois 5 à 6 Test d’orientation');
  },
};

/** One person's, with their consent, durations that are measured, and a step without a date. */
export const ParcoursDUnePersonne: Story = {
  args: {
    feed: own({
      kind: 'individuel', consent: { date: '2025-03', scope: 'site', pseudonym: true }, label: 'Le parcours de Nadia',
      steps: [
        { id: 'a', kind: 'orientation', start: -1 }, { id: 'b', kind: 'embauche', start: 0, obstacles: ['mobilite'] }, { id: 'c', kind: 'formation', start: 3, duration: 4, label: 'Permis de conduire' },
        { id: 'd', kind: 'levee-frein', start: 7, removes: ['mobilite'] }, { id: 'e', kind: 'sortie', start: 12 }, { id: 'f', kind: 'suivi', duration: 6 },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'notes')).toContain('publié avec son accord');
  },
};

/** Who withdrew is told apart, in the notes and in the table, and is no part of what is poured. */
export const Retraits: Story = {
  args: {
    feed: own({
      kind: 'sorties', label: 'Que deviennent ceux qui nous quittent ?', period: '2025', leavers: 26,
      exits: [{ kind: 'emploi-durable', people: 6 }, { kind: 'emploi-transition', people: 5 }, { kind: 'autre-sortie', people: 11 }, { kind: 'retrait', people: 4 }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('11 des 22 personnes sorties en 2025 ont connu une sortie dynamique');
    await expect(words(widget, 'notes')).toContain('4, hors du calcul');
    await press(widget, 'Tableau');
    await waitFor(async () => expect(words(widget, 'table')).toContain('Retraits, hors du calcul'));
  },
};

/** A cohort of which some are still there, and some are not known: rings, as whoever is not told of. */
export const EncoreEnParcours: Story = {
  args: {
    feed: own({
      kind: 'cohorte', label: 'Promotion 2023', period: '2023', entries: 60,
      exits: [{ kind: 'emploi-durable', people: 12 }, { kind: 'en-parcours', people: 20 }, { kind: 'inconnu', people: 28, label: 'Nous ne savons pas' }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('12 des 60 personnes entrées en 2023 ont connu une sortie dynamique');
  },
};

export const SansAccord: Story = {
  args: { feed: own({ kind: 'individuel', steps: [{ id: 'a', kind: 'formation', start: 0 }] }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('l’accord de la personne n’est pas indiqué');
  },
};

/** Shares of a region: a dot is a hundredth. */
export const Sorties: Story = {
  args: { feed: region },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('Plus de deux sortants sur cinq ont connu une sortie dynamique');
    await userEvent.tab();
  },
};

/** Few leavers: a dot is a person, and the count leads. */
export const SortiesPeuNombreuses: Story = {
  args: { feed: berges },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toBe('15 des 26 personnes sorties en 2025 ont connu une sortie dynamique');
  },
};

export const SortiesEtroites: Story = { ...Sorties, args: { feed: region, width: 280 } };

/** Fewer than eleven leavers: nothing of what became of them is published. */
export const SortiesNonPubliees: Story = {
  args: { feed: own({ kind: 'sorties', period: '2024', leavers: 8, exits: [{ kind: 'emploi-durable', people: 3 }, { kind: 'autre-sortie', people: 5 }] }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'exits')).toContain('Non publié');
  },
};

/** Types of exits, those who were not heard of again, and withdrawals left out. */
export const SortiesParType: Story = {
  args: {
    feed: own({
      kind: 'sorties', period: '2024', leavers: 64,
      exits: [{ kind: 'cdi', people: 12 }, { kind: 'cdd-long', people: 7 }, { kind: 'cdd-court', people: 9 }, { kind: 'formation', people: 8 }, { kind: 'chomage', people: 14 }, { kind: 'sans-nouvelles', people: 6 }, { kind: 'retrait', people: 5 }],
    }),
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'notes')).toContain('hors du calcul');
  },
};

/** The same people from entry to exit. */
export const Cohorte: Story = {
  args: { feed: cohorte },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'stages')).toContain('31 sur 40');
    await press(widget, 'Méthode');
    await waitFor(() => expect(words(widget, 'method')).toContain('jamais rapprochées'));
  },
};

export const Tableau: Story = {
  args: { feed: juratri, view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(part(widget, 'table')).not.toBeNull();
  },
};

export const English: Story = {
  args: { feed: juratri, lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'title')).toContain('A typical pathway of 15 months');
  },
};

export const Sombre: Story = { ...ParcoursType, args: { feed: juratri }, globals: { theme: 'dark' } };

export const SortiesSombres: Story = { ...Sorties, args: { feed: region }, globals: { theme: 'dark' } };

export const Introuvable: Story = {
  args: { feed: juratri, pathway: 'nulle-part' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('parcours-type');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).toContain('introuvable');
  },
};
