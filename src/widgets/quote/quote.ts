import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { isOwn } from '../../element/logo.js';
import { shapesOfQuotes } from '../../element/quotes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { dotted, footTemplate, headingTemplate, worded } from '../../element/parts.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { signs } from '../../theme/signs.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { filesOfQuote, quoteModel, shownQuote, type QuoteModel } from './quote.model.js';
import { styles } from './quote.styles.js';

/**
 * A testimony: the words of one person in large type, who says them, and the consent that they gave. Without consent nothing is quoted,
 * and the widget says so. A photograph of another site than the page's is left out.
 *
 * @summary A testimony with consent.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The testimony is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading, where the page gives one.
 * @csspart quote - The words, or why there are none.
 * @csspart image - The photograph.
 * @csspart caption - Who says them, and the consent.
 * @csspart author - Who says them.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the testimony, and in its place when there is none.
 * @csspart message - Why there is no testimony.
 */
export class ImpactQuote extends FigureElement {
  static override properties: PropertyDeclarations = { quote: { type: Number }, home: { state: true }, lost: { state: true } };
  static override styles = [far, tokens, frame, signs, styles];

  #model?: QuoteModel;

  /** Origin of the page: known in a browser only, so it comes after the first drawing. */
  private home?: string;

  /** Address of the photograph that can't be had: its place is the words'. */
  private lost?: string;

  /** Which testimony of the feed, from 1; default 1. */
  quote = 1;

  /** List of `copy`, `method`, `table`, `csv`, `svg`, `png`, `embed`; default `copy method`. */
  override controls = 'copy method';

  override nouns(): ShapesOfNouns {
    return shapesOfQuotes;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: filesOfQuote(feed), views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const model = quoteModel({ feed, words }, this.quote || 1);
    if (model) this.#model = model;
    const { none, unknown } = words.phrases.quote!;
    const count = feed.quotes?.length ?? 0;
    return model ? undefined : count ? unknown(String(this.quote), words.format.number(count), words.format.messages.isOne(count)) : none;
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.home = new URL(this.baseURI).origin));
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownQuote({ feed, words }, { ...(this.#model as QuoteModel), image: this.#photograph() }), panel.words);
  }

  /** A photograph of another site would tell that site who reads. */
  #photograph(): QuoteModel['image'] {
    const { image } = this.#model as QuoteModel;
    return image && isOwn(image.src, this.home) && image.src !== this.lost ? image : undefined;
  }

  protected override drawing(): Promise<Draw> {
    return import('./quote-picture.js').then(({ drawerOf }) => drawerOf(this.#model as QuoteModel));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const { foot } = this.#model as QuoteModel;
    const { words } = snapshot;
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${this.heading ? headingTemplate(this.headingLevel, { text: this.heading }) : nothing}
        ${this.tableView(snapshot) ?? this.#figure(words)}
        ${footTemplate(foot, this.controlsTemplate(snapshot, false))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }

  #figure({ phrases }: Snapshot['words']): TemplateResult {
    const { text, marks: [open, close], withheld, author, facts, consent } = this.#model as QuoteModel;
    const { credit } = phrases.quote!;
    const photograph = this.#photograph();
    const caption = [photograph?.credit && credit(photograph.credit), consent].filter(Boolean);
    const length = text.text.length > LONGER ? 'long longer' : text.text.length > LONG ? 'long' : '';
    return html`<figure class="${photograph ? 'with-image ' : ''}${length}">
      ${photograph ? html`<img class="image" part="image" src=${photograph.src} alt=${photograph.alt} loading="lazy" decoding="async" @error=${() => (this.lost = photograph.src)}>` : nothing}
      <div>
        ${withheld
          ? html`<p class="withheld" part="quote"><i class="lozenge"></i>${withheld}</p>`
          : html`<blockquote part="quote" lang=${text.lang ?? nothing}><p dir="auto">${open}${text.text}${close}</p></blockquote>`}
        <figcaption part="caption">
          ${author ? html`<p class="author" part="author">${author}</p>` : nothing}
          <p class="small">${dotted(facts.map(worded))}</p>
          ${caption.length ? html`<p class="small">${dotted(caption)}</p>` : nothing}
        </figcaption>
      </div>
    </figure>`;
  }
}

/** Signs from which on words are read, not looked at. */
const LONG = 240;

/** Signs from which on they are a text of a page. */
const LONGER = 900;

declare global {
  interface HTMLElementTagNameMap {
    'impact-quote': ImpactQuote;
  }
}
