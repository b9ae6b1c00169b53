import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import { wordsOf, type ComparisonModel } from './comparison.model.js';

/** The words of a page, and what is said beside the drawing. */
export interface PictureWords extends PageWords {
  /** Of each gap: the number, the ratio, what it is measured against. */
  readonly gaps: readonly { readonly number?: string | undefined; readonly ratio?: string | undefined; readonly against?: string | undefined }[];
}

export function pictureWords(context: Context, model: ComparisonModel, { heading, address }: { readonly heading?: string | undefined; readonly address?: string | undefined }): PictureWords {
  const { title, subject, period, caution, lecture, foot, time, summary } = model;
  const { format } = context.words;
  const when = [period, caution?.ofPeriod && caution.text].filter(Boolean).join(', ');
  const page = pageWords(context, {
    title: heading ? { text: heading } : title,
    subject: [...subject, { text: when }, { text: caution && !caution.ofPeriod ? caution.text : '' }],
    lecture, foot, address, summary: [summary, lecture?.text].filter(Boolean).join('. '),
  });
  const gaps = time
    ? time.gaps.map(({ text, ratio, said, name, period: at, side }) => ({
      number: side === 'near' ? format.fill('{said}', { said }) : text, ratio, against: wordsOf(context).against(name, format.period(at, 'in')),
    }))
    : model.gaps.flatMap(({ text, ratio, name }) => (text ? [{ number: text, ratio, against: wordsOf(context).against(name) }] : []));
  return { ...page, gaps };
}
