import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../../scripts/lib/root.mjs';
import type { RenderOptions } from '../../src/ssr.js';
import { feedText } from './support/page.js';

const { renderWidget } = (await import(pathToFileURL(inRoot('dist', 'ssr.js')).href)) as {
  renderWidget(tag: string, options: RenderOptions): Promise<string>;
};

const now = '2026-11-23';
const feed = (name: string) => JSON.parse(feedText(name)) as unknown;
const render = (options: Partial<RenderOptions> & Pick<RenderOptions, 'feed'>) => renderWidget('impact-indicator', { now, ...options });
const template = (html: string) => /<template[^>]*>([^]*)<\/template>/.exec(html)![1]!;
const text = (html: string) =>
  template(html)
    .replaceAll(/<link[^>]*>|<!--[^]*?-->|<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&nbsp;', ' ');
const island = (html: string) =>
  JSON.parse(/data-impact-island>([^]*?)<\/script>/.exec(html)![1]!) as {
    version: string;
    lang: string;
    feed: { now: string; indicators: { id: string }[] };
  };
const small = { version: '1.0', organisation: { name: 'La Fabrique', role: 'siae' }, period: '2025', indicators: [] as unknown[] };

describe('a widget rendered in Node', () => {
  it('is read without scripts: finding, figure, Champ, n and source', async () => {
    const said = text(
      await render({ feed: feed('bourgogne-franche-comte-2022'), attributes: { indicator: 'sorties-dynamiques', territory: 'dep:39' } }),
    );
    for (const words of [
      'Dans le Jura, près d’un sortant sur deux a connu une sortie dynamique',
      '48,4',
      'Champ : sortants',
      'n = 1 112',
      'Dreets Bourgogne-Franche-Comté, données ASP',
    ])
      expect(said).toContain(words);
  });

  it('is every indicator of the five feeds', async () => {
    for (const name of ['juratri', 'bourgogne-franche-comte-2022', 'transilien-2021', 'etude-avise-2016', 'atelier-des-berges-fictif']) {
      const document = feed(name) as { indicators: { id: string }[] };
      for (const { id } of document.indicators) {
        const html = await render({ feed: document, attributes: { indicator: id } });
        expect(text(html), id).toContain('Champ : ');
        expect(html, id).not.toMatch(/\sstyle="|undefined|NaN|\[object/);
      }
    }
  });

  it('carries its language on the host, and speaks it', async () => {
    const html = await render({ feed: feed('transilien-2021'), lang: 'en' });
    expect(html).toMatch(/^<impact-indicator[^>]* lang="en"/);
    expect(text(html)).toContain('spent €8.4M with inclusive suppliers');
    expect(island(html).lang).toBe('en');
  });

  it('is of the day that it is given', async () => {
    const options = { feed: feed('juratri') };
    expect(text(await render({ ...options, now: '2017-01-15' }))).not.toContain('il y a plus');
    expect(text(await render({ ...options, now: '2026-11-23' }))).toContain('il y a plus de neuf ans');
    expect(island(await render({ ...options, now: '2017-01-15' })).feed.now).toBe('2017-01-15');
  });

  it('shows in its filters what its figures are of, before any script runs', async () => {
    const chosen = async (attributes: Record<string, string>) => {
      const html = await renderWidget('impact-dashboard', { now, feed: feed('atelier-des-berges-fictif'), attributes: { controls: 'filter', ...attributes } });
      return [...html.matchAll(/<option[^>]*\sselected[^>]*>/g)].map(([option]) => /value="([^"]*)"/.exec(option)?.[1] ?? option);
    };
    expect(await chosen({})).toEqual(['']);
    expect(await chosen({ period: '2024' })).toEqual(['2024']);
  });

  it('leaves what it shows beside it, and no more', async () => {
    const { feed: left } = island(await render({ feed: feed('atelier-des-berges-fictif'), attributes: { indicator: 'immersions' } }));
    expect(left.indicators.map(({ id }) => id)).toEqual(['immersions']);
    expect(JSON.stringify(left)).not.toContain('sorties-dynamiques');
  });

  it('writes a withheld figure nowhere: not in words, not in drawings, not in the island', async () => {
    const html = await render({
      feed: {
        ...small,
        indicators: [{ id: 'sorties-dynamiques', numerator: 4, denominator: 7, value: 57.1, note: 'Quatre personnes sur sept' }],
      },
    });
    expect(text(html)).toContain('non publié : moins de 11 personnes');
    expect(html).not.toMatch(/57[.,]1|Quatre personnes/);
    const [observation] = (island(html).feed.indicators[0] as unknown as { observations: Record<string, unknown>[] }).observations;
    for (const key of ['numerator', 'denominator', 'n', 'low', 'high', 'note']) expect(observation).not.toHaveProperty(key);
    expect(observation!['value']).toBe(null);
  });

  it('withholds parts on the server as in the browser', async () => {
    const html = await render({ feed: feed('atelier-des-berges-fictif'), attributes: { indicator: 'sorties-dynamiques' } });
    expect(html).not.toMatch(/61[.,]1/);
    expect(text(html)).toContain('non publié : révélerait l’autre chiffre');
  });

  it('lets nothing of a feed or an attribute end its markup', async () => {
    const label = '</script></template><img src=x onerror=alert(1)>';
    const html = await render({
      feed: { ...small, indicators: [{ id: 'x-fin', label, unit: 'personnes', value: 30 }] },
      attributes: { heading: '"><img src=x onerror=alert(1)>' },
    });
    expect(html).not.toContain('<img');
    expect(html.match(/<\/template>/g)).toHaveLength(1);
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.stringify(island(html))).toContain('onerror');
  });

  it('links to its style sheet where the page says, or writes its styles with the page’s nonce', async () => {
    const linked = await render({ feed: feed('juratri'), assets: 'https://cdn.example/0.1/' });
    expect(linked).toContain('<link rel="stylesheet" data-impact href="https://cdn.example/0.1/css/impact-indicator.css">');
    expect(linked).not.toContain('<style');
    const inline = await render({ feed: feed('juratri'), nonce: 'abc' });
    expect(inline).toContain('<style data-impact nonce="abc">');
    expect(inline).not.toContain('<link');
  });

  it('keeps the page’s own words as its children', async () => {
    expect(await render({ feed: feed('juratri'), children: '<p>Plus de 100 salariés.</p>' })).toContain(
      '</template><p>Plus de 100 salariés.</p><script',
    );
  });

  it('is refused with the tags that there are, where there is no such widget', async () => {
    await expect(renderWidget('impact-magic', { feed: {} })).rejects.toThrow(/does not render <impact-magic>; it renders .*impact-indicator/);
    await expect(renderWidget('constructor', { feed: {} })).rejects.toThrow(/does not render <constructor>/);
    await expect(renderWidget('impact-feed', { feed: {} })).rejects.toThrow(/does not render <impact-feed>/);
  });

  it('is refused for a document that nothing can be read of', async () => {
    await expect(render({ feed: ['a', 'list'] })).rejects.toMatchObject({ name: 'FeedError', code: 'invalid' });
    await expect(render({ feed: { ...small, version: '2.0' } })).rejects.toMatchObject({ code: 'too-new' });
  });

  it('says what there is where the indicator is not there', async () => {
    expect(text(await render({ feed: feed('transilien-2021'), attributes: { indicator: 'sorties' } }))).toContain('achats-inclusifs');
  });

  it('is the same twice', async () => {
    const options = { feed: feed('etude-avise-2016'), attributes: { indicator: 'salaries-en-parcours' } };
    expect(await render(options)).toBe(await render(options));
  });
});
