import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import 'impact-widgets/map';
import bourgogne from '../demo/feeds/bourgogne-franche-comte-2022.json' with { type: 'json' };
import annees from '../demo/feeds/carte-annees-fictive.json' with { type: 'json' };
import communes from '../demo/feeds/carte-communes-fictive.json' with { type: 'json' };
import lieux from '../demo/feeds/carte-lieux-fictive.json' with { type: 'json' };
import france from '../demo/feeds/carte-de-france-fictive.json' with { type: 'json' };
import transilien from '../demo/feeds/transilien-2021.json' with { type: 'json' };
import valImaginaire from '../demo/geo/val-imaginaire.json' with { type: 'json' };
import { map, rates, squares, TAG, type Args } from './map.js';
import { part, press, settled, words } from './support.js';

const meta: Meta<Args> = {
  title: 'Carte',
  component: TAG,
  render: map,
  argTypes: {
    feed: { control: 'object' },
    kind: { control: 'select', options: ['choropleth', 'symbols'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    preset: { control: 'select', options: ['terre', 'bleu-canal', 'ocre', 'site'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

const ready = (canvas: HTMLElement): ReturnType<typeof settled> => settled(canvas, 'ready', TAG);

const shapes = (widget: Element): SVGElement[] => [...widget.shadowRoot!.querySelectorAll<SVGElement>('[role="option"]')];

const shape = (widget: Element, code: string): SVGElement => widget.shadowRoot!.querySelector<SVGElement>(`[role="option"][data-code="${code}"]`)!;

/** How many shapes are filled in each way. */
const fills = (widget: Element): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of shapes(widget)) {
    const [fill = ''] = one.classList;
    counts[fill] = (counts[fill] ?? 0) + 1;
  }
  return counts;
};

const button = (widget: Element, name: string): HTMLButtonElement =>
  [...widget.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;

/** The edges of the classes, as the legend has them. */
const edges = (widget: Element): string[] => [...widget.shadowRoot!.querySelectorAll('.edge')].map((edge) => edge.textContent.trim());

/** A rate by département: five steps of colour, hatching where nothing is known, lozenges where it is not published. */
export const ParDepartement: Story = {
  args: { feed: france, indicator: 'acces-formation' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(shapes(widget)).toHaveLength(101);
    await expect(fills(widget)).toMatchObject({ missing: 2, secret: 6 });
    await expect(words(widget, 'legend')).toContain('non collecté');
    await expect(widget.shadowRoot!.querySelector('.fictional')?.textContent).toBe('Données fictives');
    await expect(words(widget, 'foot')).toMatch(/^Lecture : /);
  },
};

export const ParRegion: Story = {
  args: { feed: france, indicator: 'acces-formation', level: 'region' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(shapes(widget)).toHaveLength(18);
    await expect(words(widget, 'title')).toContain('régions');
  },
};

/** A part of the country: its own frame, and its own reference. */
export const UneRegion: Story = {
  args: { feed: france, indicator: 'acces-formation', area: 'reg:84' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(shapes(widget)).toHaveLength(12);
    await expect(words(widget, 'foot')).toContain('Auvergne-Rhône-Alpes');
  },
};

/** Counts are circles: their area is the number. */
export const Nombres: Story = {
  args: { feed: france, indicator: 'structures' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(widget.shadowRoot!.querySelectorAll('.shapes circle').length).toBeGreaterThan(90);
    await expect(widget.shadowRoot!.textContent).toContain('La surface du cercle dit le nombre');
  },
};

/** As tints only where the author asks for it. */
export const NombresEnTeintes: Story = {
  args: { feed: france, indicator: 'structures', kind: 'choropleth' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(widget.shadowRoot!.querySelector('.shapes circle')).toBeNull();
    await expect(fills(widget)).toHaveProperty('c5');
  },
};

/** Fewer than twelve territories: their names and values on the map, their intervals beside, in groups without an order. */
export const PeuDeTerritoires: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(words(widget, 'title')).toBe(
      'Sorties dynamiques : au‑dessus de la région dans le Jura et en Saône-et-Loire, au‑dessous dans l’Yonne et en Haute-Saône',
    );
    await expect(widget.shadowRoot!.textContent).toContain('Proche de la région');
  },
};

/** The author's own limits. */
export const Seuils: Story = {
  args: { feed: france, indicator: 'acces-formation', classes: '40 45 50' },
  play: async ({ canvasElement }) => {
    await expect(edges(await ready(canvasElement)).slice(1, -1)).toEqual(['40', '45', '50']);
  },
};

export const Quantiles: Story = {
  args: { feed: france, indicator: 'acces-formation', classes: 'quantiles' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    const counts = Object.entries(fills(widget)).flatMap(([fill, count]) => (/^c\d$/.test(fill) ? [count] : []));
    await expect(counts).toHaveLength(5);
    await expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(15);
  },
};

export const CoupuresNaturelles: Story = {
  args: { feed: france, indicator: 'acces-formation', classes: 'natural' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(edges(widget)).toHaveLength(6);
    await press(widget, 'Méthode');
    await waitFor(() => expect(words(widget, 'method')).toContain('coupures naturelles'));
  },
};

/** Chosen by the page: what is said of it stands there from the beginning. */
export const Choisi: Story = {
  args: { feed: france, indicator: 'acces-formation', selected: 'dep:39' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(shape(widget, 'dep:39').getAttribute('aria-selected')).toBe('true');
    await waitFor(() => expect(words(widget, 'panel')).toContain('Jura'), { timeout: 8000 });
    await expect(words(widget, 'foot')).toContain('Lecture : dans le Jura');
  },
};

/** Chosen by the reader: the page hears of it. */
export const LecteurChoisit: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    const heard = fn();
    canvasElement.addEventListener('impact-select', ({ detail }) => void heard(detail));
    await userEvent.click(shape(widget, 'dep:39'));
    await waitFor(() => expect(heard).toHaveBeenCalledWith({ indicator: 'sorties-dynamiques', period: '2022', territory: 'dep:39' }));
    await waitFor(() => expect(words(widget, 'panel')).toContain('48,4 %'));
  },
};

/** One stop of the keyboard: arrows go to the neighbour, letters to a name. */
export const AuClavier: Story = {
  args: { feed: france, indicator: 'acces-formation' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    shapes(widget).find(({ tabIndex }) => tabIndex === 0)!.focus();
    await userEvent.keyboard('jura');
    await waitFor(() => expect(words(widget, 'panel')).toContain('Jura'));
    await userEvent.keyboard('{ArrowUp}');
    await waitFor(() => expect(words(widget, 'panel')).not.toContain('Jura'));
  },
};

/** From a région to its départements, and back. */
export const DescenteEtRetour: Story = {
  args: { feed: france, indicator: 'acces-formation', level: 'region' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await userEvent.click(shape(widget, 'reg:27'));
    await waitFor(() => expect(words(widget, 'panel')).toContain('Voir les départements'));
    // With the focus on it, which goes when the panel does.
    await userEvent.click(button(widget, 'Voir les départements'));
    await waitFor(() => expect(shapes(widget)).toHaveLength(8));
    await userEvent.click(button(widget, 'France'));
    await waitFor(() => expect(shapes(widget)).toHaveLength(18));
  },
};

/** By name without accents, by code, by postal code. */
export const Recherche: Story = {
  args: { feed: france, indicator: 'acces-formation' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    const field = await waitFor(() => widget.shadowRoot!.querySelector<HTMLInputElement>('input') ?? Promise.reject(new Error('no field')), { timeout: 5000 });
    field.focus();
    await userEvent.type(field, 'herault');
    await waitFor(() => expect(widget.shadowRoot!.querySelector('.found')?.textContent).toContain('Hérault'));
  },
};

/** The feed's places: a sign for each kind, and a number where several are too close. */
export const Lieux: Story = {
  args: { feed: lieux, places: 'all' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(widget.shadowRoot!.querySelectorAll('.points [role="option"]').length).toBeGreaterThan(20));
    await expect(words(widget, 'legend')).toContain('Atelier et chantier d’insertion');
  },
};

/** Outlines that the page brings: sixty communes of a département that does not exist. */
export const Communes: Story = {
  args: { feed: communes, geometry: valImaginaire },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(shapes(widget)).toHaveLength(60);
    await expect(words(widget, 'foot')).toContain('contours inventés');
  },
};

/** Twelve years on one scale, the same limits for each: the eye goes from one to the next. Below them, one without its map is the legend of all. */
export const PetitsMultiples: Story = {
  args: { feed: annees, classes: '38 42 46 50', controls: '' },
  render: (args) =>
    html`<style>
        .years {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr));
          gap: 2rem 1.5rem;
        }
        .years impact-map::part(search),
        .years impact-map::part(controls),
        .years impact-map:not(:last-child)::part(legend),
        .years impact-map:not(:last-child)::part(foot),
        .years impact-map:last-child::part(title),
        .years impact-map:last-child::part(map) {
          display: none;
        }
        .years impact-map:last-child {
          grid-column: 1 / -1;
        }
      </style>
      <div class="years">${Array.from({ length: 12 }, (_, at) => map({ ...args, period: String(2014 + at), heading: String(2014 + at) }))}${map({ ...args, period: '2025' })}</div>`,
  play: async ({ canvasElement }) => {
    const maps = [...canvasElement.querySelectorAll(TAG)];
    await expect(maps).toHaveLength(13);
    await waitFor(() => expect(maps.map(({ state }) => state)).toEqual(maps.map(() => 'ready')), { timeout: 8000 });
    await expect(maps.slice(0, 12).map((one) => words(one, 'title'))).toEqual(Array.from({ length: 12 }, (_, at) => String(2014 + at)));
    // Histograms of maps below the screen come once the page is quiet.
    await waitFor(() => expect(maps.map((one) => edges(one).slice(1, -1).join(' '))).toEqual(maps.map(() => '38 42 46 50')), { timeout: 8000 });
  },
};

/** The same facts, those without a value as well. */
export const Tableau: Story = {
  args: { feed: france, indicator: 'acces-formation', view: 'table' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(part(widget, 'table')?.querySelectorAll('tbody tr')).toHaveLength(102));
    await expect(words(widget, 'table')).toContain('non publié');
  },
};

/** A picture that can stand alone: a page may take it before it is saved. */
export const EnImage: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques', controls: 'table method csv svg png' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    const taken: string[] = [];
    canvasElement.addEventListener('impact-export', (event) => {
      event.preventDefault();
      taken.push(event.detail.format, event.detail.content);
    });
    await press(widget, 'SVG');
    await waitFor(() => expect(taken[0]).toBe('svg'), { timeout: 8000 });
    await expect(taken[1]).toContain('Saône-et-Loire');
    await expect(taken[1]).toContain('Natural Earth');
  },
};

/** How the classes were made, and what "above" means. */
export const MethodeOuverte: Story = {
  args: { feed: france, indicator: 'acces-formation' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await press(widget, 'Méthode');
    await waitFor(() => expect(words(widget, 'method')).toContain('classes de même largeur'));
  },
};

/** On a dark page the ramp turns: dark is little. */
export const PageSombre: Story = { ...ParDepartement, globals: { theme: 'dark' } };

export const NombresSurPageSombre: Story = { ...Nombres, globals: { theme: 'dark' } };

export const Bleu: Story = { ...ParDepartement, args: { ...ParDepartement.args, preset: 'bleu-canal' } };

/** Lines that get denser from class to class, beside the colours. */
export const Motifs: Story = {
  args: { feed: france, indicator: 'acces-formation', patterns: true },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(widget.shadowRoot!.querySelector('pattern#m4')).not.toBeNull());
  },
};

/**
 * With forced colours (in the browser: "Emulate CSS media feature forced-colors") fills are the system's: outlines, values on shapes, the
 * panel and the table say what tints said.
 */
export const CouleursForcees: Story = { ...UneRegion };

/** In a column of 280 pixels: values leave the shapes before they collide, overseas are named by their codes. */
export const Etroit: Story = {
  args: { feed: france, indicator: 'acces-formation' },
  globals: { width: '280px' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(widget.getBoundingClientRect().width).toBe(280);
    await expect(widget.shadowRoot!.querySelector('.widget')!.scrollWidth).toBeLessThanOrEqual(280);
  },
};

export const PeuDeTerritoiresEtroit: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques' },
  globals: { width: '280px' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(widget.shadowRoot!.querySelector('.widget')!.scrollWidth).toBeLessThanOrEqual(280);
  },
};

export const English: Story = {
  args: { feed: bourgogne, indicator: 'sorties-dynamiques', lang: 'en' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(words(widget, 'title')).toContain('above the region');
    await expect(widget.shadowRoot!.textContent).toContain('48.4');
  },
};

/** All the same: one class, and the legend says so. */
export const ToutesEgales: Story = {
  args: { feed: rates(() => ({ value: 40 })), kind: 'choropleth' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(fills(widget)).toEqual({ c3: 12 });
    await expect(words(widget, 'legend')).toContain('la même valeur partout');
  },
};

/** One value far from all others takes no colour from them. */
export const UneValeurExtreme: Story = {
  args: { feed: rates((at) => ({ value: at === 0 ? 99 : 1 + at / 10 })), kind: 'choropleth' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(Object.keys(fills(widget)).length).toBeGreaterThan(3);
  },
};

/** So few people everywhere that nothing may be published: no colour, and no scale. */
export const ToutSecret: Story = {
  args: { feed: rates(() => ({ value: 40, numerator: 2, denominator: 5 })) },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await expect(fills(widget)).toEqual({ secret: 12 });
    await expect(words(widget, 'foot')).toContain('une valeur pour 0 département sur 12');
  },
};

/** Codes that the outlines don't have are in the table, and counted in the legend. */
export const CodesInconnus: Story = {
  args: { feed: rates((at) => ({ value: 30 + at }), [{ territory: 'dep:20', value: 50 }]), area: 'FR', kind: 'choropleth' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await press(widget, 'Tableau');
    await waitFor(() => expect(words(widget, 'table')).toContain('dep:20'));
  },
};

/** The outlines can't be had: why, and the table. */
export const FondIntrouvable: Story = {
  args: { feed: communes, geometry: '/feeds/pas-de-fond.json' },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(words(widget, 'message')).toContain('Le fond de carte'));
    await waitFor(() => expect(words(widget, 'table')).toContain('Aiguebrune-le-Haut'));
  },
};

/** The page brings something else. */
export const FondIllisible: Story = {
  args: { feed: communes, geometry: { type: 'Point', coordinates: [0, 0] } },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(words(widget, 'message')).toContain('Le fond de carte n’en est pas un'));
    await waitFor(() => expect(words(widget, 'table')).toContain('Aiguebrune-le-Haut'));
  },
};

/** The outlines are of somewhere else: which codes they have, and which were looked for. */
export const FondDAilleurs: Story = {
  args: { feed: communes, geometry: squares },
  play: async ({ canvasElement }) => {
    const widget = await ready(canvasElement);
    await waitFor(() => expect(words(widget, 'message')).toContain('Aucun code du fond de carte'));
  },
};

/** On its way: the page's own words stay in view. */
export const EnAttente: Story = {
  args: { children: 'En 2022, 48,4 % des sortants de l’IAE du Jura ont connu une sortie dynamique.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'pending', TAG);
    await expect(widget.querySelector('p')).toBeVisible();
  },
};

/** The feed has no such indicator. */
export const Vide: Story = {
  args: { feed: transilien, indicator: 'sorties', children: 'Le texte de la page.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'empty', TAG);
    await expect(words(widget, 'message')).toContain('achats-inclusifs');
    await expect(widget.querySelector('p')).toBeVisible();
  },
};

export const Erreur: Story = {
  args: { src: '/feeds/pas-la.json', children: 'Le texte de la page.' },
  play: async ({ canvasElement }) => {
    const widget = await settled(canvasElement, 'error', TAG);
    await expect(words(widget, 'message')).not.toBe('');
    await expect(widget.querySelector('p')).toBeVisible();
  },
};
