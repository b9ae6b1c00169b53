import { expect } from '@open-wc/testing';
import '../../src/widgets/sources/index.js';
import { bothFixtures } from './support/fixtures.js';

const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const now = '2026-11-23';

const feed = {
  version: '1.0',
  organisation: { name: 'La Fabrique', role: 'siae' },
  sources: [{ id: 'bilan', title: 'Bilan 2025', publisher: 'La Fabrique', url: 'https://fabrique.example/bilan' }],
  indicators: [{ id: 'sorties', value: 26, period: '2025', source: 'bilan' }],
  credits: [
    {
      name: 'Fondation du Lac',
      role: 'Financement',
      logo: { src: '/test/fixtures/logo.svg', alt: 'Logo de la Fondation du Lac' },
      statement: 'Avec le soutien de la Fondation du Lac.',
    },
    { name: 'Autre fonds', role: 'Financement', logo: { src: 'https://elsewhere.example/logo.png', alt: 'Autre fonds' } },
  ],
};

bothFixtures('<impact-sources>', (mount) => {
  it('lists each source with its link, and each funder with its statement in full', async () => {
    const widget = await mount('impact-sources', { feed, now });
    const root = widget.shadowRoot!;
    expect(widget.state).to.equal('ready');
    expect(root.querySelector('[part="sources"] a')?.getAttribute('href')).to.equal('https://fabrique.example/bilan');
    expect(words(root.querySelector('[part="statement"]'))).to.equal('Avec le soutien de la Fondation du Lac.');
  });

  it('shows a logo of the page’s own site, lazily and with its words, and asks nothing of another site', async () => {
    const widget = await mount('impact-sources', { feed, now });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const logos = [...widget.shadowRoot!.querySelectorAll('img')];
    expect(logos.map(({ alt }) => alt)).to.deep.equal(['Logo de la Fondation du Lac']);
    expect(logos[0]!.loading).to.equal('lazy');
    expect(logos[0]!.getBoundingClientRect().height).to.equal(48);
  });

  it('keeps the page’s own content when the feed names neither source nor partner', async () => {
    const bare = { version: '1.0', organisation: feed.organisation, indicators: [{ id: 'sorties', value: 26, period: '2025' }] };
    const widget = await mount('impact-sources', { feed: bare, children: '<p>Sources sur demande.</p>', now });
    expect(widget.state).to.equal('empty');
  });

  it('has no accessibility fault', async () => {
    const widget = await mount('impact-sources', { feed, now });
    await expect(widget).to.be.accessible();
  });
});
