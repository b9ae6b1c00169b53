import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { MapSpeaker } from './map-use.model.js';
import { countText, wordsOf, type MapModel } from './map.model.js';

/** The words of a page, and what is said within the drawing. */
export interface PictureWords extends PageWords {
  /** Of what is drawn twice. */
  readonly rings: { readonly name: string; readonly note: string };
}

/** What the page knows and the model does not. */
export interface Beside {
  /** In place of the finding. */
  readonly heading?: string | undefined;
  readonly lecture?: Sentence | undefined;
  /** Of the outlines. */
  readonly credit?: string | undefined;
  /** Parts that are drawn at other scales. */
  readonly insets?: readonly { readonly twin?: unknown }[] | undefined;
  readonly address?: string | undefined;
}

/** A mark of more territories than so many says how many there are. */
const NAMED = 6;

export function pictureWords(context: Context, model: MapModel, speaker: Pick<MapSpeaker, 'of' | 'summary'>, { heading, lecture, credit, insets = [], address }: Beside): PictureWords {
  const { rings, otherScales, ground } = wordsOf(context);
  const { finding, what, period, caution, foot, published } = model;
  const when = [period, caution?.ofPeriod && caution.text].filter(Boolean).join(', ');
  const page = pageWords(context, {
    title: heading ? { text: heading } : finding,
    subject: [...what, { text: when }, { text: caution && !caution.ofPeriod ? caution.text : '' }],
    notes: notesOf(context, model, speaker),
    lecture, foot, address,
    scope: [published, insets.length > 0 && otherScales(insets.some(({ twin }) => twin))],
    source: [credit && ground(credit)],
    summary: speaker.summary,
  });
  return { ...page, rings };
}

/** Each mark once, with the territories that have it. */
function notesOf(context: Context, model: MapModel, speaker: Pick<MapSpeaker, 'of'>): string[] {
  const { format } = context.words;
  const marked = new Map<string, string[]>();
  for (const one of model.territories) {
    const { caution, name } = speaker.of(one);
    if (caution) marked.set(caution.text, [...(marked.get(caution.text) ?? []), name]);
  }
  return [...marked].map(([text, names]) =>
    format.fill('{note}', { note: format.messages.labelled(text, names.length > NAMED ? countText(context, model, names.length) : format.list(names)) }));
}
