import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { DashboardModel } from './dashboard.model.js';

/** What the page knows and the model does not. */
export interface Beside {
  /** In place of the title. */
  readonly heading?: string | undefined;
  readonly lecture?: Sentence | undefined;
  readonly address?: string | undefined;
  /** The same facts in words. */
  readonly summary: string;
}

export function pictureWords(context: Context, { title, limits, shared, closing, foot }: DashboardModel, { heading, lecture, address, summary }: Beside): PageWords {
  return pageWords(context, {
    title: heading ? { text: heading } : title,
    subject: [{ text: heading ? (limits ?? '') : '' }, { text: shared?.text ?? '' }],
    notes: closing.length ? [joined(closing.map(({ text }) => text))] : [],
    // On a page, what is invented says so beside the title.
    foot: { ...foot, ...(context.feed.fictional && { fictional: context.words.format.messages.labels.fictional }) },
    lecture, address, summary,
  });
}
