/** A widget on a page: its feed, its attributes, and words that it must say. */
export type Example = readonly [tag: string, feed: string, attributes: Readonly<Record<string, string>>, said: string];

/** Each widget of the study. */
export const studyWidgets: readonly Example[] = [
  ['impact-progress', 'atelier-des-berges-fictif', { progress: 'freins' }, 'Mobilité'],
  ['impact-progress', 'atelier-des-berges-fictif', { progress: 'competences' }, 'Ponctualité'],
  ['impact-progress', 'atelier-des-berges-fictif', { progress: 'formation' }, '44'],
  ['impact-pathway', 'juratri', { pathway: 'parcours-type' }, 'parcours type'],
  ['impact-pathway', 'bourgogne-franche-comte-2022', { pathway: 'sorties-2022' }, '9 807'],
  ['impact-factors', 'atelier-des-berges-fictif', {}, 'Internalisation'],
  ['impact-case', 'etude-avise-2016', { case: 'eco-systemes' }, 'Eco-systèmes'],
  ['impact-focus', 'etude-avise-2016', { focus: 'qpv' }, 'Rien ne prouve que'],
  ['impact-quote', 'atelier-des-berges-fictif', {}, 'Je suis arrivée'],
  ['impact-videos', 'etude-avise-2016', {}, 'Une prestation compétitive'],
  ['impact-comparison', 'etude-avise-2016', { indicator: 'chomage-qpv' }, '18,6'],
  ['impact-simulator', 'transilien-2021', { model: 'purchase' }, 'estimation'],
  ['impact-partners', 'atelier-des-berges-fictif', {}, '46'],
];

export const card: Example = ['impact-indicator', 'bourgogne-franche-comte-2022', { indicator: 'sorties-dynamiques', territory: 'dep:39' }, '48,4'];
export const dashboard: Example = ['impact-dashboard', 'bourgogne-franche-comte-2022', {}, '42,7'];
export const map: Example = ['impact-map', 'carte-de-france-fictive', { indicator: 'acces-formation' }, '%'];
export const sources: Example = ['impact-sources', 'atelier-des-berges-fictif', {}, 'Bilan social 2025'];

/** One of each kind that shows something. */
export const eachKind: readonly Example[] = [card, dashboard, map, sources, ...studyWidgets.filter(([tag], index, all) => all.findIndex(([other]) => other === tag) === index)];

export const written = (attributes: Readonly<Record<string, string>>): string => Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('');
export const tag = ([name, feed, attributes]: Example, more = ''): string => `<${name} src="/feeds/${feed}.json"${written(attributes)}${more}></${name}>`;

/** Runs in the page: each widget's tag and state. */
export const states = (): string[] => [...document.querySelectorAll('body > *')].map((widget) => `${widget.localName} ${(widget as HTMLElement & { state?: string }).state ?? 'not defined'}`);
/** Runs in the page: whether all that stands in it is drawn. */
export const allReady = (): boolean => [...document.querySelectorAll('body > *')].every((widget) => (widget as HTMLElement & { state?: string }).state === 'ready');

/** Runs in the page: what can be read in the first widget. */
export const said = (): string => (document.querySelector('body > *')!.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');
