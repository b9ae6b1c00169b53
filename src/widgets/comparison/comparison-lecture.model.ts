import { briefly } from '../../model/brief.js';
import { decimalsOf, figureText } from '../../model/figure.js';
import { catalogueWords, placePhrase, territoryLocative, type Context } from '../../model/names.js';
import { withNoun } from '../../model/noun.js';
import { valuesOf, type Sentence } from '../../model/sentences.js';
import { leadingCounts } from '../../model/withheld.js';
import type { ComparisonChoice } from './comparison-choice.model.js';
import { unreadText, wordsOf } from './comparison-gap.model.js';
import type { ComparedRow } from './comparison-rows.model.js';
import type { TimeModel, TimePoint } from './comparison-time.model.js';
import type { Drawn, NamedGap } from './comparison.model.js';

/** What is read aloud of the drawing, and what the eye must be told. */
export function lectureOf(context: Context, choice: ComparisonChoice, drawn: Drawn): Sentence | undefined {
  const sentences = drawn.time ? timeLecture(context, choice, drawn.time) : rowsLecture(context, choice, drawn);
  const text = sentences.filter(Boolean).join(' ');
  return text ? { text } : undefined;
}

const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Beyond so many the table tells. */
const MOST_READ = 3;

const capital = ({ words }: Context, text: string): string => words.format.fill('{text}', { text });

function timeLecture(context: Context, { selection }: ComparisonChoice, { gaps, lines, hasDots, missing, compared, aparts }: TimeModel): (string | undefined)[] {
  const words = wordsOf(context);
  const { format } = context.words;
  const [first] = gaps;
  const [own] = lines;
  const other = first?.side === 'near' ? unreadText(context, selection, first.own.shown!.observation) : undefined;
  const counted = ({ text, value }: TimePoint): string => withNoun(context, selection, text, value);
  const said = first && own
    ? words.read(format.period(first.period, 'in'), counted(first.own), briefly(own.name), first.other.text, briefly(first.name), first.size, first.factor)
    : compared && format.messages.labelled(`${briefly(own!.name)}, ${format.period(compared.period)}`, counted(compared));
  // What else it is measured against, each with its year.
  const more = own ? gaps.slice(1, MOST_READ).map((one) => words.read(format.period(one.period, 'in'), counted(one.own), briefly(own.name), one.other.text, briefly(one.name), one.size, one.factor)) : [];
  const source = compared?.source;
  const apart = [...new Set((own?.points ?? []).filter((one) => one.source !== source).map(({ period }) => period))];
  return [
    said && stopped(other ? words.joined(said, other) : said),
    ...more.map((text) => stopped(capital(context, text))),
    hasDots && apart.length ? words.apart(format.list(apart.map((one) => format.period(one)))) : undefined,
    generationsText(context, own?.points ?? []),
    ...aparts.slice(0, 1).map((one) => words.noGap(briefly(one.name), format.period(one.own.period), format.period(one.other.period))),
    // Hatching is not always wide enough for its words.
    ...missing.filter(({ isWithheld }) => isWithheld).map(({ spoken }) => stopped(spoken)),
    words.zero,
  ];
}

/** "2022 et 2023 : génération 2015 ; 2024 et 2025 : génération 2024", where a line has both (H22). */
function generationsText(context: Context, points: readonly TimePoint[]): string | undefined {
  const { format } = context.words;
  const zones = [...new Set(points.flatMap(({ zone }) => zone ?? []))];
  if (zones.length < 2) return undefined;
  const periods = (zone: string): string => {
    const all = points.filter((one) => one.zone === zone).map(({ period }) => format.period(period));
    return all.length > 3 ? wordsOf(context).years(all[0]!, all.at(-1)!) : format.list(all);
  };
  return wordsOf(context).generationsApart(zones.map((zone) => format.messages.labelled(periods(zone), zone)));
}

function rowsLecture(context: Context, choice: ComparisonChoice, { compared, against, gaps }: Drawn): (string | undefined)[] {
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
  const counted = withNoun(context, choice.selection, first.text, observation.value ?? 0);
  const told = range && (isAlone && other && first.side === 'near' ? words.holds(range, other.text) : words.stroke(range));
  const [gap] = gaps;
  const read = (one: NamedGap): string => words.read(observation.period && format.period(observation.period, 'in'), counted, briefly(first.name.text), one.other.text, briefly(one.name), one.size, one.factor);
  const said = isAlone && gap?.size ? read(gap) : readingOf(context, choice, first);
  const dimensions = new Set(rows.flatMap((one) => Object.keys(one.observation.by)));
  return [
    stopped(told ? words.joined(said, told) : said),
    ...gaps.slice(1, MOST_READ).map((one) => stopped(capital(context, read(one)))),
    !isAlone && by === 'territory' && compared.groups.some(({ title, all: some }) => title && some.length > 1) ? words.notApart : undefined,
    by === 'category' && (dimensions.size > 1 || [...dimensions].some((one) => indicator.overlapping.includes(one))) ? words.overlap : undefined,
    compared.begins && words.axis(compared.begins),
  ];
}

/** "Dans l’Yonne, 24,9 % des sortants ont accédé à un emploi durable en 2022", from the catalogue's words; else name and value. */
function readingOf(context: Context, { by, selection, rows, whole }: ComparisonChoice, { observation, name, text }: ComparedRow): string {
  const { indicator } = selection;
  const { territory } = observation;
  const { format } = context.words;
  const known = catalogueWords(context, indicator);
  const { findings } = format.messages;
  const period = observation.period && format.period(observation.period, 'in');
  // A part is never read as the whole: without words for its place, its name stands before it.
  const place = rows.length === 1 && !whole ? placePhrase(context, territory) : territory && territoryLocative(context, territory);
  if (place && by === 'territory' && indicator.type === 'taux' && known?.many && known.didMany) {
    const counts = leadingCounts(indicator, observation);
    const template = counts ? findings.counts(known.many, known.didMany) : findings.percent(known.many, known.didMany);
    return format.fill(`${template}[ {period}]`, { ...valuesOf(context, selection, observation, template), place, period }, { capital: false });
  }
  const figure = figureText(context, indicator, observation).text;
  const isWritten = text === figure || indicator.unit === 'eur';
  return format.messages.labelled(`${briefly(name.text)}${period ? `, ${period}` : ''}`, withNoun(context, selection, isWritten ? text : `${text} (${figure})`, observation.value ?? 0));
}
