import { organisationName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { Assessed, Factor, FactorEntry } from './factors.model.js';

/** What a title and the line below it are made from. */
export interface ShownFactors {
  readonly given: readonly Factor[];
  readonly all: readonly FactorEntry[];
  readonly stated: readonly (Assessed & { readonly id: string; readonly number?: number | undefined })[];
  /** True where the feed says no more than which. */
  readonly isBare: boolean;
  /** Those that the page asks for. */
  readonly chosen: readonly FactorEntry[];
}

/** The finding is of all seven, whichever the page shows: who chose some of them has not changed how many are in place. */
export function findingOfFactors(context: Context, { all, stated, isBare }: ShownFactors): Sentence {
  const { format, phrases } = context.words;
  const { titles, assessors } = phrases.factors!;
  const { cardinal } = format;
  const organisation = organisationName(context);
  const seven = all.filter(({ number }) => number !== undefined);
  const fill = (template: string, by?: string): Sentence => ({ text: format.fill(template, { organisation, by }) });
  const ofSeven = stated.filter(({ number }) => number !== undefined);
  if (ofSeven.length) {
    const names = [...new Set(ofSeven.map(({ by }) => by))];
    const assessed = new Set(ofSeven.map(({ id }) => id)).size;
    // Who assessed it otherwise has not found it in place.
    const inPlace = assessed - new Set(ofSeven.filter(({ code }) => code !== 'en-place').map(({ id }) => id)).size;
    return fill(titles.inPlace(inPlace, assessed, cardinal(inPlace), cardinal(assessed)), names.length > 1 ? assessors(cardinal(names.length)) : names[0]);
  }
  if (!seven.length) return fill(titles.own(cardinal(all.length), all.length === 1));
  if (isBare) return fill(seven.length < 7 ? titles.listed(cardinal(seven.length)) : titles.study);
  const documented = new Set(seven.filter(({ proof, figures }) => proof || figures.some(({ isShown }) => isShown)).map(({ id }) => id)).size;
  return fill(titles.documented(documented, cardinal(documented)));
}

/** Assessor and date, once where all share them; how a state reads; and whether this is only a part. */
export function subjectOf(context: Context, { given, all, stated, isBare, chosen }: ShownFactors): string {
  const { format, phrases } = context.words;
  const { subjects } = phrases.factors!;
  const names = [...new Set(stated.map(({ by }) => by))];
  const dates = [...new Set(stated.map(({ date }) => date))];
  const part = chosen.length < all.length ? ` ${format.fill(subjects.part(format.cardinal(chosen.length), chosen.length === 1), {})}` : '';
  if (!stated.length) return (isBare && given.length ? subjects.study : subjects.proofs) + part;
  const isOwn = names.length === 1 && names[0] === organisationName(context);
  return format.fill(isOwn ? subjects.own : subjects.other, { by: names.length === 1 ? names[0] : undefined, date: dates.length === 1 ? dates[0] : undefined }) + part;
}
