import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { ImpactElement, type Preparation } from '../../../src/element/impact-element.js';
import '../../../src/widgets/feed/index.js';
import '../../../src/widgets/indicator/index.js';
import { add, figure, removeAdded, shown, siae, until, widgetIn, words, type Json } from '../support/cards.js';

const address = (value: number): string => URL.createObjectURL(new Blob([JSON.stringify(counting(value))], { type: 'application/json' }));
const counting = (value: number): Json => siae({ id: 'salaries-en-parcours', value });

describe('a failure', () => {
  afterEach(removeAdded);

  it('whose words come after a later feed was given is never shown', async () => {
    const widget = widgetIn(add(`<impact-indicator src="${address(64)}" lang="en"></impact-indicator>`));
    await shown(widget, '64');
    const { warn } = console;
    const warned = new Promise<void>((resolve) => {
      // The reason is logged before its words are asked for, which no widget of this page has needed yet.
      console.warn = () => {
        widget.feed = counting(65);
        resolve();
      };
    });
    widget.src = URL.createObjectURL(new Blob(['not JSON']));
    await warned;
    console.warn = warn;
    await shown(widget, '65');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(widget.state).to.equal('ready');
    expect(figure(widget)).to.equal('65');
  });
});

/** A widget with a fault of its own in the step that is named. */
class Faulty extends ImpactElement {
  fault = '';
  #step(name: string): void {
    if (this.fault === name) throw new RangeError('Cannot convert Infinity000 to a BigInt');
  }
  protected prepare(): Preparation {
    this.#step('prepare');
    return { files: [], usual: true };
  }
  protected derive(): undefined {
    this.#step('derive');
  }
  protected renderWidget(): TemplateResult {
    this.#step('render');
    return html`<p>drawn</p>`;
  }
}
customElements.define('faulty-widget', Faulty);

describe('what a widget throws when it', () => {
  afterEach(removeAdded);

  for (const step of ['prepare', 'derive', 'render']) {
    for (const later of [false, true]) {
      it(`${step}s ends in its error state, with plain words and the event${later ? ', once it was drawn too' : ''}`, async () => {
        const widget = add('<faulty-widget lang="fr"><p>48 % en 2022.</p></faulty-widget>').firstElementChild as Faulty;
        const heard: Event[] = [];
        const rejected: unknown[] = [];
        const note = (event: PromiseRejectionEvent): void => {
          event.preventDefault();
          rejected.push(event.reason);
        };
        window.addEventListener('unhandledrejection', note);
        widget.addEventListener('impact-error', (event) => heard.push(event));
        if (later) {
          widget.feed = counting(64);
          await until(() => widget.state === 'ready');
        }
        widget.fault = step;
        if (later) widget.requestUpdate();
        else widget.feed = counting(64);
        await until(() => heard.length, `no event, ${widget.state}`, 2000);
        await new Promise((resolve) => setTimeout(resolve, 50));
        window.removeEventListener('unhandledrejection', note);
        expect(rejected).to.deep.equal([]);
        expect(heard).to.have.length(1);
        expect(widget.state).to.equal('error');
        expect(words(widget.shadowRoot!.querySelector('[part="message"]'))).to.match(/^Le chiffre n’a pas pu être chargé/);
        widget.fault = '';
        widget.shadowRoot!.querySelector('button')!.click();
        await until(() => widget.state === 'ready');
      });
    }
  }
});

describe('a source that changes', () => {
  afterEach(removeAdded);

  const ready = async (): Promise<{ holder: HTMLElement; widget: ReturnType<typeof widgetIn> }> => {
    const holder = add(`<impact-indicator src="${address(64)}" lang="fr"><p>48 % en 2022.</p></impact-indicator>`);
    await shown(widgetIn(holder), '64');
    return { holder, widget: widgetIn(holder) };
  };

  it('while the widget is out of the page is asked for when it comes back', async () => {
    const { holder, widget } = await ready();
    widget.remove();
    widget.src = address(65);
    holder.append(widget);
    await shown(widget, '65');
    widget.remove();
    widget.feed = counting(66);
    holder.append(widget);
    await shown(widget, '66');
  });

  it('just before the widget is moved is asked for again where it comes to stand', async () => {
    const { widget } = await ready();
    widget.src = address(65);
    add('<section></section>').firstElementChild!.append(widget);
    await shown(widget, '65');
  });

  it('of an impact-feed that is out of the page with its widgets is asked for when they come back', async () => {
    const holder = add(`<impact-feed src="${address(64)}"><impact-indicator lang="fr"></impact-indicator></impact-feed>`);
    await shown(widgetIn(holder), '64');
    const provider = holder.firstElementChild!;
    provider.remove();
    provider.setAttribute('src', address(65));
    holder.append(provider);
    await shown(widgetIn(holder), '65');
  });

  it('gives the page’s own words back where none is left', async () => {
    const { holder, widget } = await ready();
    widget.removeAttribute('src');
    await until(() => widget.state === 'pending', `still ${widget.state}`, 1500);
    await widget.updateComplete;
    expect(holder.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(words(widget.shadowRoot)).not.to.contain('64');
    expect(widget.feed).to.equal(undefined);
  });

  it('is not asked for again by a move alone', async () => {
    const { widget } = await ready();
    let loaded = 0;
    widget.addEventListener('impact-load', () => loaded++);
    add('<section></section>').firstElementChild!.append(widget);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(loaded).to.equal(0);
  });
});
