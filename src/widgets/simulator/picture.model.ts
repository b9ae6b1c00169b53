import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { SimulatorModel } from './simulator.model.js';
import { fieldText, placeText } from './told.model.js';

/** Names of the two groups of fields, and each field with what stands in it. */
export interface PicturedFields {
  readonly groups: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

export function picturedFields(context: Context, model: SimulatorModel): PicturedFields {
  const { given, assumptions, unassumed } = model;
  const phrases = context.words.phrases.simulator!;
  return {
    groups: [{ name: phrases.facts, fields: given, more: placeText(context, model) }, { name: phrases.assumed, fields: assumptions, more: [] }]
      .map(({ name, fields, more }) => ({ name, lines: fields.length || !unassumed ? [...fields.map((field) => fieldText(context, field)), ...more] : [unassumed] })),
  };
}

export function pictureWords(context: Context, model: SimulatorModel, { heading, lecture, summary, address }: { readonly heading?: string | undefined; readonly lecture?: Sentence | undefined; readonly summary: string; readonly address?: string | undefined }): PageWords {
  const { title, kind, badge, example, subject, closing, foot, standsOn } = model;
  return pageWords(context, {
    title: { text: heading ?? title },
    subject: [{ text: kind }, { text: badge }, { text: example ?? '' }, { text: subject ?? '' }],
    notes: [closing, standsOn].filter((note) => note !== undefined),
    lecture, foot, address, summary,
  });
}
