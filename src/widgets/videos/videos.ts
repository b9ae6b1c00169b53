import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { namesIn } from '../../element/attributes.js';
import type { ShapesOfNouns } from '../../element/disclosed.js';
import { shapesOfVideos } from '../../element/videos.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import type { Draw } from '../../element/picture.js';
import { dotted, footTemplate, headingTemplate, linkTemplate, worded } from '../../element/parts.js';
import { warnOnce } from '../../element/warn.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { entryTemplate } from './videos-entry.js';
import { showing } from './videos-showing.js';
import { filesOfVideos, shownVideos, unknownVideos, videosModel, type VideosModel } from './videos.model.js';
import { styles } from './videos.styles.js';

/**
 * The video panorama: what each purchase teaches, what was bought, by whom and from whom, and its film. A film plays in its place once
 * the reader has asked for it; before that nothing is asked of who hosts it. An entry without a film is a card of words.
 *
 * @summary The video panorama of purchases.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The panorama is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - Nothing can be shown; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @csspart title - The heading.
 * @csspart subject - What the panorama is of.
 * @csspart entries - The list of purchases.
 * @csspart entry - One purchase; the first is also `lead`.
 * @csspart lead - The first purchase.
 * @csspart lesson - What a purchase teaches: the heading of its entry.
 * @csspart facts - What was bought, buyer and supplier, territory.
 * @csspart factors - The success factors, by number and name.
 * @csspart film - The place of a film: poster or cover, choice, player.
 * @csspart poster - The poster.
 * @csspart watch - The button that asks for a film.
 * @csspart choice - Who hosts a film and what playing it sends, before it is loaded.
 * @csspart player - The frame or the video.
 * @csspart transcript - The transcript, folded.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart method - The method panel.
 * @csspart table - The table.
 * @csspart waiting - What stands there before the panorama, and in its place when there is none.
 * @csspart message - Why there is no panorama.
 */
export class ImpactVideos extends FigureElement {
  static override properties: PropertyDeclarations = { videos: {}, home: { state: true } };
  static override styles = [far, tokens, frame, styles];

  #model?: VideosModel;

  /** Origin of the page: known in a browser only, so it comes after the first drawing. */
  private home?: string;

  /** Ids of entries: which, and in which order; the first leads. Default: all, as the feed has them. */
  videos = '';

  override nouns(): ShapesOfNouns {
    return shapesOfVideos;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    return { files: filesOfVideos(feed, namesIn(this.videos)), views: [...this.openViews] };
  }

  protected derive({ feed, words }: Snapshot): string | undefined {
    const ids = namesIn(this.videos);
    const unknown = unknownVideos(feed, ids);
    const phrases = words.phrases.videos!;
    const problem = feed.videos?.length && unknown.length ? phrases.unknown(unknown.join(' '), words.format.list(feed.videos.map(({ id }) => id))) : undefined;
    const model = videosModel({ feed, words }, ids);
    if (!model) return problem ?? phrases.none;
    if (problem) warnOnce(problem);
    this.#model = model;
    return undefined;
  }

  protected override firstUpdated(): void {
    void this.updateComplete.then(() => (this.home = new URL(this.baseURI).origin));
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    return panel.toldOfPart({ feed, words }, shownVideos({ feed, words }, this.#model as VideosModel), panel.words);
  }

  protected override drawing(): Promise<Draw> {
    return import('./videos-picture.js').then(({ drawerOf }) => drawerOf(this.#model as VideosModel, this.heading));
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const { title, subject, page, foot, entries, shown, others } = this.#model as VideosModel;
    const { words } = snapshot;
    const open = showing(this);
    const level = Math.min((this.headingLevel || 3) + 1, 6);
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, this.heading ? { text: this.heading } : title)}
        <p class="subject small" part="subject">${dotted([foot.fictional, ...subject.map(worded), page && linkTemplate(page.text, page.url)].filter(Boolean))}</p>
        ${this.tableView(snapshot) ?? html`<ol class="entries" part="entries">
          ${entries.slice(0, shown).map((entry, index) => entryTemplate(entry, words, { level, isLead: index === 0, hasPage: !page, home: this.home, open }))}
        </ol>
        ${others ? html`<p class="small others">${others}</p>` : nothing}`}
        ${footTemplate(foot, this.controlsTemplate(snapshot, false))} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-videos': ImpactVideos;
  }
}
