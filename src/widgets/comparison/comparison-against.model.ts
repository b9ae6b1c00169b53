import { organisationName, say, territoryLocative, territoryName, type Context } from '../../model/names.js';
import type { Selection } from '../../model/select.js';
import type { DisclosedIndicator } from '../../honesty/types.js';
import type { Called } from '../../format/locales/comparison.fr.js';
import { isSummed, type ComparisonChoice } from './comparison-choice.model.js';
import { intervalOf, wordsOf, type Other } from './comparison-gap.model.js';
import { isBareRegion, kindOfGiven, kindOfPlace } from './comparison-places.model.js';
import type { Writing } from './comparison-written.model.js';

/** What rows are compared with. */
export interface Against extends Other {
  /** "Région 20,6 %". */
  readonly label: string;
  /** "20,6 %". */
  readonly text: string;
  /** Of another type of structure, or years away: shown, and nothing is measured against it (H14). */
  readonly isUnlike?: boolean | undefined;
  /** Of another period than the figure: shown beside it, without a gap. */
  readonly isApart?: boolean | undefined;
  /** Position among the author's references; nothing of the feed's own figures. */
  readonly reference?: number | undefined;
  /** How many people it is of. */
  readonly base?: number | undefined;
}

/** "la région", "le Jura": a wider territory of the same feed. */
export function calledOf(context: Context, territory: string, subject: string | undefined): Called {
  const kind = kindOfPlace(context, territory, subject);
  return { kind, name: kind === 'region' ? context.words.format.messages.region : territoryName(context, territory), where: territoryLocative(context, territory) };
}

/** An author's reference by its name; "Région" of another région says which. */
export function givenOf(context: Context, { indicator }: Pick<Selection, 'indicator'>, { label, territory }: DisclosedIndicator['references'][number], subject: string | undefined): Called & { readonly lang?: string | undefined } {
  const { text = '', lang } = say(context, label) ?? {};
  const found = kindOfGiven(context, text, territory, subject);
  // A sum of the country is no mean.
  const kind = found === 'nation' && isSummed(indicator) ? 'reference' : found;
  const where = kind === 'reference' && territory && isBareRegion(text) ? territoryName(context, territory) : '';
  return { kind, lang, name: where && !text.includes(where) ? `${text}, ${where}` : text };
}

const capital = ({ words }: Context, text: string): string => words.format.fill('{text}', { text });

/** The wider territory or all categories together; without one, the author's references. */
export function againstOf(context: Context, choice: ComparisonChoice, writing: Writing): Against[] {
  const { by, whole, selection, rows } = choice;
  const { indicator } = selection;
  if (isSummed(indicator) && (whole || by === 'category')) return [];
  if (!whole) return by === 'territory' ? referencesOf(context, selection, writing) : [];
  const { observation } = whole;
  const { value, interval, territory } = observation;
  if (value === null) return [];
  const called: Called = by === 'category' ? { kind: 'all', name: wordsOf(context).all }
    : territory ? calledOf(context, territory, rows[0]?.observation.territory) : { kind: 'reference', name: organisationName(context) };
  const { text, number } = writing.own(observation);
  return [{ ...called, value, written: number, interval, text, base: observation.denominator ?? observation.n, name: capital(context, called.name), label: capital(context, `${called.name} ${text}`) }];
}

/** The author's references, each with its year where it is another than the figure's; those that the figure is measured against come first. */
export function referencesOf(context: Context, selection: Selection, writing: Writing): Against[] {
  const { indicator, period, observation } = selection;
  const { format } = context.words;
  const all = indicator.references.map((one, reference): Against => {
    const { value, period: when, n } = one;
    const mismatch = indicator.mismatches[reference];
    const { kind, name } = givenOf(context, selection, one, observation?.territory);
    const { text, number } = writing.given(value);
    const isApart = when !== period;
    const label = `${format.messages.labelled(name, text)}${isApart ? `, ${format.period(when)}` : ''}`;
    return { value, written: number, kind, name, text, label, reference, isApart, base: n, interval: intervalOf(indicator.type, value, n), isUnlike: Boolean(mismatch?.structure ?? mismatch?.years) };
  });
  const rank = ({ isUnlike, isApart }: Against): number => Number(isUnlike ?? false) + Number(isApart ?? false);
  return all.sort((one, other) => rank(one) - rank(other));
}

/** Whether a gap may be measured from one figure to another (H14). */
export const isMeasured = ({ isUnlike, isApart }: Against): boolean => !isUnlike && !isApart;
