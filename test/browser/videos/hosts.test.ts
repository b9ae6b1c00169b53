import { expect } from '@open-wc/testing';
import '../../../src/widgets/videos/index.js';
import { part, until, words, type Json } from '../support/cards.js';
import { sendKeys } from '../support/engine.js';
import { mountIn, unmountAll } from '../support/fixtures.js';
import { answerHosts, askedOfHosts, nextPlayer, type Found } from '../support/hosts.js';
import { entries, panoramaIn, UUID, withFilms } from './given.js';

const named = (widget: Element, name: string): HTMLElement => [...widget.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === name)!;

describe('players of hosts in <impact-videos>', () => {
  const panorama = panoramaIn(mountIn('client'));
  before(() => answerHosts('videos.example.org'));
  afterEach(unmountAll);

  const played = async (index: number, given?: Json, attributes: Readonly<Record<string, string>> = {}): Promise<{ widget: HTMLElement; found: Found }> => {
    const widget = await panorama(given, attributes);
    entries(widget)[index]!.querySelector<HTMLElement>('[part=watch]')!.click();
    await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
    const found = nextPlayer();
    named(widget, attributes['lang'] === 'en' ? 'Play here' : 'Lire ici').click();
    return { widget, found: await found };
  };

  const withCaptions = async (language: string): Promise<Json> => {
    const given = await withFilms();
    return { ...given, videos: (given['videos'] as readonly Json[]).map((one) => ({ ...one, captions: [{ language: 'de', url: '/de.vtt' }, { language, url: '/un.vtt' }] })) };
  };

  it('let each player be itself, fill the screen, ask for a password and start, and never lead the page away', async () => {
    for (const [index, host] of ['www.youtube-nocookie.com', 'player.vimeo.com', 'videos.example.org'].entries()) {
      const { found } = await played(index);
      const { query: _1, height: _2, ...rest } = found;
      expect(rest).to.deep.equal({ host, error: '', canFullscreen: true, isItself: true, canAutoplay: true, canSend: true, leads: false });
      unmountAll();
    }
  });

  it('tell YouTube which site it is in, on a page that tells nobody, and never which page', async () => {
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'referrer', content: 'no-referrer' });
    document.head.append(meta);
    try {
      expect((await played(0)).found.error).to.equal('');
      const { referrer } = (await askedOfHosts()).filter(({ url }) => url.startsWith('https://www.youtube-nocookie.com/embed/')).at(-1)!;
      expect(referrer).to.equal(`${location.origin}/`);
    } finally {
      meta.remove();
    }
  });

  it('speak the page’s language, and start with captions in it where the feed says that there are some', async () => {
    expect((await played(0)).found.query).to.deep.equal({ autoplay: '1', rel: '0', playsinline: '1', hl: 'fr' });
    unmountAll();
    expect((await played(0, await withCaptions('fr-CA'))).found.query).to.deep.equal({ autoplay: '1', rel: '0', playsinline: '1', hl: 'fr', cc_load_policy: '1', cc_lang_pref: 'fr-CA' });
    unmountAll();
    expect((await played(1, await withCaptions('en'), { lang: 'en' })).found.query).to.deep.equal({ dnt: '1', autoplay: '1', texttrack: 'en' });
    unmountAll();
    expect((await played(2, await withCaptions('fr'))).found.query).to.deep.equal({ autoplay: '1', p2p: '0', subtitle: 'fr' });
    unmountAll();
    expect((await played(2, await withCaptions('en'))).found.query).to.deep.equal({ autoplay: '1', p2p: '0' });
  });

  it('are never lower than players take, in a place of 280 pixels', async () => {
    const widget = await panorama();
    widget.style.cssText = 'display: block; width: 280px';
    entries(widget)[0]!.querySelector<HTMLElement>('[part=watch]')!.click();
    await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
    const found = nextPlayer();
    named(widget, 'Lire ici').click();
    expect((await found).height).to.be.at.least(200);
  });

  it('keep the way to the host’s own page below them, as a frame does not tell that it stayed empty', async () => {
    const { widget } = await played(0);
    const way = part(widget, 'film').querySelector<HTMLAnchorElement>('.under a')!;
    expect([words(way), way.href]).to.deep.equal(['Ouvrir sur YouTube ↗', 'https://www.youtube.com/watch?v=aBcDeFgHi-k']);
  });

  it('are no choice where the reader ticked the box and then closed', async () => {
    const widget = await panorama();
    const ask = async (): Promise<void> => {
      entries(widget)[1]!.querySelector<HTMLElement>('[part=watch]')!.click();
      await until(() => widget.shadowRoot!.querySelector('[part=choice], iframe'));
    };
    await ask();
    part(widget, 'choice').querySelector('input')!.click();
    named(widget, 'Fermer').click();
    await until(() => !widget.shadowRoot!.querySelector('[part=choice]'));
    await ask();
    expect(widget.shadowRoot!.querySelector('iframe')).to.equal(null);
  });

  it('are not asked for while the reader is offline, and can be once more', async () => {
    const widget = await panorama();
    try {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
      entries(widget)[0]!.querySelector<HTMLElement>('[part=watch]')!.click();
      await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
      named(widget, 'Lire ici').click();
      await until(() => words(part(widget, 'film')).includes('hors ligne'));
      expect(words(part(widget, 'film'))).to.match(/^Construire le siège social de VeoliaVous êtes hors ligne : le film ne peut pas être chargé\.Réessayer Voir le film sur YouTube/);
      expect(widget.shadowRoot!.activeElement).to.equal(widget.shadowRoot!.querySelector('[part=film] [tabindex]'));
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    const found = nextPlayer();
    named(widget, 'Réessayer').click();
    expect((await found).host).to.equal('www.youtube-nocookie.com');
  });

  // Last: a policy stays with the page.
  it('say in words that the page’s own policy refuses them, with the way to their own page', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "frame-src 'self' https://player.vimeo.com; media-src 'self'";
    document.head.append(policy);
    const widget = await panorama({ ...(await withFilms()), videos: [{ id: 'a', title: 'Un', url: `https://videos.example.org/w/${UUID}` }, { id: 'b', title: 'Deux', url: 'https://media.example.org/film.mp4' }, { id: 'c', title: 'Trois', url: 'https://vimeo.com/123456789' }] });
    for (const [index, host] of ['videos.example.org', 'media.example.org'].entries()) {
      entries(widget)[index]!.querySelector<HTMLElement>('[part=watch]')!.click();
      await until(() => words(widget.shadowRoot!.querySelector('[part=choice]')).includes(host));
      // A reader's own press: without one, Firefox asks for no file.
      await until(() => widget.shadowRoot!.activeElement === named(widget, 'Lire ici'), 'the focus is lost');
      await sendKeys({ press: 'Enter' });
      await until(() => words(part(widget, 'entries')).includes(`Cette page n’autorise pas les films de ${host}. Voir le film sur ${host} ↗ Fermer`), `nothing is said of ${host}`);
      expect(widget.shadowRoot!.querySelector('iframe, video')).to.equal(null);
      expect(widget.shadowRoot!.activeElement).to.equal(entries(widget)[index]!.querySelector('[tabindex]'));
    }
    named(widget, 'Fermer').click();
    await until(() => widget.shadowRoot!.activeElement === entries(widget)[1]!.querySelector('[part=watch]'), 'the focus is lost');
    entries(widget)[2]!.querySelector<HTMLElement>('[part=watch]')!.click();
    await until(() => widget.shadowRoot!.querySelector('[part=choice]'));
    const found = nextPlayer();
    named(widget, 'Lire ici').click();
    expect((await found).host).to.equal('player.vimeo.com');
  });
});
