import type { VisibleMark } from '../../model/foot.js';
import { ageMark } from '../../model/foot.js';
import * as given from '../../model/given.js';
import type { LinkedFigure } from '../../model/linked.js';
import { say, territoryName, type Context } from '../../model/names.js';
import { countedNoun } from '../../model/noun.js';
import { referenceOf } from '../../model/reference.js';
import { marksOf } from '../../model/select.js';
import { situationOf, whereIs } from './partners-where.model.js';
import { isDuring, type Relating } from './partners-years.model.js';

/** What a figure is compared with: drawn as a tick at best, and always told in words. */
export interface Comparison {
  /** "Enquête nationale 38 %, 2019": as beside the tick. */
  readonly label: string;
  /** "Pour comparer : Enquête nationale 38 %, 2019". */
  readonly text: string;
  /** What must be said of it. */
  readonly caution?: string | undefined;
  /** The same for a row of a table. */
  readonly row: { readonly name: string; readonly value: number | undefined; readonly figure: string; readonly period: string; readonly territory?: string | undefined; readonly source?: string | undefined };
}

/** How many partners there are, with what is not the same as for the share beside which it stands. */
export interface PartnersCount {
  readonly figure: LinkedFigure;
  /** " partenaires locaux, dont trois nommés ici". */
  readonly words: string;
  /** "en 2021", "en Bourgogne-Franche-Comté". */
  readonly notes: readonly string[];
  readonly caution?: string | undefined;
}

/** Another relation, for the count of those named. */
interface Named extends Relating {
  readonly name: string;
  readonly territory?: string | undefined;
}

/** What a figure without a territory is about. */
export const territoryOf = ({ feed }: Context, figure: LinkedFigure | undefined): string | undefined => figure?.selection.observation?.territory ?? feed.territory ?? feed.organisation.territory;

/** The mark of the figure itself; what is said of a reference goes with it. */
export function cautionOf(context: Context, linked: LinkedFigure | undefined): VisibleMark | undefined {
  if (linked?.caution?.rule !== 'H14') return linked?.caution;
  const { at, observationAt } = linked.selection;
  return ageMark(context, marksOf(context.feed, at, observationAt));
}

/** "2020, il y a plus de trois ans"; else the mark as it is. */
export const dated = (caution: VisibleMark, period: string | undefined): string => (caution.ofPeriod && period ? `${period}, ${caution.text}` : caution.text);

/** The wider territory, every reference of the author's and the target; nothing beside a figure that is not there. */
export function comparisonsOf(context: Context, linked: LinkedFigure | undefined): Comparison[] {
  if (linked?.figure.state !== 'value') return [];
  const { selection } = linked;
  const { indicator, wider, at } = selection;
  const { format, phrases } = context.words;
  const { comparison } = phrases.partners!;
  const figure = (value: number): string => format.figure(value, indicator.unit, { compact: false }).text;
  const marks = marksOf(context.feed, at);
  const widerModel = wider && referenceOf(context, selection);
  const references = indicator.references.map((one, index): Comparison => {
    const { label = '' } = given.givenReference(context, { ...selection, indicator: { ...indicator, references: [one] } }) ?? {};
    const mismatch = marks.find(({ rule, detail }) => rule === 'H14' && detail?.['reference'] === index);
    return {
      label, text: comparison(label), caution: mismatch && format.messages.marks.H14(mismatch.detail ?? {}),
      row: { name: say(context, one.label)?.text ?? '', value: one.value, figure: figure(one.value), period: format.period(one.period), territory: one.territory, source: one.source },
    };
  });
  const target = given.targetText(context, selection);
  const aim = given.targetValue(selection);
  return [
    ...(widerModel && wider.value !== null ? [{ label: widerModel.label, text: comparison(widerModel.label), row: { name: territoryName(context, wider.territory ?? ''), value: wider.value, figure: figure(wider.value), period: wider.period ? format.period(wider.period) : '', territory: wider.territory, source: wider.source } }] : []),
    ...references,
    ...(target ? [{ label: target, text: target, row: { name: target, value: aim, figure: aim === undefined ? '' : figure(aim), period: indicator.target ? format.period(indicator.target.period) : '', source: indicator.target?.source } }] : []),
  ];
}

/** The two amounts behind the share, where the feed has both. */
export function outOfText({ words: { format, phrases } }: Context, { figure, selection: { observation } }: LinkedFigure): string | undefined {
  if (figure.state !== 'value' || observation?.numerator === undefined || observation.denominator === undefined) return undefined;
  const euros = (amount: number): string => format.figure(amount, 'eur', { compact: false }).text;
  return phrases.partners!.outOf(euros(observation.numerator), euros(observation.denominator), observation.period ? format.period(observation.period, 'in') : '');
}

/** The count says its own period, place and doubt wherever they are not those of the share. */
export function countOf(context: Context, counted: LinkedFigure, purchases: LinkedFigure | undefined, partners: readonly Named[]): PartnersCount {
  const { period } = counted.selection.observation ?? {};
  const place = territoryOf(context, counted);
  const [mine, other] = [cautionOf(context, counted), cautionOf(context, purchases)];
  const caution = mine && dated(mine, counted.period);
  const isSaid = !purchases || (other && dated(other, purchases.period) === caution);
  const isOtherPeriod = purchases && counted.period !== purchases.period;
  return {
    figure: counted,
    words: countWords(context, counted, place, partners),
    notes: [
      // An age tells of its period already.
      isOtherPeriod && period && !(mine?.ofPeriod && !isSaid) && context.words.format.period(period, 'in'),
      purchases && place && place !== territoryOf(context, purchases) && whereIs(context, place),
    ].filter((one): one is string => Boolean(one)),
    caution: isSaid ? undefined : caution,
  };
}

/** " partenaires locaux, dont trois nommés ici": said only of those named that can be among those counted, in the same place and time. */
function countWords(context: Context, { figure, selection }: LinkedFigure, place: string | undefined, partners: readonly Named[]): string {
  const { words: { format, phrases } } = context;
  if (figure.state !== 'value') return '';
  const { value, period, precision } = selection.observation!;
  const among = partners.filter((one) => situationOf(place, one.territory) === 'inside' && isDuring(one, period ?? context.feed.now));
  const named = new Set(among.map(({ name }) => name)).size;
  const count = value ?? 0;
  const { named: within, above } = phrases.partners!;
  const isAbove = named > count && precision !== 'au-moins';
  const words = !named || named === count ? '' : (isAbove ? above : within)(format.cardinal(named), format.messages.isOne(named));
  return `\u00a0${countedNoun(context, selection, precision === 'au-moins' ? Math.max(count, 2) : count)}${words}`;
}
