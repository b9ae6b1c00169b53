import type { FootModel } from '../../model/foot.js';
import type { Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { MapSpeaker } from './map-use.model.js';
import { countText, wordsOf, type MapModel } from './map.model.js';

/** All words of a picture that are not those of a territory, so that it can stand without the page that it comes from. */
export interface PictureWords {
  readonly language: string;
  /** "Données fictives". */
  readonly fictional?: string | undefined;
  readonly title: Sentence;
  /** What, where, when, and what must be said of it. */
  readonly subject: readonly Sentence[];
  /** Marks of single territories: "estimation : Jura". */
  readonly notes: readonly string[];
  /** Lecture, Champ, Source; each with its label. */
  readonly foot: readonly { readonly label: string; readonly sentence: Sentence }[];
  /** Where it was made. */
  readonly address?: string | undefined;
  /** The same facts in one sentence. */
  readonly summary: string;
  /** Of what is drawn twice, and of signs. */
  readonly rings: { readonly name: string; readonly note: string };
  readonly arrows: string;
}

/** What the page knows and the model does not. */
export interface Beside {
  /** In place of the finding. */
  readonly heading?: string | undefined;
  readonly lecture?: Sentence | undefined;
  /** Of the outlines. */
  readonly credit?: string | undefined;
  /** Whether parts are drawn at other scales. */
  readonly hasInsets?: boolean | undefined;
  readonly address?: string | undefined;
}

/** A mark of more territories than so many says how many there are. */
const NAMED = 6;

export function pictureWords(context: Context, model: MapModel, speaker: Pick<MapSpeaker, 'of' | 'summary'>, { heading, lecture, credit, hasInsets, address }: Beside): PictureWords {
  const { format } = context.words;
  const { labels, labelled } = format.messages;
  const { rings, arrows, otherScales, ground } = wordsOf(context);
  const { finding, what, period, caution, foot, published } = model;
  const when = [period, caution?.ofPeriod && caution.text].filter(Boolean).join(', ');
  const scope = [foot.scope.slice(labelled(labels.scope, '').length), foot.base, published, hasInsets && otherScales];
  const source = [sourceText(foot), credit && ground(credit)];
  return {
    language: format.messages.language,
    fictional: foot.fictional,
    title: heading ? { text: heading } : finding,
    subject: [...what, { text: when }, { text: caution && !caution.ofPeriod ? caution.text : '' }].filter(({ text }) => text),
    notes: notesOf(context, model, speaker),
    foot: [
      { label: labelled(labels.reading, ''), sentence: lecture ?? { text: '' } },
      { label: labelled(labels.scope, ''), sentence: { text: joined(scope) } },
      { label: foot.sourceLabel, sentence: { text: joined(source) } },
    ].filter(({ sentence }) => sentence.text),
    address,
    summary: speaker.summary,
    rings,
    arrows,
  };
}

/** A middle dot never starts a line. */
export const joined = (parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join('\u00a0· ');

const sourceText = ({ sources }: FootModel): string => sources.map(({ text }) => text).join(', ');

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
