import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/widgets/videos/index.js';
import { part, until, words, type Json } from '../support/cards.js';
import { skipIn } from '../support/engine.js';
import { accessibilityTree, bothFixtures } from '../support/fixtures.js';
import { askedElsewhere, entries, panoramaIn, UUID, withFilms } from './given.js';

const press = (element: Element | null | undefined): void => (element as HTMLElement).click();
const inShadow = <E extends Element = HTMLElement>(widget: Element, selector: string): E | null => widget.shadowRoot!.querySelector<E>(selector);
const named = (widget: Element, name: string): Element | undefined => [...widget.shadowRoot!.querySelectorAll('button')].find((one) => words(one) === name);

/** Asks for the film of an entry and waits for what comes. */
async function ask(widget: HTMLElement, index: number, what: 'choice' | 'player'): Promise<HTMLElement> {
  press(entries(widget)[index]!.querySelector('[part=watch]'));
  await until(() => inShadow(widget, `[part=${what}]`), `no ${what}`);
  return part(widget, what);
}

bothFixtures('a film of <impact-videos>', (mount) => {
  const panorama = panoramaIn(mount);
  const { play } = HTMLMediaElement.prototype;
  let started: HTMLMediaElement[] = [];

  // Engines differ in whether a film starts without a hand's press; no file is there, so here none does.
  before(() => {
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      started.push(this);
      return Promise.reject(new DOMException('It starts when the reader presses.', 'NotAllowedError'));
    };
  });
  after(() => {
    HTMLMediaElement.prototype.play = play;
  });
  beforeEach(() => {
    started = [];
  });

  it('asks nothing of a third party before the reader does, and nothing more before the choice is made', async () => {
    const widget = await panorama();
    const images = new Set<string | null>();
    const look = (): void => widget.shadowRoot!.querySelectorAll('img').forEach((one) => images.add(one.getAttribute('src')));
    look();
    // A picture that can't be had is taken away: each that was ever there is asked for.
    new MutationObserver(look).observe(widget.shadowRoot!, { subtree: true, childList: true, attributes: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(inShadow(widget, 'iframe, video, [part=choice]')).to.equal(null);
    expect([...images]).to.deep.equal(['/test/fixtures/logo.svg']);
    await ask(widget, 0, 'choice');
    expect(inShadow(widget, 'iframe, video')).to.equal(null);
    expect(askedElsewhere().filter((name) => /youtu|vimeo|example/.test(name))).to.deep.equal([]);
  });

  it('says who hosts it and what is sent, and offers its own site', async () => {
    const widget = await panorama();
    expect(words(entries(widget)[0]!.querySelector('[part=watch]'))).to.match(/^Voir le film, 4 min/);
    const choice = await ask(widget, 0, 'choice');
    expect(words(choice)).to.equal('Ce film est hébergé par YouTube. Le lire ici lui transmet votre adresse IP et le nom de ce site, et lui permet de déposer des traceurs. Rien n’a encore été chargé.Lire ici Ouvrir sur YouTube ↗ FermerRetenir mon choix pour cette page');
    expect(choice.querySelector('a')!.href).to.equal('https://www.youtube.com/watch?v=aBcDeFgHi-k');
    expect(widget.shadowRoot!.activeElement).to.equal(named(widget, 'Lire ici'));
  });

  it('plays in place in a frame of the host without cookies, closed in and named', async () => {
    const widget = await panorama();
    await ask(widget, 0, 'choice');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    const frame = part<HTMLIFrameElement>(widget, 'player');
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/aBcDeFgHi-k?autoplay=1&rel=0&playsinline=1&hl=fr');
    expect(frame.title).to.equal('Film : Construire le siège social de Veolia'.replace(' :', '\u202f:'));
    expect([frame.referrerPolicy, frame.getAttribute('sandbox')]).to.deep.equal(['strict-origin', 'allow-scripts allow-same-origin allow-forms allow-presentation allow-popups allow-popups-to-escape-sandbox']);
    expect(widget.shadowRoot!.activeElement).to.equal(frame);
  });

  it('gives the focus back where it was asked for, by Escape and by its button', async () => {
    const widget = await panorama();
    const choice = await ask(widget, 1, 'choice');
    choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await until(() => !inShadow(widget, '[part=choice]'));
    const watch = (): Element | null => entries(widget)[1]!.querySelector('[part=watch]');
    await until(() => widget.shadowRoot!.activeElement === watch(), 'the focus is lost');
    await ask(widget, 1, 'choice');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    expect(part<HTMLIFrameElement>(widget, 'player').src).to.equal('https://player.vimeo.com/video/123456789?dnt=1&autoplay=1');
    press(named(widget, 'Fermer le film'));
    await until(() => !inShadow(widget, 'iframe') && widget.shadowRoot!.activeElement === watch(), 'the focus is lost');
  });

  it('has a cover of words where its poster can’t be had', async () => {
    const given = await withFilms();
    const widget = await panorama({ ...given, videos: [{ id: 'a', title: 'Un repas', lesson: 'Commencer petit.', url: 'https://vimeo.com/123456789', poster: '/test/fixtures/pas-la.jpg' }] });
    // Of what a server wrote it may have failed before any script was there.
    inShadow(widget, '[part=poster]')?.dispatchEvent(new Event('error'));
    await until(() => words(inShadow(widget, '.cover')) === 'Un repas');
  });

  it('plays one at a time', async () => {
    const widget = await panorama();
    await ask(widget, 0, 'choice');
    press(entries(widget)[1]!.querySelector('[part=watch]'));
    await until(() => words(part(widget, 'choice')).includes('Vimeo'));
    expect(widget.shadowRoot!.querySelectorAll('[part=choice]').length).to.equal(1);
  });

  const ofOneId = async (): Promise<Json> => ({
    ...(await withFilms()),
    videos: [{ id: 'a', title: 'Un', url: 'https://youtu.be/aBcDeFgHi-k' }, { id: 'a', title: 'Deux', url: 'https://vimeo.com/123456789' }],
  });

  it('asks of one host alone where two films have one id', async () => {
    const widget = await panorama(await ofOneId());
    const [first, second] = entries(widget);
    const choice = await ask(widget, 0, 'choice');
    expect([first!.contains(choice), second!.querySelector('[part=choice]')]).to.deep.equal([true, null]);
    expect((await accessibilityTree()).replace(/[\u00a0\u202f]/g, ' ')).to.contain('group "Ce film est hébergé par YouTube."').and.not.contain('hébergé par Vimeo');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    expect([...widget.shadowRoot!.querySelectorAll('iframe')].map(({ src }) => new URL(src).host)).to.deep.equal(['www.youtube-nocookie.com']);
    await ask(widget, 1, 'choice');
    expect(words(second!.querySelector('[part=choice]'))).to.match(/^Ce film est hébergé par Vimeo\./);
    expect([first!.querySelector('[part=choice]'), inShadow(widget, 'iframe')]).to.deep.equal([null, null]);
    press(named(widget, 'Fermer'));
    await until(() => widget.shadowRoot!.activeElement === second!.querySelector('[part=watch]'), 'the focus goes to another film');
  });

  it('does not play for the next film what was chosen for the one before, not even for a moment', async () => {
    const widget = await panorama();
    await ask(widget, 0, 'choice');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    const frames = new Set<string>();
    const look = (): void => widget.shadowRoot!.querySelectorAll('iframe').forEach(({ src }) => frames.add(new URL(src).host));
    new MutationObserver(look).observe(widget.shadowRoot!, { subtree: true, childList: true, attributes: true });
    widget.setAttribute('heading', 'Nos films');
    press(entries(widget)[1]!.querySelector('[part=watch]'));
    await (widget as LitElement).updateComplete;
    look();
    await until(() => words(inShadow(widget, '[part=choice]')).includes('Vimeo'));
    expect([...frames]).not.to.contain('player.vimeo.com');
  });

  it('plays nothing that a feed which comes meanwhile puts in a film’s place', async () => {
    const widget = await panorama();
    await ask(widget, 0, 'choice');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    const { videos, ...given } = await withFilms();
    const [first, ...others] = videos as readonly Json[];
    Object.assign(widget, { feed: { ...given, videos: [{ ...first, url: 'https://vimeo.com/987654321' }, ...others] } });
    await until(() => words(entries(widget)[0]).includes('Vimeo'), 'the feed is not shown');
    expect(inShadow(widget, 'iframe')).to.equal(null);
  });

  it('plays a file of the page’s own site at once, with its captions and nothing before', async () => {
    const widget = await panorama();
    const video = (await ask(widget, 3, 'player')) as HTMLVideoElement;
    expect([video.localName, video.controls, video.preload, video.getAttribute('src')]).to.deep.equal(['video', true, 'none', '/test/fixtures/film.mp4']);
    const track = video.querySelector('track')!;
    expect([track.kind, track.srclang, track.label, track.getAttribute('src')]).to.deep.equal(['captions', 'fr', 'français', '/test/fixtures/film.vtt']);
    expect(video.hasAttribute('crossorigin')).to.equal(false);
    await until(() => started.includes(video), 'it does not start');
    video.preload = 'auto';
    await until(() => words(inShadow(widget, '.said')) === 'Le film ne peut pas être lu ici.');
    expect(inShadow<HTMLAnchorElement>(widget, '.under a')!.getAttribute('href')).to.equal('/test/fixtures/film.mp4');
    expect(words(inShadow(widget, '.under'))).to.equal('Fermer le filmOuvrir le fichier du film ↗');
  });

  it('starts with captions in the page’s language, and says where they can’t be had', async () => {
    await skipIn('WebKitGTK', 'it asks for captions once it has the film, which is not there');
    const widget = await panorama();
    const video = await ask(widget, 3, 'player');
    expect(video.querySelector('track')!.default).to.equal(true);
    await until(() => words(inShadow(widget, '.said')) === 'Les sous-titres n’ont pas pu être chargés.');
    expect(video.isConnected).to.equal(true);
  });

  it('is left by Escape while it plays, with the focus back where it was, and not while it fills the screen', async () => {
    const widget = await panorama();
    const escape = (): unknown => part(widget, 'player').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    const player = await ask(widget, 3, 'player');
    await until(() => widget.shadowRoot!.activeElement === player, 'the player has no focus');
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: widget });
    try {
      escape();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(inShadow(widget, 'video')).not.to.equal(null);
    } finally {
      Reflect.deleteProperty(document, 'fullscreenElement');
    }
    escape();
    await until(() => !inShadow(widget, 'video') && widget.shadowRoot!.activeElement === entries(widget)[3]!.querySelector('[part=watch]'), 'the focus is lost');
  });

  it('keeps in sight what was bought, whatever is asked or plays', async () => {
    const widget = await panorama();
    const bought = (): number => words(entries(widget)[1]).split('Valoriser les déchets organiques en circuit court').length - 1;
    expect(bought()).to.equal(1);
    await ask(widget, 1, 'choice');
    expect(bought()).to.equal(1);
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    expect(bought()).to.equal(1);
  });

  it('plays a film alone where captions of another site come without its leave', async () => {
    const given = await withFilms();
    const captions = [{ language: 'en', url: '/test/fixtures/film.vtt' }, { language: 'de', url: 'https://media.example.org/film.vtt' }];
    const widget = await panorama({ ...given, videos: [{ id: 'a', title: 'Un repas', url: '/test/fixtures/film.mp4', captions }] });
    const video = (await ask(widget, 0, 'player')) as HTMLVideoElement;
    expect([video.crossOrigin, video.querySelectorAll('track').length]).to.deep.equal(['anonymous', 2]);
    video.dispatchEvent(new Event('error'));
    await until(() => video.crossOrigin === null);
    expect([...video.querySelectorAll('track')].map(({ srclang }) => srclang)).to.deep.equal(['en']);
    expect(words(inShadow(widget, '.said'))).to.equal('Les sous-titres n’ont pas pu être chargés.');
    video.dispatchEvent(new Event('error'));
    await until(() => words(inShadow(widget, '.said')) === 'Le film ne peut pas être lu ici.');
  });

  it('names a very long title whole once, and shortly where it is named again', async () => {
    const title = 'Nettoyer des locaux dans le cadre d’une clause. '.repeat(42);
    const widget = await panorama({ ...(await withFilms()), videos: [{ id: 'a', title, url: 'https://vimeo.com/123456789' }] });
    expect(part(widget, 'watch').getAttribute('aria-label')!.length).to.be.below(120);
    expect(words(part(widget, 'entry')).split('cadre').length - 1).to.be.within(42, 44);
    await ask(widget, 0, 'choice');
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    expect(part<HTMLIFrameElement>(widget, 'player').title).to.match(/^Film.{60,100}…$/);
  });

  it('asks first for a file of another site, which learns only who asks', async () => {
    const given = await withFilms();
    const [first, ...others] = given['videos'] as readonly Json[];
    const widget = await panorama({ ...given, videos: [{ ...first, url: 'https://media.example.org/film.mp4' }, ...others] });
    expect(words(await ask(widget, 0, 'choice'))).to.match(/hébergé par media\.example\.org\. Le lire ici lui transmet votre adresse IP et le nom de ce site\. Rien/);
  });

  it('makes no player of an address that it does not know, and nothing at all of a hostile one', async () => {
    const given = await withFilms();
    const hostile = ['javascript:alert(1)', 'https://www.youtube.com@evil.example/watch?v=aBcDeFgHi-k', 'https://www.youtube.com.evil.example/watch?v=aBcDeFgHi-k'];
    const widget = await panorama({ ...given, videos: hostile.map((url, index) => ({ id: `film-${index}`, title: '<img src=x onerror=alert(1)>', lesson: '<script>alert(1)</script>', url, page: 'javascript:alert(2)', poster: 'data:text/html,x' })) });
    expect(inShadow(widget, '[part=watch], img, script, iframe')).to.equal(null);
    expect([...widget.shadowRoot!.querySelectorAll('[part~=entry] a')].map((one) => one.getAttribute('href'))).to.deep.equal(['https://www.youtube.com.evil.example/watch?v=aBcDeFgHi-k']);
    expect(words(inShadow(widget, '[part~=entry] a'))).to.equal('Voir le film sur youtube.com.evil.example ↗');
  });

  // Last: what is chosen holds for the page.
  it('keeps a choice for this page and this host, where the reader wants it', async () => {
    const given = await withFilms();
    const peertube = (index: number, host: string): Json => ({ id: `film-${index}`, title: `Film ${index}`, url: `https://${host}/w/${UUID}` });
    const host = `${mount.name || 'videos'}-${Math.floor(performance.now())}.example.org`.toLowerCase();
    const widget = await panorama({ ...given, videos: [peertube(0, host), peertube(1, host), peertube(2, `autre-${host}`)] });
    const choice = await ask(widget, 0, 'choice');
    press(choice.querySelector('input'));
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    press(named(widget, 'Fermer le film'));
    await until(() => !inShadow(widget, 'iframe'));
    expect((await ask(widget, 1, 'player')).getAttribute('src')).to.equal(`https://${host}/videos/embed/${UUID}?autoplay=1&p2p=0`);
    await ask(widget, 2, 'choice');
    expect(inShadow(widget, 'iframe')).to.equal(null);
  });

  it('lets the reader take a remembered choice back while a film plays, and plays on', async () => {
    const given = await withFilms();
    const host = `${mount.name || 'videos'}-repris-${Math.floor(performance.now())}.example.org`.toLowerCase();
    const widget = await panorama({ ...given, videos: [0, 1].map((index) => ({ id: `film-${index}`, title: `Film ${index}`, url: `https://${host}/w/${UUID}` })) });
    press((await ask(widget, 0, 'choice')).querySelector('input'));
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    press(entries(widget)[1]!.querySelector('[part=watch]'));
    await until(() => entries(widget)[1]!.querySelector('iframe'));
    const frame = inShadow(widget, 'iframe');
    press(named(widget, 'Ne plus lire directement'));
    await until(() => words(inShadow(widget, '.said')) === `Cette page vous demandera de nouveau avant de lire un film hébergé par ${host}.`);
    expect([inShadow(widget, 'iframe') === frame, named(widget, 'Ne plus lire directement'), widget.shadowRoot!.activeElement]).to.deep.equal([true, undefined, named(widget, 'Fermer le film')]);
    await ask(widget, 0, 'choice');
    expect(inShadow(widget, 'iframe')).to.equal(null);
    press(named(widget, 'Lire ici'));
    await until(() => inShadow(widget, 'iframe'));
    expect(named(widget, 'Ne plus lire directement')).to.equal(undefined);
  });
});
