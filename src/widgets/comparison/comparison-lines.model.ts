import { comparePeriods, periodKind } from '../../format/period.js';
import { countedName, placeName, say, speaksForItself, territoryName, type Context } from '../../model/names.js';
import { moment } from './comparison-axis.model.js';
import type { ComparisonChoice, Line, Shown } from './comparison-choice.model.js';
import { intervalOf, wordsOf, type Other } from './comparison-gap.model.js';
import { calledOf, givenOf } from './comparison-against.model.js';
import type { TimeLine, TimePoint } from './comparison-time.model.js';
import type { Writing } from './comparison-written.model.js';

/** A line before it has a place on its axis. */
export interface Raw extends Pick<TimeLine, 'name' | 'lang' | 'kind' | 'note'> {
  readonly points: readonly Omit<TimePoint, 'x' | 'y' | 'spoken' | 'label'>[];
  readonly joins: (one: number, other: number) => boolean;
  /** How it is called in a comparison. */
  readonly called: Pick<Other, 'kind' | 'name' | 'where'>;
}

/** The figure, the territory that holds its own, and the author's references. */
export const linesOf = (context: Context, choice: ComparisonChoice, writing: Writing): Raw[] =>
  [ownLine(context, choice, writing), widerLine(context, choice, writing), ...givenLines(context, choice, writing)].filter((line): line is Raw => line !== undefined && line.points.length > 0);

const capital = ({ words }: Context, name: string): string => words.format.fill('{name}', { name });

function ownLine(context: Context, choice: ComparisonChoice, writing: Writing): Raw {
  const { selection: { observation, territory }, line, wider } = choice;
  const counted = observation && countedName(context, observation);
  // Beside the wider territory the place tells them apart; beside something else, who is counted does.
  const name = !wider.shown.length && !speaksForItself(context.feed) && counted ? counted : { text: placeName(context, territory) };
  const text = capital(context, name.text);
  return { ...rawOf(context, line, writing), name: text, lang: 'lang' in name ? name.lang : undefined, kind: 'own', called: { kind: 'reference', name: text } };
}

function widerLine(context: Context, { selection: { observation }, wider }: ComparisonChoice, writing: Writing): Raw | undefined {
  const [first] = wider.shown;
  if (!first) return undefined;
  const { territory = '' } = first.observation;
  return { ...rawOf(context, wider, writing), name: capital(context, territoryName(context, territory)), kind: 'reference', called: calledOf(context, territory, observation?.territory) };
}

function rawOf(context: Context, { shown: all, runs }: Line, writing: Writing): Pick<Raw, 'points' | 'joins'> {
  const shown = all.filter((one) => one.observation.value !== null);
  // Which generation is said where there are several.
  const isMixed = new Set(shown.map(({ observation: { zoning } }) => zoning)).size > 1;
  return {
    points: shown.map((one) => pointOf(context, one, isMixed, writing)),
    joins: (one, other) => runs.some((run) => run.includes(shown[one]!.index) && run.includes(shown[other]!.index)),
  };
}

function pointOf(context: Context, shown: Shown, isMixed: boolean, writing: Writing): Raw['points'][number] {
  const { observation } = shown;
  const { text, short, number } = writing.own(observation);
  const { generations } = wordsOf(context);
  const zone = isMixed ? (generations[observation.zoning ?? ''] ?? generations['']) : undefined;
  return { period: observation.period ?? '', value: observation.value ?? 0, written: number, text, short, zone, source: observation.source, shown, interval: observation.interval };
}

/** The author's references: those of one name are one line, joined from one year to the next of one source. */
function givenLines(context: Context, { selection }: ComparisonChoice, writing: Writing): Raw[] {
  const { indicator, observation } = selection;
  const named = new Map<string, (typeof indicator.references)[number][]>();
  for (const one of indicator.references) {
    const name = say(context, one.label)?.text ?? '';
    named.set(name, [...(named.get(name) ?? []), one]);
  }
  return [...named.values()].map((some): Raw => {
    const all = [...some].sort((one, other) => comparePeriods(one.period, other.period));
    const [first] = all;
    const { lang, ...called } = givenOf(context, selection, first!, observation?.territory);
    const unlike = all.map((one) => indicator.mismatches[indicator.references.indexOf(one)]?.structure !== undefined);
    return {
      name: capital(context, called.name), kind: 'reference', lang, called, note: unlike.every(Boolean) ? wordsOf(context).otherStructure : undefined,
      points: all.map(({ period, value, source, n }, at) => {
        const { text, short, number } = writing.given(value);
        return { period, value, written: number, source, text, short, isUnlike: unlike[at], interval: intervalOf(indicator.type, value, n) };
      }),
      joins: (one, other) => {
        const [before, after] = [all[one]!, all[other]!];
        const isNext = periodKind(before.period) === periodKind(after.period) && moment(after.period) - moment(before.period) <= 1;
        return isNext && before.source === after.source && before.structure === after.structure && before.territory === after.territory;
      },
    };
  });
}
