import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import 'impact-widgets/case';
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import { settled, siae, words } from './support.js';

interface Args {
  feed?: unknown;
  src?: string;
  case?: string;
  view?: 'chart' | 'table';
  theme?: 'auto' | 'light' | 'dark';
  lang?: string;
  controls?: string;
  /** Of the place that it stands in, in pixels. */
  width?: number;
}

const TAG = 'impact-case';

const meta: Meta<Args> = {
  title: 'Case',
  component: TAG,
  render: ({ feed, src, case: id, view, theme, lang, controls, width }) =>
    html`<div style="max-width: ${width ? `${width}px` : 'none'}">
      <impact-case .feed=${feed} src=${src ?? nothing} case=${id ?? nothing} view=${view ?? nothing} theme=${theme ?? nothing} lang=${lang ?? nothing} controls=${controls ?? nothing}
        ><p>Un achat et ses effets.</p></impact-case
      >
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A chain with every level of evidence and every kind of link; figures of the purchase and of the whole organisation. */
const measured = {
  ...siae({ id: 'sorties-dynamiques', value: 58, numerator: 38, denominator: 65 }),
  fictional: true,
  sources: [{ id: 'evaluation', title: 'Évaluation du chantier (fictive)', publisher: 'Cabinet Lacombe', date: '2026', method: 'Groupe de comparaison formé de candidats du même bassin d’emploi.' }],
  indicators: [
    { id: 'sorties-dynamiques', value: 58, numerator: 38, denominator: 65 },
    { id: 'heures', label: 'Heures d’insertion de ce chantier', unit: 'heures', value: 4200, references: [{ label: 'sans ce marché', value: 900, period: '2025' }], source: 'evaluation' },
    { id: 'retours', label: 'Retours à l’emploi après le chantier', unit: 'pourcent', type: 'taux', value: 52, numerator: 13, denominator: 25, references: [{ label: 'groupe de comparaison', value: 38, period: '2025' }], source: 'evaluation' },
    { id: 'rives', label: 'Mètres de berges remis en état', unit: 'nombre', value: 1800 },
  ],
  cases: [
    {
      id: 'berges',
      source: 'evaluation',
      title: 'La ville confie ses berges à un chantier d’insertion',
      buyer: { name: 'Ville de Lans', kind: 'collectivite' },
      supplier: { name: 'La Fabrique', kind: 'ACI' },
      period: '2024/2025',
      contract: { object: 'Entretien des berges', amount: 240000, amountKind: 'engage', consideration: 'marche-reserve' },
      factors: ['parcours-formation'],
      chain: [
        { id: 'achat', stage: 'moyens', branch: 'organisation', text: 'Un marché de deux ans' },
        { id: 'chantier', stage: 'activites', branch: 'personnes', text: 'Un chantier de deux ans', evidence: 'attribution', indicators: [{ id: 'heures', scope: 'achat' }] },
        { id: 'equipe', stage: 'realisations', branch: 'organisation', text: 'Une équipe plus qualifiée', evidence: 'contribution' },
        { id: 'emploi', stage: 'resultats', branch: 'personnes', text: 'Un accès à l’emploi', evidence: 'comparaison', indicators: [{ id: 'sorties-dynamiques', scope: 'organisation' }, { id: 'retours', scope: 'achat' }] },
        { id: 'berges', stage: 'resultats', branch: 'territoire', text: 'Des berges entretenues', evidence: 'suivi', indicators: [{ id: 'rives', scope: 'achat' }] },
        { id: 'promenade', stage: 'impacts', branch: 'territoire', text: 'Un quartier qui se promène' },
      ],
      links: [
        { from: 'achat', to: 'chantier', relation: 'mene-a' },
        { from: 'achat', to: 'equipe', relation: 'contribue-a' },
        { from: 'chantier', to: 'emploi', relation: 'contribue-a' },
        { from: 'equipe', to: 'emploi', relation: 'amplifie' },
        { from: 'achat', to: 'berges', relation: 'mene-a' },
        { from: 'berges', to: 'promenade', relation: 'amplifie' },
      ],
      limits: 'Un seul chantier, suivi pendant deux ans.',
    },
  ],
};

/** The study's case: every link is described, none is measured. */
export const EcoSystemes: Story = {
  args: { feed: etude },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'limits')).toContain('elle ne le mesure pas');
    await expect(words(widget, 'list')).toContain('Montant et dates non communiqués');
  },
};

/** The same from the enterprise's own feed: its figures are no evidence of what one purchase did, and none is shown. */
export const Juratri: Story = {
  args: { feed: juratri },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(widget.shadowRoot?.querySelectorAll('[part="around"] li').length).toBe(4);
  },
};

export const Prouve: Story = {
  args: { feed: measured, controls: 'table method csv svg png copy' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'around')).toContain('aucun n’est attribué à ce seul achat');
    await expect(words(widget, 'subject')).toContain('Données fictives');
  },
};

/** The same claims on the author's word alone: nothing in the feed holds them up, so that all is described and nothing measured. */
export const SansAppui: Story = {
  args: {
    feed: { ...measured, sources: [], indicators: [], cases: measured.cases.map(({ source: _source, ...one }) => ({ ...one, chain: one.chain.map(({ id, stage, branch, text, evidence }) => ({ id, stage, branch, text, evidence })) })) },
    view: 'table',
  },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'table')).toContain('décrit, non mesuré (annoncé : attribution)');
  },
};

export const English: Story = {
  args: { feed: etude, lang: 'en' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'key')).toContain('described, not measured');
  },
};

export const Sombre: Story = { ...Prouve, globals: { theme: 'dark' } };

export const Etroit: Story = { ...EcoSystemes, args: { feed: etude, width: 280 } };

export const Tableau: Story = {
  args: { feed: measured, view: 'table' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'ready', TAG), 'table')).toContain('« Une équipe plus qualifiée » amplifie cet effet');
  },
};

/** Long names, no links and no limits: names get smaller, each effect says its evidence, and that limits are not told is said. */
export const NomsLongs: Story = {
  args: {
    feed: {
      ...measured,
      cases: measured.cases.map(({ limits: _limits, ...one }) => ({
        ...one, links: [],
        buyer: { name: 'La Ville de Saint-Étienne-du-Rouvray et ses établissements', kind: 'collectivite' },
        supplier: { name: 'Groupement momentané d’entreprises Recyclage Solidaire du Jura', kind: 'EI' },
      })),
    },
  },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'limits')).toBe('Limites non indiquées');
    await expect(words(widget, 'list')).toContain('comparaison');
    await expect(words(widget, 'around')).toContain('chiffres publiés par La Fabrique');
  },
};

/** Effects without links, and without branches: they are listed under the purchase. */
export const SansLiens: Story = {
  args: { feed: { ...measured, cases: [{ ...measured.cases[0], links: [], chain: measured.cases[0]!.chain.map(({ id, stage, text }) => ({ id, stage, text })) }] } },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'ready', TAG);
    await expect(words(widget, 'list')).toContain('Un quartier qui se promène');
  },
};

export const Inconnu: Story = {
  args: { feed: juratri, case: 'autre' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'empty', TAG), 'message')).toContain('eco-systemes');
  },
};

export const Vide: Story = {
  args: { feed: siae({ id: 'salaries-en-parcours', value: 12 }) },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'empty', TAG), 'message')).toContain('pas d’étude de cas');
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement, 'error', TAG), 'message')).toContain('introuvable');
  },
};
