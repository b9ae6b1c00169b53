import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { announce } from '../../element/announce.js';
import { written } from '../../element/attributes.js';
import { FigureElement, type PanelViews } from '../../element/figure-element.js';
import type { Preparation, Snapshot } from '../../element/impact-element.js';
import { cautionTemplate, dotted, footTemplate, headingTemplate } from '../../element/parts.js';
import type { Draw } from '../../element/picture.js';
import type { Digits } from '../../format/digits.js';
import type { DisclosedFeed } from '../../honesty/types.js';
import type { Told } from '../../model/panel.js';
import { far } from '../../theme/far.styles.js';
import { frame } from '../../theme/frame.styles.js';
import { tokens } from '../../theme/tokens.styles.js';
import { unseen } from '../../theme/unseen.styles.js';
import { inDigits, type Entries } from './fields.model.js';
import { PLACE } from './place.model.js';
import { results } from './results.styles.js';
import { entryTemplates } from './simulator-entry.js';
import { resultsTemplate } from './simulator-results.js';
import { formulaOf, modelName, NO_FEED, needsOfSimulator, simulatorModel, type Asked, type Formulas, type SimulatorModel } from './simulator.model.js';
import { isWaiting } from './shown.model.js';
import { styles } from './simulator.styles.js';

/** After the last key, milliseconds: a reader who is still writing is not interrupted. */
const SAID_AFTER = 900;

/** What a reader who can't see it hears after a pause: what is to be corrected first. */
function saidOf({ given, assumptions, title }: SimulatorModel): string {
  const faulty = [...given, ...assumptions].filter(({ fault }) => fault);
  return [...faulty.map(({ label, fault }) => `${label}. ${fault}`), title].join(' ');
}

/** What a reader has written or chosen in one input; of radio buttons, in the one that is on. */
function entryOf({ type, id, name, value, checked }: HTMLInputElement): Entries {
  if (type === 'radio') return checked ? { [name]: value } : {};
  return type === 'checkbox' ? { [name]: checked ? value : '' } : { [id]: value };
}

/**
 * What-if with the study’s formulas: every assumption is shown, explained and changeable, and what they give is a range. Works
 * without a feed; where a feed has the figure, it begins with it.
 *
 * @summary A purchase, an income, two years: what they would give, as a range.
 * @slot - What is shown without JavaScript, while loading, and on failure.
 * @event {ImpactLoadEvent} impact-load - The simulator is drawn; `detail.issues` says what is wrong in the feed.
 * @event {ImpactErrorEvent} impact-error - The feed that was asked for can't be had; `detail.code` and `detail.message` say why.
 * @event {ImpactExportEvent} impact-export - A text or a file is about to leave; cancel it to handle it yourself.
 * @event {Event} input - A reader writes in a field.
 * @event {Event} change - A reader has changed a field, or gone back to the starting values.
 * @csspart title - The finding; it changes with the fields.
 * @csspart what - What is simulated, and that it is an estimation.
 * @csspart given - The fields for the reader’s own facts.
 * @csspart assumptions - The fields for what is assumed.
 * @csspart field - One field with its name, its unit and where its value comes from.
 * @csspart choice - The units that activity may be counted in.
 * @csspart input - The box to write in.
 * @csspart fault - Why a value can’t be used.
 * @csspart reset - The button back to the starting values.
 * @csspart results - All that the values give.
 * @csspart result - One result.
 * @csspart figure - Its large figure.
 * @csspart mark - The drawing under it.
 * @csspart bars - The bars of one person, of two changes, of three rounds.
 * @csspart naive - What would be claimed without the care taken here.
 * @csspart closing - The last word on the results.
 * @csspart refused - Why there is no result.
 * @csspart foot - The line of Champ and source, with the controls.
 * @csspart source - The words of that line.
 * @csspart controls - The buttons.
 * @csspart lecture - The sentence that reads the figure aloud.
 * @csspart method - The method panel: formula, assumptions, reservations.
 * @csspart table - Assumptions and results as a table.
 * @csspart waiting - What stands there before the simulator, and in its place when there is none.
 * @csspart message - Why there is none.
 */
export class ImpactSimulator extends FigureElement {
  static override properties: PropertyDeclarations = { model: {}, amount: { type: Number }, territory: { converter: written }, activity: {}, entries: { state: true } };
  static override styles = [far, tokens, frame, unseen, results, styles];

  #simulated?: SimulatorModel;
  /** Those of the language in which a reader wrote. */
  #digits?: Digits;
  /** What is only told on demand, once it was asked for. */
  #telling?: typeof import('./told.model.js');
  #told?: Promise<unknown>;
  #formulas: Formulas = {};
  #saying?: ReturnType<typeof setTimeout>;

  /** `purchase` (default), `local-income`, `elasticity` or `local-multiplier`. */
  model: 'purchase' | 'local-income' | 'elasticity' | 'local-multiplier' = 'purchase';

  /** Amount that `purchase` begins with, euros without tax; default: the feed’s `achats-inclusifs`, else 60,000. */
  amount?: number;

  /** Territory that `local-income` and `local-multiplier` are told of, as `dep:39`; default: the feed’s own. A reader may write another. */
  territory?: string;

  /** What the activity of `elasticity` is counted in, to begin with: `current-euros`, `constant-euros`, `hours` or `tonnes`; default: as the feed counts it, else `current-euros`. */
  activity?: 'current-euros' | 'constant-euros' | 'hours' | 'tonnes';

  /** List of `read`, `table`, `method`, `copy`, `feed` (what was simulated, as a feed), `csv`, `svg`, `png`, `embed`; default `read table method copy feed`. */
  override controls = 'read table method copy feed';

  private entries: Entries = {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  get #asked(): Asked {
    const { model, amount, territory, activity, entries } = this;
    return { model, amount, territory, activity, entries, formulas: this.#formulas };
  }

  /** @internal */
  override standIn(): object {
    return NO_FEED;
  }

  protected prepare(feed: DisclosedFeed): Preparation {
    const views = this.openViews;
    const formula = formulaOf(modelName(this.model));
    const there = Promise.all([views.length && this.getTold(), formula && this.#reckon(formula)]);
    return { ...needsOfSimulator(feed, this), views, ...((views.length || formula) && { also: { key: `${views.length > 0} ${formula}`, there } }) };
  }

  protected derive({ feed, words }: Snapshot): undefined {
    const { digits } = words.format.messages;
    if (this.#digits) this.entries = inDigits(this.entries, this.#digits, digits);
    this.#digits = digits;
    this.#simulated = simulatorModel({ feed, words }, this.#asked);
  }

  protected told({ feed, words }: Snapshot, panel: PanelViews): Told {
    const context = { feed, words };
    // In complete words, of which more may be said than of those on view.
    const simulated = simulatorModel(context, this.#asked);
    const { metaOf, shownSimulation } = this.#telling!;
    const told = panel.toldOfPart(context, shownSimulation(context, simulated), panel.words);
    return { ...told, meta: () => metaOf(context, simulated, told.meta(), panel.words) };
  }

  protected override get offered(): RegExp {
    // Of what is refused or waited for there is nothing to give out.
    return this.#simulated?.results.some((result) => !isWaiting(result)) ? /^(?:read|table|method|csv|copy|embed|svg|png|feed)$/ : super.offered;
  }

  protected override async send(format: string): Promise<void> {
    const { snapshot } = this;
    if (format !== 'feed' || !snapshot) return super.send(format);
    const { sendFragment } = await import('./simulator-fragment.js');
    sendFragment(this, snapshot, this.#simulated as SimulatorModel);
  }

  async #reckon(formula: keyof Formulas): Promise<void> {
    if (this.#formulas[formula]) return;
    const there = formula === 'local' ? { local: await import('./local.model.js') } : { elasticity: await import('./elasticity.model.js') };
    this.#formulas = { ...this.#formulas, ...there };
  }

  protected getTold(): Promise<unknown> {
    return (this.#told ??= import('./told.model.js').then((telling) => (this.#telling = telling)));
  }

  protected override drawing(): Promise<Draw> {
    return import('./simulator-picture.js').then(({ drawSimulation }) => (snapshot, tools, told) => drawSimulation(this.heading, this.#asked, snapshot, tools, told));
  }

  readonly #onInput = ({ target }: Event): void => {
    this.entries = { ...this.entries, ...entryOf(target as HTMLInputElement) };
    this.#sayLater();
  };

  /** Within a shadow root, the page would not hear of it. */
  readonly #onChange = (): void => void this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));

  readonly #onReset = (): void => {
    this.entries = {};
    this.#onChange();
    this.#sayLater();
  };

  readonly #onSubmit = (event: Event): void => event.preventDefault();

  #sayLater(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => announce(saidOf(this.#simulated!)), SAID_AFTER);
  }

  protected override willUpdate(changed: Parameters<FigureElement['willUpdate']>[0]): void {
    // What was written in another model’s fields, of another unit or of another place, is of no use here.
    if (this.hasUpdated && (changed.has('model') || changed.has('activity'))) this.entries = {};
    else if (this.hasUpdated && changed.has('territory')) this.entries = Object.fromEntries(Object.entries(this.entries).filter(([key]) => key !== PLACE));
    super.willUpdate(changed);
  }

  /** A reader may have written before the script came. */
  protected override firstUpdated(): void {
    for (const input of this.renderRoot.querySelectorAll('input')) {
      if (input.value !== input.defaultValue || input.checked !== input.defaultChecked) this.entries = { ...this.entries, ...entryOf(input) };
    }
  }

  /** In a page’s new language, what was written stands in its digits. */
  protected override updated(): void {
    super.updated();
    for (const input of this.renderRoot.querySelectorAll<HTMLInputElement>('input[inputmode]')) {
      const { [input.id]: text = input.defaultValue } = this.entries;
      if (input.value !== text) input.value = text;
    }
  }

  protected renderWidget(snapshot: Snapshot): TemplateResult {
    const model = this.#simulated as SimulatorModel;
    const { words } = snapshot;
    const simulator = words.phrases.simulator!;
    const { given, assumptions } = entryTemplates(model, simulator);
    const controls = this.controlsTemplate(snapshot, !!model.lecture, { ...words.format.messages.controls, feed: simulator.fragment } as typeof words.format.messages.controls);
    return html`<article class="widget fresh" lang=${words.language}>
      <div class="frame">
        ${headingTemplate(this.headingLevel, { text: this.heading ?? model.title })}
        <p class="what small" part="what">${dotted([model.kind, cautionTemplate(model.badge), ...[model.example, model.subject].flatMap((one) => one ?? [])])}</p>
        ${keyed(`${model.name} ${this.activity}`, html`<form class="simulation ${model.name}" autocomplete="off" @input=${this.#onInput} @change=${this.#onChange} @reset=${this.#onReset} @submit=${this.#onSubmit}>
          ${given} ${resultsTemplate(model, simulator, this.tableView(snapshot), this.heading)} ${assumptions}
        </form>`)}
        ${footTemplate(model.foot, controls)} ${this.panelsTemplate(snapshot)}
      </div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'impact-simulator': ImpactSimulator;
  }
}
