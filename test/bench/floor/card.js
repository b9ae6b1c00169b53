/** The floor: the same card by hand, for this feed and in French only. It validates nothing, withholds nothing and explains nothing. */
import { LitElement, css, html, svg } from 'lit';

const feeds = new Map();
const load = (src) =>
  feeds.get(src) ??
  feeds
    .set(
      src,
      fetch(src).then((answer) => answer.json()),
    )
    .get(src);
const names = { 'sorties-dynamiques': 'Sorties dynamiques', 'sorties-emploi-durable': 'Sorties en emploi durable', sorties: 'Sorties' };
const number = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

class FloorCard extends LitElement {
  static properties = { src: {}, indicator: {}, territory: {}, feed: { state: true } };
  static styles = css`
    :host {
      display: block;
      font:
        1rem/1.5 system-ui,
        sans-serif;
    }
    h3 {
      margin: 0;
      font-size: 1.25rem;
    }
    .figure {
      margin: 0;
      font-size: 3.5rem;
      font-weight: 600;
    }
    svg {
      display: block;
      width: 100%;
      height: 0.75rem;
    }
    .track {
      fill: #e6e0da;
    }
    .bar {
      fill: #a2553a;
    }
    footer {
      border-top: 1px solid #ddd;
      font-size: 0.8125rem;
      color: #555;
    }
  `;

  async connectedCallback() {
    super.connectedCallback();
    this.feed = await load(this.src);
    await this.updateComplete;
    this.dispatchEvent(new Event('impact-load'));
  }

  render() {
    if (!this.feed) return html`<slot></slot>`;
    const { feed } = this;
    const indicator = feed.indicators.find(({ id }) => id === this.indicator);
    const territory = this.territory ?? feed.territory;
    const shown = indicator.observations.find((one) => (one.territory ?? feed.territory) === territory);
    const region = indicator.observations.find((one) => !one.territory);
    const rate = this.indicator !== 'sorties';
    const [source] = feed.sources;
    return html`<article>
      <h3>${names[this.indicator]}</h3>
      <p class="figure">${number.format(shown.value)}${rate ? '\u202f%' : ''}</p>
      <svg role="img" aria-label="région ${number.format(region.value)}">
        <rect class="track" width="100%" height="100%"></rect>
        ${svg`<rect class="bar" height="100%" width="${rate ? shown.value : (100 * shown.value) / region.value}%"></rect>`}
      </svg>
      <p>${names[this.indicator]} · ${territory} · ${feed.period}</p>
      <footer>
        Champ : ${indicator.counted.fr} · ${rate ? `n = ${number.format(shown.n)} · ` : ''}Source :
        <a href=${source.url}>${source.publisher}</a>
      </footer>
    </article>`;
  }
}
customElements.define('floor-card', FloorCard);
