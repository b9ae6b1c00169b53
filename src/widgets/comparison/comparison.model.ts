import type { DisclosedObservation } from '../../honesty/types.js';
import { briefly } from '../../model/brief.js';
import { visibleMark } from '../../model/caution.js';
import { baseOf, footModel, type FootModel, type VisibleMark } from '../../model/foot.js';
import { catalogueWords, indicatorName, placeName, say, territoryLocative, type Context } from '../../model/names.js';
import { marksOf, type Unselected } from '../../model/select.js';
import { valuesOf, type Sentence } from '../../model/sentences.js';
import { sourcesOf } from '../../model/sources.js';
import { leadingCounts } from '../../model/withheld.js';
import { decimalsOf, figureText } from '../../model/figure.js';
import { comparePeriods } from '../../format/period.js';
import { chooseComparison, isSummed, type ComparisonChoice, type ComparisonRequest, type Incomparable, type Shown } from './comparison-choice.model.js';
import { gapOf, unreadText, wordsOf, type Gap } from './comparison-gap.model.js';
import type * as rows from './comparison-rows.model.js';
import type { Against, ComparedRow, RowsModel } from './comparison-rows.model.js';
import type * as time from './comparison-time.model.js';
import type { TimeModel } from './comparison-time.model.js';

export { filesOf, type ComparisonRequest } from './comparison-choice.model.js';
export { wordsOf } from './comparison-gap.model.js';

/** All that a comparison shows at first sight. */
export interface ComparisonModel {
  readonly choice: ComparisonChoice;
  readonly title: Sentence;
  /** What, which zones, where. */
  readonly subject: readonly Sentence[];
  readonly period?: string | undefined;
  readonly caution?: VisibleMark | undefined;
  readonly time?: TimeModel | undefined;
  readonly rows?: RowsModel | undefined;
  /** What the rows are compared with. */
  readonly against: readonly Against[];
  /** Of the one row that stands alone. */
  readonly gap?: Gap | undefined;
  /** Nothing where all values are withheld. */
  readonly lecture?: Sentence | undefined;
  readonly foot: FootModel;
  /** The drawing in one sentence, for its name. */
  readonly summary: string;
  /** All figures that are shown, of the indicator's own. */
  readonly shown: readonly Shown[];
}

/** The models of the two forms, each loaded where it is drawn. */
export interface ComparisonForms {
  readonly time?: Pick<typeof time, 'timeModel'> | undefined;
  readonly rows?: Pick<typeof rows, 'rowsModel' | 'againstOf'> | undefined;
}

export function comparisonModel(context: Context, request: ComparisonRequest, on: ComparisonForms): ComparisonModel | Unselected | Incomparable {
  const choice = chooseComparison(context.feed, request);
  if ('problem' in choice) return choice;
  const { by, selection, rows, wider, whole } = choice;
  const { indicator } = selection;
  const time = by === 'time' ? on.time?.timeModel(context, choice) : undefined;
  const against = on.rows && !time ? on.rows.againstOf(context, choice) : [];
  const compared = time ? undefined : on.rows?.rowsModel(context, choice, against, request.territory);
  const alone = !time && rows.length === 1 ? rows[0] : undefined;
  const gap = alone && aloneGap(context, choice, alone, against);
  const series = (selection.series?.points ?? []).map((index): Shown => ({ index, observation: indicator.observations[index]! }));
  const shown = time ? [...series, ...wider] : [...rows, ...(whole ? [whole] : [])];
  const title = titleOf(context, choice, { time, compared, against, gap });
  const { label } = indicatorName(context, indicator);
  const lead = whole?.observation ?? (by === 'category' ? rows[0]?.observation : selection.observation) ?? shown[0]?.observation;
  return {
    choice, title, time, rows: compared, against, gap, shown,
    subject: subjectOf(context, choice, lead).filter(({ text }) => !title.text.startsWith(text)).map((one) => ({ ...one, text: briefly(one.text) })).map((one, order) => (order || one.lang ? one : { ...one, text: context.words.format.fill('{text}', { text: one.text }) })),
    period: periodsOf(context, choice, time),
    caution: cautionOf(context, choice, shown),
    lecture: lectureOf(context, choice, { time, compared, against, gap }),
    foot: footOf(context, choice, shown, lead),
    summary: [briefly(label.text), title.text === briefly(label.text) ? undefined : title.text].filter(Boolean).join('. '),
  };
}

interface Drawn {
  readonly time?: TimeModel | undefined;
  readonly compared?: RowsModel | undefined;
  readonly against: readonly Against[];
  readonly gap?: Gap | undefined;
}

/** One figure and its first reference: a gap only in one period and of one type of structure (H14). */
function aloneGap(context: Context, { selection }: ComparisonChoice, { observation }: Shown, [other]: readonly Against[]): Gap | undefined {
  const { indicator } = selection;
  const [reference] = indicator.references;
  if (!other || !reference || other.isUnlike) return undefined;
  const gap = gapOf(context, selection, observation, other);
  return gap?.side === 'near' || reference.period === observation.period ? gap : undefined;
}

function titleOf(context: Context, choice: ComparisonChoice, { time, compared, against, gap }: Drawn): Sentence {
  const { selection: { indicator, observation }, by } = choice;
  const { format } = context.words;
  const { messages } = format;
  const { short, label } = indicatorName(context, indicator);
  const words = wordsOf(context);
  const whole = { ...label, text: briefly(label.text) };
  const labelled = (said: string | undefined): Sentence => (said ? { ...short, text: messages.labelled(briefly(short.text), said) } : whole);
  const near = (one: Gap, kind: Against['kind'], when?: string): Sentence =>
    ({ text: format.fill('{text}', { text: messages.labelled(words.nearIn(messages.compared('near', kind), when), one.said) }) });
  if (time) {
    const [first] = time.gaps;
    const when = first && format.period(first.period, 'in');
    if (first?.side === 'near') return near(first, first.kind, when);
    return labelled(first && `${when}, ${first.said}`);
  }
  if (by === 'category') return labelled(categoriesText(context, choice));
  const [other] = against;
  if (gap?.side === 'near' && other) return near(gap, other.kind);
  if (gap) return labelled(gap.said);
  const chosen = compared?.groups.flatMap(({ rows }) => rows).find(({ isChosen, side }) => isChosen && side);
  if (chosen?.side && other) return labelled(`${messages.compared(chosen.side, other.kind)} ${locativeOf(context, chosen)}`);
  if (compared && choice.rows.length > 1) return labelled(other ? sidesText(context, compared, other) : placesText(context, choice));
  return observation ? labelled(undefined) : whole;
}

/** "dans le Jura". */
const locativeOf = (context: Context, { name, observation: { territory } }: ComparedRow): string => (territory && territoryLocative(context, territory)) ?? name.text;

/** Up to so many names are said on either side. */
const MOST_NAMES = 3;

/** "au-dessus de la région dans l’Yonne et en Saône-et-Loire, au-dessous dans le Jura". */
function sidesText(context: Context, { groups }: RowsModel, { kind }: Against): string | undefined {
  const { format } = context.words;
  const words = wordsOf(context);
  const all = groups.flatMap((group) => group.all);
  const [above, below, near] = (['above', 'below', 'near'] as const).map((side) => all.filter((one) => one.side === side)) as [ComparedRow[], ComparedRow[], ComparedRow[]];
  const compared = (side: 'above' | 'below'): string => format.messages.compared(side, kind);
  if (!above.length && !below.length) return near.length ? words.allNear(format.messages.compared('near', kind)) : undefined;
  if (Math.max(above.length, below.length) <= MOST_NAMES) {
    const places = (some: readonly ComparedRow[]): string | undefined =>
      some.length ? format.list(some.map((one) => locativeOf(context, one))) : undefined;
    return words.sidesIn(places(above), places(below), compared);
  }
  return words.sides(above.length ? countText(context, all[0], above.length) : undefined,
    below.length ? (above.length ? format.number(below.length) : countText(context, all[0], below.length)) : undefined, compared);
}

/** "4 départements". */
function countText(context: Context, first: ComparedRow | undefined, count: number): string {
  const [one, other] = placeWords(context, first?.observation.territory);
  const { format } = context.words;
  return `${format.number(count)}\u00a0${format.plural(count, { one, other })}`;
}

function placeWords(context: Context, code = ''): readonly [one: string, other: string] {
  const { places } = wordsOf(context);
  const kind = code.split(':')[0]!;
  return (Object.hasOwn(places, kind) ? places[kind] : undefined) ?? places['own']!;
}

/** Without anything to compare with: "par département". */
const placesText = (context: Context, { rows }: ComparisonChoice): string => wordsOf(context).byPlace(placeWords(context, rows[0]?.observation.territory)[0]);

/** "selon l’âge et le diplôme". */
function categoriesText(context: Context, { rows }: ComparisonChoice): string {
  const words = wordsOf(context);
  const dimensions = [...new Set(rows.flatMap(({ observation: { by } }) => Object.keys(by)))];
  return words.byDimensions(context.words.format.list(dimensions.map((code) => words.dimension(code, say(context, context.feed.labels[code])?.text ?? code))));
}

function subjectOf(context: Context, choice: ComparisonChoice, lead: DisclosedObservation | undefined): Sentence[] {
  const { selection: { indicator, territory }, by, whole } = choice;
  const { label } = indicatorName(context, indicator);
  const { zonings } = wordsOf(context);
  const zoning = lead?.zoning && Object.hasOwn(zonings, lead.zoning) ? zonings[lead.zoning] : undefined;
  const place = placeName(context, by === 'territory' && whole ? whole.observation.territory : territory);
  return [label, { text: zoning ?? '' }, { text: place }].filter(({ text }) => text);
}

/** "2014, 2015 et 2020"; of many their ends. */
function periodsOf(context: Context, { period, selection: { series, indicator } }: ComparisonChoice, time: TimeModel | undefined): string | undefined {
  const { format } = context.words;
  if (!time) return period && format.period(period);
  const all = [...new Set((series?.points ?? []).flatMap((index) => (indicator.observations[index]!.value === null ? [] : (indicator.observations[index]!.period ?? []))))].sort(comparePeriods);
  if (all.length > 4) return `${format.period(all[0]!)}–${format.period(all.at(-1)!)}`;
  return format.list(all.map((one) => format.period(one)));
}

/** Whether the author's references are in the drawing. */
const hasReferences = ({ by, rows, whole }: ComparisonChoice): boolean => by === 'time' || (by === 'territory' && rows.length === 1 && !whole);

/** The gravest of all figures that are shown: one mark a widget. Nothing is said of targets, nor of references that are not there. */
function cautionOf(context: Context, choice: ComparisonChoice, shown: readonly Shown[]): VisibleMark | undefined {
  const { feed, at } = choice.selection;
  const valued = shown.filter(({ observation }) => observation.value !== null);
  const marks = new Set(valued.flatMap(({ index }) => marksOf(feed, at, index)).filter(({ rule }) => rule !== 'H23' && (rule !== 'H14' || hasReferences(choice))));
  return visibleMark(context, [...marks], valued.some(({ observation }) => observation.estimate === true));
}

function footOf(context: Context, choice: ComparisonChoice, shown: readonly Shown[], lead: DisclosedObservation | undefined): FootModel {
  const { by, selection: { indicator } } = choice;
  // Of one without a source nobody is said to have published it.
  const references = hasReferences(choice) ? indicator.references : [];
  // The latest first: what is read aloud is of it.
  const dated = [...shown.map(({ observation }) => observation)].sort((one, other) => comparePeriods(other.period ?? '', one.period ?? ''));
  const base = lead && baseOf(context, lead, indicator);
  const isWithout = !isSummed(indicator) && by !== 'time' && base !== undefined && shown.every(({ observation }) => !observation.interval);
  return footModel(context, lead, isWithout ? `${base}, ${wordsOf(context).noInterval}` : base, sourcesOf(context, [...dated, ...references.filter(({ source }) => source)]));
}

/** What is read aloud of the drawing, and what the eye must be told. */
function lectureOf(context: Context, choice: ComparisonChoice, drawn: Drawn): Sentence | undefined {
  const sentences = drawn.time ? timeLecture(context, choice, drawn.time) : rowsLecture(context, choice, drawn);
  const text = sentences.filter(Boolean).join(' ');
  return text ? { text } : undefined;
}

const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function timeLecture(context: Context, { selection }: ComparisonChoice, { gaps, lines, hasDots, missing }: TimeModel): (string | undefined)[] {
  const words = wordsOf(context);
  const { format } = context.words;
  const [first] = gaps;
  const [own] = lines;
  const last = own?.points.at(-1);
  const other = first?.side === 'near' ? unreadText(context, selection, first.own.shown!.observation) : undefined;
  const said = first && own
    ? words.read(format.period(first.period, 'in'), first.own.text, briefly(own.name), first.other.text, briefly(first.name), first.size, first.factor)
    : last && format.messages.labelled(`${own!.name}, ${format.period(last.period)}`, last.text);
  const source = first?.own.source ?? last?.source;
  const apart = [...new Set((own?.points ?? []).filter((one) => one.source !== source).map(({ period }) => period))];
  return [
    said && stopped(other ? words.joined(said, other) : said),
    hasDots && apart.length ? words.apart(format.list(apart.map((one) => format.period(one)))) : undefined,
    // Hatching is not always wide enough for its words.
    ...missing.filter(({ isWithheld }) => isWithheld).map(({ years, why }) => stopped(format.messages.labelled(years, why))),
    words.zero,
  ];
}

function rowsLecture(context: Context, choice: ComparisonChoice, { compared, against, gap }: Drawn): (string | undefined)[] {
  const words = wordsOf(context);
  const { format } = context.words;
  const { selection: { indicator }, rows, by } = choice;
  const all = compared?.groups.flatMap((group) => group.all) ?? [];
  const first = all.find(({ isChosen, at }) => isChosen && at !== undefined) ?? all.find(({ at }) => at !== undefined);
  if (!first || !compared) return [];
  const { observation } = first;
  const range = observation.interval && format.range(observation.interval[0], observation.interval[1], indicator.unit, { decimals: decimalsOf(indicator, observation) });
  const [other] = against;
  const isAlone = rows.length === 1;
  const told = range && (isAlone && other && first.side === 'near' ? words.holds(range, other.text) : words.stroke(range));
  const said = isAlone && gap?.size && other
    ? words.read(observation.period && format.period(observation.period, 'in'), first.text, briefly(first.name.text), other.text, briefly(other.name), gap.size, gap.factor)
    : readingOf(context, choice, first);
  const dimensions = new Set(rows.flatMap((one) => Object.keys(one.observation.by)));
  return [
    stopped(told ? words.joined(said, told) : said),
    !isAlone && by === 'territory' && compared.groups.some(({ title, all: some }) => title && some.length > 1) ? words.notApart : undefined,
    by === 'category' && (dimensions.size > 1 || [...dimensions].some((one) => indicator.overlapping.includes(one))) ? words.overlap : undefined,
    compared.begins && words.axis(compared.begins),
  ];
}

/** "Dans l’Yonne, 24,9 % des sortants ont accédé à un emploi durable en 2022", from the catalogue's words; else name and value. */
function readingOf(context: Context, { by, selection }: ComparisonChoice, { observation, name, text }: ComparedRow): string {
  const { indicator } = selection;
  const { format } = context.words;
  const known = catalogueWords(context, indicator);
  const { findings } = format.messages;
  const period = observation.period && format.period(observation.period, 'in');
  if (by === 'territory' && indicator.type === 'taux' && known?.many && known.didMany) {
    const counts = leadingCounts(indicator, observation);
    const template = counts ? findings.counts(known.many, known.didMany) : findings.percent(known.many, known.didMany);
    return format.fill(`${template}[ {period}]`, { ...valuesOf(context, selection, observation, template), period }, { capital: false });
  }
  const figure = figureText(context, indicator, observation).text;
  return format.messages.labelled(`${briefly(name.text)}${period ? `, ${period}` : ''}`, text === figure ? text : `${text} (${figure})`);
}
