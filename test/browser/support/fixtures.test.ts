import { expect } from '@open-wc/testing';
import { accessibilityTree, mountIn, unmountAll } from './fixtures.js';

/** Gives its name through ElementInternals and its text in a shadow root, as the widgets do; a declared root is kept. */
class NamedFigure extends HTMLElement {
  state = 'pending';
  updateComplete = Promise.resolve(true);
  feed?: { label: string };
  readonly #internals = this.attachInternals();

  connectedCallback(): void {
    this.#internals.role = 'figure';
    const root = this.#internals.shadowRoot ?? this.attachShadow({ mode: 'open' });
    setTimeout(() => {
      this.#internals.ariaLabel = this.feed?.label ?? 'no feed';
      if (root.childElementCount === 0) root.append(Object.assign(document.createElement('button'), { textContent: 'Lire' }));
      this.state = 'ready';
    }, 20);
  }
}
customElements.define('test-named-figure', NamedFigure);

describe('the support of the browser tests', () => {
  afterEach(unmountAll);

  it('gives the feed to a mounted element and waits until it is no longer pending', async () => {
    const figure = await mountIn('client')<NamedFigure>('test-named-figure', { feed: { label: 'x' }, attributes: { title: 'a "b" & c' } });
    expect(figure.state).to.equal('ready');
    expect(figure.title).to.equal('a "b" & c');
  });

  it('reads names and roles that are given through ElementInternals, and shadow trees', async () => {
    await mountIn('client')('test-named-figure', { feed: { label: 'Sorties dynamiques' } });
    const tree = await accessibilityTree('test-named-figure');
    expect(tree).to.match(/^figure "Sorties dynamiques"\n {2}button "Lire"$/);
  });

  it('serves any file under the strictest policy below /csp/', async () => {
    const { headers } = await fetch('/csp/test/browser/support/fixtures.test.ts');
    expect(headers.get('content-security-policy')).to.contain("require-trusted-types-for 'script'");
    const plain = await fetch('/test/browser/support/fixtures.test.ts');
    expect(plain.headers.get('content-security-policy')).to.equal(null);
  });
});
