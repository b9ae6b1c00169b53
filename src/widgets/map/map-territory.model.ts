import type { DisclosedObservation } from '../../honesty/types.js';
import { COUNT_LEADS_UNDER, decimalsOf, figureText, isSum, type FigureModel } from '../../model/figure.js';
import { baseOf, type VisibleMark } from '../../model/foot.js';
import { nearestSide } from '../../model/compare.js';
import { countedNoun } from '../../model/mark.js';
import { authorLabel, countedName, territoryName, type Context } from '../../model/names.js';
import { marksOf } from '../../model/select.js';
import type * as seldom from '../../model/seldom.js';
import { alongClasses, classOf } from '../../scale/classes.js';
import type { MapMessages } from '../../format/locales/map.fr.js';
import type { MapChoice } from './map-choice.model.js';

/** `none`: the geometry has it, the feed does not. */
export type TerritoryState = 'value' | 'secret' | 'missing' | 'refuse' | 'none' | 'not-applicable';
export type Side = 'near' | 'above' | 'below';

/** One territory of a map. Its words are made when they are first read, so that 35,000 communes cost what is drawn of them. */
export interface Territory {
  readonly code: string;
  readonly name: string;
  readonly state: TerritoryState;
  /** As it is shown, in the unit of the indicator. */
  readonly value?: number | undefined;
  /** "54,2 %", "non publié". */
  readonly text: string;
  /** For a shape: "54"; nothing without a value. */
  readonly short?: string | undefined;
  /** Position of its class, 0 for the lowest. */
  readonly klass?: number | undefined;
  /** Where it stands on the axis of the classes, 0 to 1. */
  readonly along?: number | undefined;
  readonly interval?: readonly [low: number, high: number] | undefined;
  /** "n = 742". */
  readonly base?: string | undefined;
  /** "402 sur 742 salariés en parcours". */
  readonly counted?: string | undefined;
  /** Against the reference, where intervals allow a word (H26). */
  readonly side?: Side | undefined;
  /** Why there is no value: "non publié : moins de 11 personnes". */
  readonly reason?: string | undefined;
  /** What must be said of this figure alone. */
  readonly caution?: VisibleMark | undefined;
  /** Name of the option: "Jura, 54,2 %, n = 742, de 50 à 56 %, quatrième classe sur cinq, au-dessus de la moyenne nationale, comme 29 autres". */
  readonly spoken: string;
  /** Position in the indicator's observations; nothing where the feed has none. */
  readonly index?: number | undefined;
}

export interface MapReference {
  readonly value: number;
  /** "France 46,9 %". */
  readonly label: string;
  readonly interval: readonly [low: number, high: number];
  readonly to: 'region' | 'nation' | 'reference';
  /** Where it stands on the axis of the classes, 0 to 1. */
  readonly along?: number | undefined;
}

/** What all territories of a map share. */
export interface Shared {
  readonly context: Context;
  readonly choice: MapChoice;
  readonly phrases: MapMessages;
  readonly seldom?: Pick<typeof seldom, 'seldomOf'> | undefined;
  readonly breaks: readonly number[];
  /** Words of each class: "de 50 à 56 %". */
  readonly classes: readonly string[];
  readonly decimals: number | undefined;
  readonly reference?: MapReference | undefined;
  /** How many there are on each side of the reference. */
  readonly sides: Record<Side, number>;
  /** "3e sur 99", of counts. */
  readonly rankOf?: ((value: number) => string) | undefined;
}

/** Half away from zero at the decimals that are read: what is drawn is classed as it is written. */
export function shownValue({ indicator }: MapChoice['selection'], one: DisclosedObservation): number {
  const decimals = decimalsOf(indicator, one);
  const value = one.value as number;
  return decimals === undefined || Number.isInteger(value) ? value : Number(value.toFixed(decimals));
}

const STATES: Readonly<Record<string, TerritoryState>> = { secret: 'secret', refuse: 'refuse', 'sans-objet': 'not-applicable' };

/** Only what is drawn stands ready; the rest are getters, so a spread of it is not the whole of it. */
export class MapTerritory implements Territory {
  readonly state: TerritoryState;
  readonly value?: number;
  readonly klass?: number;
  readonly side?: Side;
  readonly interval?: readonly [low: number, high: number] | undefined;
  readonly #shared: Shared;
  readonly #given: string | undefined;

  constructor(readonly code: string, given: string | undefined, readonly index: number | undefined, shared: Shared) {
    this.#shared = shared;
    this.#given = given;
    const one = index === undefined ? undefined : this.#observation;
    this.state = !one ? 'none' : one.value !== null ? 'value' : (STATES[one.missing ?? ''] ?? 'missing');
    if (one?.value == null) return;
    this.value = shownValue(shared.choice.selection, one);
    this.klass = classOf(shared.breaks, this.value);
    this.interval = one.interval;
    if (!this.interval || !shared.reference) return;
    this.side = nearestSide(this.interval, shared.reference.interval);
    shared.sides[this.side]++;
  }

  /** A feed's own name wins over the geometry's for what the library does not know. */
  get name(): string {
    const { context } = this.#shared;
    return context.words.territory(this.code) || authorLabel(context, this.code) ? territoryName(context, this.code) : (this.#given ?? this.code);
  }

  get text(): string {
    const { context, choice, phrases } = this.#shared;
    return this.value === undefined ? (this.#figure?.text ?? phrases.none) : figureText(context, choice.selection.indicator, this.#observation).text;
  }

  get reason(): string | undefined {
    return this.value === undefined ? this.text : undefined;
  }

  get short(): string | undefined {
    const { context, decimals } = this.#shared;
    return this.value === undefined ? undefined : context.words.format.number(this.value, decimals);
  }

  get along(): number | undefined {
    return this.value === undefined ? undefined : alongClasses(this.#shared.breaks, this.value);
  }

  get base(): string | undefined {
    return this.index === undefined ? undefined : baseOf(this.#shared.context, this.#observation, this.#shared.choice.selection.indicator);
  }

  /** Only counts that the feed gives: what is worked out from a rate may be one off. */
  get counted(): string | undefined {
    const { context, choice: { selection } } = this.#shared;
    const { numerator, denominator } = this.#observed ?? {};
    if (numerator === undefined || denominator === undefined || isSum(selection.indicator)) return undefined;
    const { format } = context.words;
    const who = countedName(context, this.#observation)?.text ?? countedNoun(context, selection, denominator);
    return format.messages.outOf(format.number(numerator), [format.number(denominator), who].filter(Boolean).join('\u00a0'));
  }

  get caution(): VisibleMark | undefined {
    const caution = this.#seldom?.caution;
    // Its age is said of the whole map.
    return caution?.ofPeriod ? undefined : caution;
  }

  get spoken(): string {
    const { rankOf } = this.#shared;
    const leads = (this.#observed?.denominator ?? COUNT_LEADS_UNDER) < COUNT_LEADS_UNDER;
    const parts = this.value === undefined ? [this.text]
      : rankOf ? [this.text, rankOf(this.value)]
      : [leads ? this.counted : undefined, this.text, leads ? undefined : this.base, ...this.classWords, this.sideWords];
    return [this.name, ...parts, this.caution?.text].filter(Boolean).join(', ');
  }

  /** "de 50 à 56 %", "quatrième classe sur cinq". */
  get classWords(): string[] {
    const { classes, phrases, context } = this.#shared;
    return this.klass === undefined || classes.length < 2 ? [] : [classes[this.klass] as string, phrases.class(this.klass, classes.length, context.words.format.cardinal(classes.length))];
  }

  /** "au-dessus de la moyenne nationale, comme 29 autres". */
  get sideWords(): string | undefined {
    const { reference, sides, phrases, context } = this.#shared;
    if (!this.side || !reference) return undefined;
    const { format } = context.words;
    const others = sides[this.side] - 1;
    return [format.messages.compared(this.side, reference.to), others > 0 && phrases.others(format.number(others), others === 1)].filter(Boolean).join(', ');
  }

  get #observation(): DisclosedObservation {
    return this.#shared.choice.selection.indicator.observations[this.index as number] as DisclosedObservation;
  }

  /** The figure, where it has a value. */
  get #observed(): DisclosedObservation | undefined {
    return this.value === undefined ? undefined : this.#observation;
  }

  get #figure(): FigureModel | undefined {
    return this.#seldom?.figure;
  }

  /** Why there is no value, or what must be said beside it, in the words that a card has for it. */
  get #seldom(): seldom.Seldom | undefined {
    const { seldom: model, context, choice: { selection } } = this.#shared;
    if (!model || this.index === undefined) return undefined;
    const own = { ...selection, territory: this.code, observation: this.#observation, observationAt: this.index };
    return model.seldomOf(context, own, marksOf(selection.feed, selection.at, this.index), [own.observation], true);
  }
}
