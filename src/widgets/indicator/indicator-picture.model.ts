import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { IndicatorModel } from './indicator.model.js';

/** What the page knows and the model does not. */
export interface Beside {
  /** In place of the finding. */
  readonly heading?: string | undefined;
  readonly lecture?: Sentence | undefined;
  readonly address?: string | undefined;
  /** The same facts on one line. */
  readonly summary: string;
}

export function pictureWords(context: Context, { finding, what, period, caution, foot }: IndicatorModel, { heading, lecture, address, summary }: Beside): PageWords {
  const when = [period, caution?.ofPeriod && caution.text].filter(Boolean).join(', ');
  return pageWords(context, {
    title: heading ? { text: heading } : finding,
    subject: [...(heading && heading !== finding.text ? [finding] : []), ...what, { text: when }, { text: caution && !caution.ofPeriod ? caution.text : '' }],
    lecture, foot, address, summary,
  });
}
