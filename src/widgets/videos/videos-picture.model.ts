import type { Context } from '../../model/names.js';
import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import { factorText, filmFacts, type VideosModel } from './videos.model.js';

/** One purchase on paper. */
export interface PictureEntry {
  readonly headline: Sentence;
  readonly lines: readonly { readonly sentence: Sentence; readonly strong?: boolean; readonly quiet?: boolean }[];
}

export interface VideosPictureWords extends PageWords {
  readonly entries: readonly PictureEntry[];
}

export function videosPictureWords(context: Context, { title, subject, entries, shown, others, foot }: VideosModel, { heading, address }: { readonly heading?: string | undefined; readonly address?: string | undefined }): VideosPictureWords {
  const drawn = entries.slice(0, shown).map((entry): PictureEntry => {
    const { headline, object, who, doubt, place, factors } = entry;
    return {
      headline,
      lines: [
        ...(object ? [{ sentence: object }] : []),
        ...(who ? [{ sentence: { text: who }, strong: true }] : []),
        { sentence: { text: joined([place, doubt, ...factors.map(factorText)]) }, quiet: true },
        { sentence: { text: joined(filmFacts(context.words, entry)) }, quiet: true },
      ].filter(({ sentence }) => sentence.text),
    };
  });
  const page = pageWords(context, {
    title: heading ? { text: heading } : title,
    subject, foot, address,
    notes: others ? [others] : [],
    summary: joined(drawn.map(({ headline, lines }) => [headline.text, ...lines.map(({ sentence }) => sentence.text)].join(', '))),
  });
  return { ...page, entries: drawn };
}
