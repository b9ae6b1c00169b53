import { briefly } from '../../model/brief.js';
import { indicatorName, say, territoryLocative, type Context } from '../../model/names.js';
import type { Called } from '../../format/locales/comparison.fr.js';
import type { Sentence } from '../../model/sentences.js';
import type { Against } from './comparison-against.model.js';
import type { ComparisonChoice } from './comparison-choice.model.js';
import { wordsOf } from './comparison-gap.model.js';
import type { ComparedRow, RowsModel } from './comparison-rows.model.js';
import type { Drawn } from './comparison.model.js';

/** The finding, after the name of what is compared. */
export function titleOf(context: Context, choice: ComparisonChoice, { time, compared, against, gap }: Drawn): Sentence {
  const { selection: { indicator }, by } = choice;
  const { format } = context.words;
  const { short, label } = indicatorName(context, indicator);
  const words = wordsOf(context);
  const labelled = (said: string | undefined): Sentence => (said ? { ...short, text: format.messages.labelled(briefly(short.text), said) } : { ...label, text: briefly(label.text) });
  if (time) {
    const [first] = time.gaps;
    const when = first && format.period(first.period, 'in');
    return labelled(first && (first.side === 'near' ? words.joined(words.nearIn(words.compared('near', named(first)), when), first.said) : `${when}, ${first.said}`));
  }
  if (by === 'category') return labelled(categoriesText(context, choice));
  const [other] = against;
  if (gap) return labelled(gap.side === 'near' && other ? words.joined(words.compared('near', named(other)), gap.said) : gap.said);
  const chosen = compared?.groups.flatMap(({ all }) => all).find(({ isChosen, side }) => isChosen && side);
  if (chosen?.side && other) {
    const [at, said] = [locativeOf(context, chosen), words.compared(chosen.side, named(other))];
    return labelled(at ? `${said} ${at}` : `${briefly(chosen.name.text)}, ${said}`);
  }
  return labelled(compared && choice.rows.length > 1 ? (other ? sidesText(context, compared, other) : placesText(context, choice)) : undefined);
}

/** What is compared with, by the beginning of a name of thousands of letters. */
const named = (other: Called): Called => ({ ...other, name: briefly(other.name) });

/** "dans le Jura"; nothing of a place that the library has no words for. */
const locativeOf = (context: Context, { observation: { territory } }: ComparedRow): string | undefined => territory && territoryLocative(context, territory);

/** Up to so many names are said on either side. */
const MOST_NAMES = 3;

/** "au-dessus de la région dans l’Yonne et en Saône-et-Loire, au-dessous dans le Jura"; "au-dessus du Jura : Grand Dole ; au-dessous : ECLA". */
function sidesText(context: Context, { groups }: RowsModel, other: Against): string | undefined {
  const { format } = context.words;
  const words = wordsOf(context);
  const all = groups.flatMap((group) => group.all);
  const [above, below, near] = (['above', 'below', 'near'] as const).map((side) => all.filter((one) => one.side === side)) as [ComparedRow[], ComparedRow[], ComparedRow[]];
  const compared = (side: 'above' | 'below'): string => words.compared(side, named(other));
  if (!above.length && !below.length) return near.length ? words.allNear(words.compared('near', named(other))) : undefined;
  if (Math.max(above.length, below.length) <= MOST_NAMES) {
    const areNames = [...above, ...below].some((one) => !locativeOf(context, one));
    const places = (some: readonly ComparedRow[]): string | undefined =>
      some.length ? format.list(some.map((one) => (areNames ? briefly(one.name.text) : locativeOf(context, one)!))) : undefined;
    return words.sidesIn(places(above), places(below), compared, areNames);
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
