import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import 'impact-widgets/indicator';
import atelier from '../demo/feeds/atelier-des-berges-fictif.json' with { type: 'json' };
import bourgogne from '../demo/feeds/bourgogne-franche-comte-2022.json' with { type: 'json' };
import etude from '../demo/feeds/etude-avise-2016.json' with { type: 'json' };
import juratri from '../demo/feeds/juratri.json' with { type: 'json' };
import transilien from '../demo/feeds/transilien-2021.json' with { type: 'json' };
import { card, type Args } from './card.js';
import { part, press, settled, siae, words } from './support.js';

const meta: Meta<Args> = {
  title: 'Indicateur',
  component: 'impact-indicator',
  render: card,
  argTypes: {
    feed: { control: 'object' },
    variant: { control: 'select', options: ['card', 'inline', 'gauge', 'pictogram'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    preset: { control: 'select', options: ['terre', 'bleu-canal', 'ocre', 'site'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A rate with its base, next to the region: the figures of one département. */
export const TauxEtRepere: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques', territory: 'dep:39' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('48,4 %');
    await expect(words(widget, 'beside')).toBe('Au‑dessus de la région');
    await expect(words(widget, 'source')).toContain('n = 1 112');
  },
};

/** An amount with its parts and the way to its target. */
export const MontantPartsEtObjectif: Story = {
  args: { feed: transilien, indicator: 'achats-inclusifs' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('8,4 M€');
    await expect(words(widget, 'mark')).toContain('Insertion 7,5 M€');
    await expect(part(widget, 'mark')?.querySelector('.planned')).not.toBeNull();
  },
};

/** The five-line example of the format: a count that is "more than". */
export const ComptePlusDe: Story = {
  args: { feed: juratri, indicator: 'salaries-en-parcours' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('plus de 100');
    await expect(words(widget, 'mark')).toContain('et au-delà, non précisé');
  },
};

/** Under a hundred people the count leads; parts too small to be published stay, with their reason. */
export const PetitEffectif: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('15 sur 26');
    await expect(words(widget, 'breakdown')).toContain('non publié : moins de 11 personnes');
  },
};

/** A line over time with a break, a year that is not there and values that are not exact. */
export const EvolutionAvecRupture: Story = {
  args: { feed: etude, indicator: 'salaries-en-parcours' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    const options = [...widget.shadowRoot!.querySelectorAll<SVGElement>('[role="option"]')];
    await expect(options).toHaveLength(7);
    options.at(-1)!.focus();
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(part(widget, 'mark')?.querySelector('.readout')?.textContent).toContain('127'));
  },
};

/** A count by type of enterprise, all rows at one scale. */
export const Repartition: Story = {
  args: { feed: bourgogne, indicator: 'salaries-en-parcours' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(part(widget, 'breakdown')?.querySelectorAll('li')).toHaveLength(4);
    await expect(words(widget, 'breakdown')).toContain('37,7 %');
  },
};

/** Categories that overlap are never parts of a whole: bars of 0–100. */
export const CategoriesQuiSeRecoupent: Story = {
  args: { feed: bourgogne, indicator: 'publics' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'breakdown')).toMatch(/^Bénéficiaires du RSA 30,1 % Résidents d’un quartier prioritaire \(QPV\) 16,3 %/);
    await expect(part(widget, 'figure')).toBeNull();
  },
};

/** An estimate never goes without its badge. */
export const Estimation: Story = {
  args: { feed: atelier, indicator: 'elasticite-emploi' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'what')).toMatch(/· estimation$/);
  },
};

/** Against the target. */
export const Jauge: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques', variant: 'gauge' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'mark')).toContain('objectif 2026 : 60 %');
  },
};

/** Every counted person, in lines of ten. */
export const Pictogramme: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques', variant: 'pictogram' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'mark')).toContain('1 point = 1 sortant');
  },
};

/** Inside a sentence of the page. */
export const DansUnePhrase: Story = {
  args: { feed: juratri, indicator: 'salaries-en-parcours', variant: 'inline' },
  render: (args) => html`<p>Juratri a accompagné ${card(args)} salariés en parcours d’insertion en 2016.</p>`,
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(getComputedStyle(widget).display).toBe('inline');
    await expect(words(widget, 'figure')).toMatch(/^plus de 100/);
  },
};

/** Not there yet: never a zero. */
export const Manquant: Story = {
  args: { feed: siae({ id: 'sorties', value: null, missing: 'non-collecte' }) },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement), 'figure')).toBe('non collecté');
  },
};

/** Too few people to be published. */
export const NonPublie: Story = {
  args: { feed: siae({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 }) },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'figure')).toBe('non publié : moins de 11 personnes');
    await expect(part(widget, 'mark')).toBeNull();
  },
};

/** A figure without a period says nothing. */
export const NonAffiche: Story = {
  args: { feed: siae({ id: 'sorties', value: 30 }, { period: undefined }) },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement), 'figure')).toBe('non affiché : période non indiquée');
  },
};

/** On its way: the page's own words stay in view. */
export const EnAttente: Story = {
  args: { children: 'En 2022, 48,4 % des sortants de l’IAE du Jura ont connu une sortie dynamique.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'pending');
    await expect(widget.querySelector('p')).toBeVisible();
  },
};

/** The feed has no such indicator: it says which ones it has. */
export const Vide: Story = {
  args: { feed: transilien, indicator: 'sorties', children: 'Le texte de la page.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty');
    await expect(words(widget, 'message')).toContain('achats-inclusifs');
    await expect(widget.querySelector('p')).toBeVisible();
  },
};

/** The feed can't be had: a plain message, the page's own words, and another try. */
export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json', children: 'Le texte de la page.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error');
    await expect(words(widget, 'message')).toContain('Le chiffre n’a pas pu être chargé');
    await expect(widget.shadowRoot!.querySelector('button')?.textContent).toBe('Réessayer');
  },
};

/** On a dark page. */
export const PageSombre: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques' },
  globals: { theme: 'dark' },
  play: async ({ canvasElement }) => {
    await expect(words(await settled(canvasElement), 'figure')).toBe('15 sur 26');
  },
};

/** On a page with a large serif font. */
export const PageEnSerif: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques', territory: 'dep:39' },
  decorators: [
    (story) =>
      html`<div class="serif">
        <style>
          .serif {
            font:
              20px/1.6 Georgia,
              'DejaVu Serif',
              serif;
          }</style
        >${story()}
      </div>`,
  ],
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(getComputedStyle(part(widget, 'title')!).fontFamily).toContain('Georgia');
  },
};

/** In a sidebar of 280 pixels. */
export const Etroit: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques' },
  globals: { width: '280px' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(widget.getBoundingClientRect().width).toBe(280);
    await expect(widget.shadowRoot!.querySelector('.widget')!.scrollWidth).toBeLessThanOrEqual(280);
  },
};

/** In English. */
export const English: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques', territory: 'dep:39', lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await expect(words(widget, 'title')).toBe('In the Jura, nearly one leaver in two made a dynamic exit');
    await expect(words(widget, 'figure')).toBe('48.4%');
  },
};

/** The same facts as a table. */
export const Tableau: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques', view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await waitFor(() => expect(part(widget, 'table')?.querySelectorAll('tbody tr')).toHaveLength(7));
  },
};

/** How the figure was made. */
export const MethodeOuverte: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await press(widget, 'Méthode');
    await waitFor(() => expect(words(widget, 'method')).toContain('Ce qui est compté'));
  },
};

/** The code for another page, where this one says where the library is published. */
export const CodeAIntegrer: Story = {
  args: { src: '/feeds/atelier-des-berges-fictif.json', indicator: 'sorties-dynamiques', controls: 'method embed' },
  decorators: [(story) => html`<meta name="impact-widgets:files" content="https://cdn.example/impact-widgets/" />${story()}`],
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await press(widget, 'Intégrer');
    await waitFor(() => expect(widget.shadowRoot!.querySelector('dialog')).toBeVisible());
    const [frame, tag] = [...widget.shadowRoot!.querySelectorAll('textarea')].map(({ value }) => value);
    await expect(frame).toContain('<iframe src="https://cdn.example/impact-widgets/embed.html?widget=impact-indicator&amp;');
    await expect(tag).toContain('<script type="module" src="https://cdn.example/impact-widgets/autoloader.js"></script>');
  },
};

/** The sentence that reads the figure aloud. */
export const LectureOuverte: Story = {
  args: { feed: atelier, indicator: 'sorties-dynamiques' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement);
    await press(widget, 'Lire');
    await waitFor(() => expect(words(widget, 'lecture')).toMatch(/^Lecture : En 2025, 58 % des 26 personnes/));
  },
};
