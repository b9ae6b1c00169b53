import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import { lectureOfFactors } from './factors-told.model.js';
import type { ProfileModel } from './factors-profile.model.js';
import type { FactorEntry, FactorsModel } from './factors.model.js';

/** What a picture says of one factor. */
export interface PictureFactor {
  readonly number?: number | undefined;
  readonly name: Sentence;
  readonly state?: { readonly step: number; readonly word: string; readonly told?: string | undefined } | undefined;
  /** Where another stands on the same line, and in words. */
  readonly beside?: { readonly step?: number | undefined; readonly text: string } | undefined;
  readonly words?: Sentence | undefined;
  readonly isUntold: boolean;
  /** "Source : …", where it is not the same for all. */
  readonly source?: string | undefined;
  readonly figures: readonly { readonly text: string; readonly label: string }[];
}

export interface FactorsPicture {
  readonly factors: readonly PictureFactor[];
  readonly said: PageWords;
}

/** @param summary the same facts in one sentence */
export function pictureOf(context: Context, model: FactorsModel, { heading, address, summary, profile }: { readonly profile?: ProfileModel | undefined; readonly heading?: string | undefined; readonly address?: string | undefined; readonly summary: string }): FactorsPicture {
  const { title, subject, entries, more, foot, isStudy } = model;
  const phrases = context.words.phrases.factors!;
  return {
    factors: entries.map((entry) => ({ ...factorOf(entry, phrases), beside: besideOf(context, entry, profile) })),
    said: pageWords(context, {
      title: heading ? { text: heading } : title, subject: [{ text: subject }], notes: [more, profile?.title, profile?.foot].filter((note): note is string => Boolean(note)),
      lecture: lectureOfFactors(context, model), foot, source: [!isStudy && phrases.grid + phrases.study], address, summary,
    }),
  };
}

const factorOf = ({ number, name, state, proof, summary, isQuoted, untold, source, figures }: FactorEntry, { source: sourceLabel, ofStudy }: { readonly source: string; readonly ofStudy: string }): PictureFactor => ({
  number, name, state,
  words: proof ?? (untold ?? summary ? { text: untold ?? (isQuoted ? ofStudy : '') + summary! } : undefined),
  isUntold: untold !== undefined || (isQuoted && !proof),
  source: source && sourceLabel + source.text,
  figures: figures.map(({ head: text, name: label, period, base, caution }) => ({ text, label: [label.text, period, base, caution?.text].filter(Boolean).join(', ') })),
});

/** "Repère : en cours · 1 cran au-dessous". */
function besideOf({ words }: Context, { number }: FactorEntry, profile: ProfileModel | undefined): PictureFactor['beside'] {
  const row = number === undefined ? undefined : profile?.rows.find((one) => one.number === number);
  return row && { step: row.theirs, text: words.format.messages.labelled(words.phrases.factors!.columns.beside, row.beside) };
}
