import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import { lectureOfFactors } from './factors-told.model.js';
import type { FactorEntry, FactorsModel } from './factors.model.js';

/** What a picture says of one factor. */
export interface PictureFactor {
  readonly number?: number | undefined;
  readonly name: Sentence;
  readonly state?: { readonly step: number; readonly word: string; readonly told?: string | undefined } | undefined;
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
export function pictureOf(context: Context, model: FactorsModel, { heading, address, summary }: { readonly heading?: string | undefined; readonly address?: string | undefined; readonly summary: string }): FactorsPicture {
  const { title, subject, entries, more, foot, isStudy } = model;
  const phrases = context.words.phrases.factors!;
  return {
    factors: entries.map((entry) => factorOf(entry, phrases.source)),
    said: pageWords(context, {
      title: heading ? { text: heading } : title, subject: [{ text: subject }], notes: more ? [more] : [],
      lecture: lectureOfFactors(context, model), foot, source: [!isStudy && phrases.grid + phrases.study], address, summary,
    }),
  };
}

const factorOf = ({ number, name, state, proof, summary, untold, source, figures }: FactorEntry, sourceLabel: string): PictureFactor => ({
  number, name, state,
  words: proof ?? (untold ?? summary ? { text: (untold ?? summary)! } : undefined),
  isUntold: untold !== undefined,
  source: source && sourceLabel + source.text,
  figures: figures.map(({ head: text, name: label, period, base, caution }) => ({ text, label: [label.text, period, base, caution?.text].filter(Boolean).join(', ') })),
});
