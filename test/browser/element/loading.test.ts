import { expect } from '@open-wc/testing';
import type { ImpactErrorEvent, ImpactLoadEvent } from '../../../src/element/events.js';
import { failureOf } from '../../../src/element/failure.js';
import { FeedError } from '../../../src/feed/errors.js';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import type { ImpactIndicator } from '../../../src/widgets/indicator/indicator.js';
import { add, figure, part, removeAdded, shown, siae, until, widgetIn, words, type Json } from '../support/cards.js';
import { settled } from '../support/fixtures.js';

/** Answers to addresses below /stub/, each held until it is let go; everything else goes to the server. */
const answers = new Map<string, { signal?: AbortSignal | null; give: (answer: Response | Error) => void }[]>();
const asked: string[] = [];
const realFetch = window.fetch;
const stub: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  if (!url.pathname.startsWith('/stub/')) return realFetch(input, init);
  asked.push(url.pathname);
  return new Promise((resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    const held = answers.get(url.pathname) ?? [];
    held.push({ signal: init?.signal, give: (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)) });
    answers.set(url.pathname, held);
  });
};
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const answer = async (path: string, body: Response | Error) => {
  await until(() => answers.get(path)?.length, `nobody asked for ${path}`);
  answers.get(path)!.shift()!.give(body);
};
const counting = (value: number): Json => siae({ id: 'salaries-en-parcours', value });

let count = 0;
/** No test gets an answer that another one left in memory. */
const address = () => `/stub/${++count}.json`;

describe('where a widget gets its feed from', () => {
  before(() => (window.fetch = stub));
  after(() => (window.fetch = realFetch));
  afterEach(removeAdded);

  it('is the address in src, resolved against the page', async () => {
    const holder = add('<impact-indicator src="/test/fixtures/feeds/juratri.json"></impact-indicator>');
    await settled(widgetIn(holder));
    expect(figure(widgetIn(holder))).to.equal('plus de 100');
  });

  it('is the object in .feed, before any address', async () => {
    const path = address();
    const holder = add(`<impact-indicator src="${path}"></impact-indicator>`);
    widgetIn(holder).feed = counting(64);
    await shown(widgetIn(holder), '64');
    expect(asked).not.to.include(path);
  });

  it('is the inline JSON child', async () => {
    const holder = add(`<impact-indicator><script type="application/json">${JSON.stringify(counting(65))}</script></impact-indicator>`);
    await shown(widgetIn(holder), '65');
  });

  it('never has its organisation as the source of what names a source that is not there', async () => {
    const holder = add('<impact-indicator lang="fr"></impact-indicator>');
    widgetIn(holder).feed = siae({ id: 'salaries-en-parcours', value: 61, source: 'nulle-part' });
    await shown(widgetIn(holder), '61');
    expect(words(widgetIn(holder).shadowRoot)).to.contain('source non précisée').and.not.to.contain('déclaratif');
  });

  it('is the enclosing impact-feed: its src, its object, its inline JSON', async () => {
    const bySrc = add(
      '<impact-feed src="/test/fixtures/feeds/juratri.json"><section><impact-indicator></impact-indicator></section></impact-feed>',
    );
    await shown(widgetIn(bySrc), 'plus de 100');
    const byObject = add('<impact-feed><impact-indicator></impact-indicator></impact-feed>');
    (byObject.firstElementChild as HTMLElement & { feed: unknown }).feed = counting(66);
    await shown(widgetIn(byObject), '66');
    const inline = add(
      `<impact-feed><script type="application/json">${JSON.stringify(counting(67))}</script><impact-indicator></impact-indicator></impact-feed>`,
    );
    await shown(widgetIn(inline), '67');
  });

  it('is the enclosing impact-feed through a shadow root', async () => {
    const holder = add('<impact-feed src="/test/fixtures/feeds/juratri.json"><div></div></impact-feed>');
    const root = holder.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<impact-indicator></impact-indicator>';
    await shown(root.querySelector('impact-indicator')!, 'plus de 100');
  });

  it('changes with its src, its object and its provider', async () => {
    const holder = add('<impact-feed src="/test/fixtures/feeds/juratri.json"><impact-indicator></impact-indicator></impact-feed>');
    const widget = widgetIn(holder);
    await shown(widget, 'plus de 100');
    holder.firstElementChild!.setAttribute('src', '/test/fixtures/feeds/transilien-2021.json');
    await shown(widget, '8,4 M€');
    widget.feed = counting(70);
    await shown(widget, '70');
    widget.feed = undefined;
    await shown(widget, '8,4 M€');
  });

  it('never hands out what the page put in: impact-feed gives nothing back, a widget only what may be shown', async () => {
    const holder = add('<impact-feed><impact-indicator></impact-indicator></impact-feed>');
    const provider = holder.firstElementChild as HTMLElement & { feed: unknown };
    provider.feed = siae({ id: 'sorties-dynamiques', numerator: 4, denominator: 8, value: 50 });
    await settled(widgetIn(holder));
    expect(provider.feed).to.equal(undefined);
    expect(JSON.stringify(widgetIn(holder).feed?.indicators[0]?.observations)).not.to.match(/\b(?:50|4|8)\b/);
  });

  it('is none where nothing is named: the page’s own words stay, and nothing is said', async () => {
    const holder = add('<impact-indicator><p>Le texte de la page.</p></impact-indicator>');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(widgetIn(holder).state).to.equal('pending');
    expect(holder.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(words(widgetIn(holder).shadowRoot)).to.equal('');
  });
});

describe('a feed on its way', () => {
  before(() => (window.fetch = stub));
  after(() => (window.fetch = realFetch));
  afterEach(removeAdded);

  const waiting = (path: string) => add(`<impact-indicator src="${path}" lang="fr"><p>48 % en 2022.</p></impact-indicator>`);

  it('leaves the page’s own words in view until the figure is there', async () => {
    const path = address();
    const holder = waiting(path);
    const widget = widgetIn(holder);
    await until(() => asked.includes(path));
    expect(widget.state).to.equal('pending');
    expect(widget.matches(':state(pending)')).to.equal(true);
    expect(holder.querySelector('p')!.checkVisibility()).to.equal(true);
    await answer(path, json(counting(64)));
    await shown(widget, '64');
    expect(widget.matches(':state(ready)')).to.equal(true);
    expect(holder.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('is ignored when it comes after a later address was asked for', async () => {
    const [early, late] = [address(), address()];
    const widget = widgetIn(waiting(early));
    await until(() => asked.includes(early));
    widget.src = late;
    await answer(late, json(counting(2000)));
    await shown(widget, '2 000');
    await answer(early, json(counting(1000))).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(figure(widget)).to.equal('2 000');
  });

  it('is not waited for when the widget leaves the page, and is asked for again when it comes back', async () => {
    const path = address();
    const holder = waiting(path);
    const widget = widgetIn(holder);
    await until(() => answers.get(path)?.length);
    const [request] = answers.get(path)!;
    widget.remove();
    await until(() => request!.signal?.aborted, 'the request goes on', 1500);
    answers.delete(path);
    holder.append(widget);
    await answer(path, json(counting(64)));
    await shown(widget, '64');
  });

  it('is one request for thirty widgets', async () => {
    const path = address();
    const holder = add(`<impact-indicator src="${path}"></impact-indicator>`.repeat(30));
    await answer(path, json(counting(64)));
    const widgets = [...holder.querySelectorAll<ImpactIndicator>('impact-indicator')];
    await Promise.all(widgets.map((widget) => shown(widget, '64')));
    expect(asked.filter((one) => one === path)).to.have.length(1);
  });

  it('tells the page when the figure is drawn, once and without bubbling', async () => {
    const path = address();
    const holder = waiting(path);
    const heard: Event[] = [];
    for (const target of [holder, widgetIn(holder)]) target.addEventListener('impact-load', (event) => heard.push(event));
    await answer(path, json({ ...counting(64), misspelt: 1 }));
    await shown(widgetIn(holder), '64');
    await until(() => heard.length);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).to.have.length(1);
    const { bubbles, composed, detail } = heard[0] as ImpactLoadEvent;
    expect([bubbles, composed]).to.deep.equal([false, false]);
    expect(detail.issues.map(({ path, code }) => [path, code])).to.deep.equal([['misspelt', 'unknown-key']]);
    expect(detail.issues[0]!.message).to.contain('misspelt');
    expect(JSON.stringify(detail)).not.to.contain('64');
  });
});

describe('a feed that fails', () => {
  before(() => (window.fetch = stub));
  after(() => (window.fetch = realFetch));
  afterEach(removeAdded);

  const failures: readonly [string, () => Response | Error][] = [
    ['http', () => json({}, 404)],
    ['not-json', () => new Response('<!doctype html><title>Bonjour</title>', { headers: { 'content-type': 'text/html' } })],
    ['invalid', () => json(['a', 'list'])],
    ['too-new', () => json({ ...counting(64), version: '2.0' })],
  ];
  for (const [code, response] of failures) {
    it(`is told in plain words, with the page’s own text kept: ${code}`, async () => {
      const path = address();
      const holder = add(`<impact-indicator src="${path}" lang="fr"><p>48 % en 2022.</p></impact-indicator>`);
      const widget = widgetIn(holder);
      const heard: ImpactErrorEvent[] = [];
      widget.addEventListener('impact-error', (event) => heard.push(event));
      holder.addEventListener('impact-error', (event) => heard.push(event));
      await answer(path, response());
      await until(() => heard.length);
      expect(widget.state).to.equal('error');
      expect(widget.matches(':state(error)')).to.equal(true);
      expect(heard.map(({ detail, bubbles }) => [detail.code, bubbles])).to.deep.equal([[code, false]]);
      expect(heard[0]!.detail.message).to.match(/^Le chiffre n’a pas pu être chargé/);
      expect(words(part(widget, 'message'))).to.match(
        /^Le chiffre n’a pas pu être chargé : .+\. Le texte ci-dessus est celui de la page\.$/,
      );
      expect(holder.querySelector('p')!.checkVisibility()).to.equal(true);
      await expect(widget).to.be.accessible();
    });
  }

  it('is told apart from a server that is out of order', async () => {
    const told = async (status: number, language: string): Promise<string> =>
      (await failureOf(new FeedError('http', '/impact.json', { status }), language, false)).message.replace(/\s/g, ' ');
    expect(await told(404, 'fr')).to.equal('Le chiffre n’a pas pu être chargé : le fichier de données est introuvable ou refusé.');
    expect(await told(503, 'fr')).to.equal('Le chiffre n’a pas pu être chargé : le serveur du fichier de données est en panne.');
    expect(await told(503, 'en')).to.equal('The figure could not be loaded: the server of the data file is out of order.');
  });

  it('is not blamed for what goes wrong elsewhere: a file of the library that does not come', async () => {
    const failure = await failureOf(new TypeError('Failed to fetch dynamically imported module'), 'fr', false);
    expect(failure.code).to.equal('display');
    expect(failure.message.replace(/\s/g, ' ')).to.equal(
      'Le chiffre n’a pas pu être chargé : une partie de l’affichage n’a pas pu être chargée ou n’a pas fonctionné.',
    );
  });

  it('leaves a sentence its own words, and says why only where there are none', async () => {
    const path = address();
    const holder = add(
      `<p>Près d’un sortant sur deux (<impact-indicator variant="inline" src="${path}" lang="fr">48 %</impact-indicator>), soit <impact-indicator variant="inline" src="${path}" lang="fr"></impact-indicator>.</p>`,
    );
    const [said, bare] = holder.querySelectorAll<ImpactIndicator>('impact-indicator');
    await answer(path, json({}, 404));
    await until(() => bare!.state === 'error' && said!.state === 'error');
    await bare!.updateComplete;
    expect(holder.querySelector('p')!.innerText).to.match(/^Près d’un sortant sur deux \(48 %\), soit/);
    expect(words(bare!.shadowRoot)).to.match(/^Le chiffre n’a pas pu être chargé/);
    expect(said!.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(1);
    expect(bare!.shadowRoot!.querySelector('slot')!.assignedNodes()).to.have.length(0);
    for (const widget of [said, bare]) expect(widget!.shadowRoot!.querySelector('button, div')).to.equal(null);
  });

  it('can be asked for again by the reader', async () => {
    const path = address();
    const widget = widgetIn(add(`<impact-indicator src="${path}" lang="fr"></impact-indicator>`));
    await answer(path, json({}, 404));
    await until(() => widget.state === 'error');
    const retry = widget.shadowRoot!.querySelector('button')!;
    expect(words(retry)).to.equal('Réessayer');
    retry.click();
    await answer(path, json(counting(64)));
    await shown(widget, '64');
    expect(widget.shadowRoot!.querySelector('[part="message"]')).to.equal(null);
  });

  it('says which indicators there are when there is not the one asked for', async () => {
    const holder = add(
      '<impact-indicator indicator="sorties" src="/test/fixtures/feeds/transilien-2021.json" lang="fr"><p>Texte</p></impact-indicator>',
    );
    const widget = widgetIn(holder);
    let error: ImpactErrorEvent | undefined;
    widget.addEventListener('impact-error', (event) => (error = event));
    await until(() => error);
    expect(widget.state).to.equal('empty');
    expect(error!.detail.code).to.equal('not-found');
    const message = words(part(widget, 'message'));
    expect(message).to.contain('« sorties »');
    for (const id of ['achats-inclusifs', 'chantiers-d-insertion', 'personnes-en-emploi']) expect(message).to.contain(id);
    expect(holder.querySelector('p')!.checkVisibility()).to.equal(true);
    widget.indicator = 'chantiers-d-insertion';
    await shown(widget, '80');
  });

  it('is told in English on an English page', async () => {
    const path = address();
    const widget = widgetIn(add(`<impact-indicator src="${path}" lang="en"></impact-indicator>`));
    await answer(path, json({}, 404));
    await until(() => widget.state === 'error');
    expect(words(part(widget, 'message'))).to.match(/^The figure could not be loaded/);
    expect(words(widget.shadowRoot!.querySelector('button'))).to.equal('Try again');
  });
});
