import { expect } from '@open-wc/testing';
import '../../../src/widgets/quote/index.js';
import { beyond } from '../support/beyond.js';
import { feed, part, press, until, words, TODAY, type Json } from '../support/cards.js';
import { exported } from '../support/exported.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';

const consent = { date: '2026-02-01', scope: 'web' };

bothFixtures('<impact-quote>', (mount, mode) => {
  const testimony = async (given?: Json, attributes: Readonly<Record<string, string>> = {}): Promise<HTMLElement & { state: string }> =>
    mount('impact-quote', { feed: given ?? (await feed('atelier-des-berges-fictif')), now: TODAY, attributes: { lang: 'fr', ...attributes } });
  const withQuotes = async (...quotes: readonly Json[]): Promise<Json> => ({ ...(await feed('atelier-des-berges-fictif')), quotes: quotes.map((one) => ({ text: 'Je conduis l’équipe.', author: 'Nadia', consent, ...one })) });

  it('quotes one person in a figure, with who says it, the consent, and that it is fictional', async () => {
    const widget = await testimony();
    expect([part(widget, 'quote').localName, part(widget, 'caption').localName, part(widget, 'caption').closest('figure') !== null]).to.deep.equal(['blockquote', 'figcaption', true]);
    expect(words(part(widget, 'quote'))).to.equal("« Je suis arrivée sans permis ni projet. Aujourd'hui je conduis l'équipe du matin. »");
    expect(words(part(widget, 'caption'))).to.equal("Une salariée en parcourstémoignage fictif · L'Atelier des BergesAccord donné le 1er février 2026, pour le web");
    expect(words(part(widget, 'source'))).to.match(/^Données fictives/);
  });

  it('keeps its opening mark within its place, on a page that has marks hang', async () => {
    document.body.style.setProperty('hanging-punctuation', 'first');
    try {
      const widget = await testimony();
      const [text] = [...part(widget, 'quote').querySelector('p')!.childNodes].filter(({ textContent }) => textContent!.includes('«'));
      const mark = document.createRange();
      mark.selectNodeContents(text!);
      expect(mark.getClientRects()[0]!.left).to.be.at.least(part(widget, 'quote').getBoundingClientRect().left - 1);
    } finally {
      document.body.style.removeProperty('hanging-punctuation');
    }
  });

  it('says why nothing is quoted without consent, and gives nothing of it', async () => {
    const widget = await testimony(await withQuotes({ consent: undefined, role: 'conductrice', image: { src: '/test/fixtures/logo.svg', alt: 'Nadia' } }));
    expect(words(part(widget, 'quote'))).to.equal('non publié : accord de la personne non indiqué');
    expect(widget.shadowRoot!.innerHTML + (mode === 'server' ? widget.innerHTML : '')).not.to.match(/Nadia|conduis|conductrice/);
    expect(widget.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('gives nothing of what was agreed to for something else than the web, and puts marks around words as their script runs', async () => {
    const internal = await testimony(await withQuotes({ consent: { date: '2026-02-01', scope: 'interne' } }));
    expect(words(part(internal, 'quote'))).to.equal('non publié : l’accord de la personne est donné pour un usage interne, pas pour le web');
    expect(internal.shadowRoot!.textContent).not.to.match(/Nadia|conduis/);
    const arabic = await testimony(await withQuotes({ text: { ar: 'أنا أقود الفريق' } }));
    expect(getComputedStyle(part(arabic, 'quote').querySelector('p')!).direction).to.equal('rtl');
  });

  it('shows a photograph of the page’s own site with its words and credit, and asks nothing of another site', async () => {
    const own = await testimony(await withQuotes({ image: { src: '/test/fixtures/logo.svg', alt: 'Nadia au volant', credit: 'Studio' } }));
    expect([part<HTMLImageElement>(own, 'image').alt, part<HTMLImageElement>(own, 'image').loading]).to.deep.equal(['Nadia au volant', 'lazy']);
    expect(words(part(own, 'caption'))).to.contain('Photo : Studio');
    const other = await testimony(await withQuotes({ image: { src: 'https://elsewhere.example/nadia.jpg', alt: 'Nadia' } }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(other.shadowRoot!.querySelector('img')).to.equal(null);
    const whole = await testimony(await withQuotes({ image: { src: `${location.origin}/test/fixtures/logo.svg`, alt: 'Nadia' } }));
    await until(() => whole.shadowRoot!.querySelector('img'), 'the photograph is left out');
  });

  it('gives the place of a photograph that can’t be had to the words', async () => {
    const widget = await testimony(await withQuotes({ image: { src: '/test/fixtures/pas-la.jpg', alt: 'Nadia', credit: 'Studio' } }));
    // Of what a server wrote it may have failed before any script was there.
    widget.shadowRoot!.querySelector('img')?.dispatchEvent(new Event('error'));
    await until(() => !widget.shadowRoot!.querySelector('img, .with-image'));
    expect(words(part(widget, 'caption'))).not.to.contain('Photo');
  });

  it('says of a consent in other words what it was given for, and gives nothing of the person', async () => {
    const widget = await testimony(await withQuotes({ consent: { date: '2026-02-01', scope: 'rapport annuel' } }));
    expect(words(part(widget, 'quote'))).to.equal('non publié : l’accord de la personne, donné pour « rapport annuel », ne nomme pas le web');
    expect(widget.shadowRoot!.textContent + (mode === 'server' ? widget.innerHTML : '')).not.to.match(/Nadia|conduis/);
  });

  it('sets a long text as one, with the photograph where reading begins', async () => {
    const widget = await testimony(await withQuotes({ text: 'Je suis arrivée sans permis ni projet. '.repeat(52), image: { src: '/test/fixtures/logo.svg', alt: 'Nadia' } }));
    widget.parentElement!.style.width = '1000px';
    await until(() => widget.shadowRoot!.querySelector('img'));
    expect(part(widget, 'image').getBoundingClientRect().top).to.be.closeTo(part(widget, 'quote').getBoundingClientRect().top, 2);
    expect(Number.parseFloat(getComputedStyle(part(widget, 'quote')).fontSize)).to.be.at.most(20);
  });

  it('is the one that is asked for, and says how many there are where there is none', async () => {
    const given = await withQuotes({ author: 'Nadia' }, { author: 'Paul' });
    expect(words(part(await testimony(given, { quote: '2' }), 'author'))).to.equal('Paul');
    const none = await testimony(given, { quote: '3' });
    expect([none.state, words(part(none, 'message'))]).to.deep.equal(['empty', 'Le fichier de données n’a pas de témoignage n° 3 : il en contient 2.']);
    expect(words(part(await testimony(given, { quote: 'deux' }), 'author'))).to.equal('Nadia');
  });

  it('speaks English where the page does, with its marks, and keeps the language of words that have no other', async () => {
    expect(words(part(await testimony(undefined, { lang: 'en' }), 'quote'))).to.equal('“I came with neither a licence nor a plan. Today I lead the morning team.”');
    const french = await testimony(await withQuotes({}), { lang: 'en' });
    expect([part(french, 'quote').lang, words(part(french, 'quote'))]).to.deep.equal(['fr', '« Je conduis l’équipe. »']);
  });

  it('has a heading where the page gives one, and is a table of the same facts', async () => {
    const widget = await testimony(undefined, { heading: 'Ils en parlent', controls: 'table method copy', view: 'table' });
    expect(words(part(widget, 'title'))).to.equal('Ils en parlent');
    expect(words(widget.shadowRoot!.querySelector('tbody tr'))).to.contain('Une salariée en parcours').and.contain('Accord donné le 1er février 2026');
    await press(widget, 'Graphique', () => widget.shadowRoot!.querySelector('blockquote'));
  });

  it('tells assistive technology a quotation, and has no accessibility fault', async () => {
    const widget = await testimony();
    const tree = await accessibilityTree();
    expect(tree).to.contain('blockquote').and.contain('Je suis arrivée sans permis').and.contain('button "Copier"');
    await expect(widget).to.be.accessible();
  });

  it('shows hostile words as words, within its place at 280 px', async () => {
    const long = 'Témoignageextraordinairementlong'.repeat(6);
    const widget = await testimony(await withQuotes({ text: `<img src=x onerror=alert(1)> ${long}`, author: long, role: `<script>${long}</script>` }));
    widget.style.cssText = 'display: block; width: 280px; font: 28px serif';
    expect(widget.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(beyond(widget)).to.deep.equal([]);
  });

  if (mode === 'client') {
    it('is copied, and leaves as a picture, with all that a reader must know', async () => {
      const widget = await testimony(undefined, { controls: 'copy svg' });
      expect((await exported(widget, 'Copier')).content).to.contain('Données fictives').and.contain('Accord donné le');
      const { content } = await exported(widget, 'SVG');
      expect(content).to.contain('Données fictives').and.contain('Je suis arrivée');
    });
  }
});
