import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { PictureLabels } from './progress-picture.layout.js';
import type { ProgressModel } from './progress.model.js';

/** What the page knows and the model does not. */
export interface Beside {
  /** In place of the finding. */
  readonly heading?: string | undefined;
  readonly lecture?: Sentence | undefined;
  readonly address?: string | undefined;
}

export function pictureWords(context: Context, { title, subject, levels, period, caution, graphic, foot }: ProgressModel, { heading, lecture, address }: Beside): PageWords {
  const when = [period, caution?.ofPeriod && caution.text].filter(Boolean).join(', ');
  return pageWords(context, {
    title: heading ? { text: heading } : title,
    subject: [...subject, { text: levels ?? '' }, { text: when }, { text: caution && !caution.ofPeriod ? caution.text : '' }],
    lecture, foot, address,
    summary: graphic.rows.map(({ spoken }) => spoken).join('. '),
  });
}

export function pictureLabels({ words }: Context): PictureLabels {
  const { barriers, skills } = words.phrases.progress!;
  const { lifted, partly, not, several } = barriers;
  const { entry, exit, expected } = skills;
  return { lifted, partly, not, several, entry, exit, expected };
}
