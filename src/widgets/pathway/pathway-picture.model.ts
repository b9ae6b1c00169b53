import { briefly } from '../../model/brief.js';
import type { Told } from '../../model/panel.js';
import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import { textsOf, wordsOf, type PathwayModel } from './pathway.model.js';

/** Signs of what is said of a step: a page has no room for more. */
const MOST_TOLD = 400;

/** All that a page of a report says around the drawing. */
export function picturedPathway(context: Context, model: PathwayModel, { copy }: Told, heading: string | undefined, address: string | undefined): PageWords {
  const { thread, leavers, title, subject, period, foot, scope, lecture } = model;
  const notes = thread?.notes.map(({ text }) => text) ?? leavers!.notes;
  const undated = thread?.undated.length
    ? [context.words.format.messages.labelled(wordsOf(context).undatedSteps, thread.undated.map(({ name }) => name.text).join(', '))] : [];
  return pageWords(context, {
    title: heading ? { text: heading } : title, foot, scope, lecture, address, summary: copy,
    subject: [...subject, ...(period ? [{ text: [period.text, period.caution].filter(Boolean).join(', ') }] : [])],
    notes: [...(notes.length ? [notes.join(' ')] : []), ...undated, ...(thread ? textsOf(context, thread) : []).map(({ text }) => briefly(text, MOST_TOLD))],
  });
}
