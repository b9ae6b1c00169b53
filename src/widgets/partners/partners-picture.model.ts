import type { Context } from '../../model/names.js';
import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { PartnersModel } from './partners.model.js';
import type { Situation } from './partners-where.model.js';
import type { Span } from './partners-years.model.js';

export interface PictureRelation {
  readonly name: string;
  readonly facts: string;
  readonly label: string;
  readonly span?: Span | undefined;
}

export interface PartnersPictureWords extends PageWords {
  readonly figure?: string | undefined;
  /** Percent of the bar under it. */
  readonly share?: number | undefined;
  /** Amounts, and the count of partners. */
  readonly beside: readonly string[];
  readonly groups: readonly { readonly title: string; readonly situation: Situation; readonly relations: readonly PictureRelation[] }[];
  readonly ruler?: { readonly first: string; readonly since: string; readonly last: string } | undefined;
}

export function partnersPictureWords(context: Context, model: PartnersModel, { heading, lecture, address }: { readonly heading?: string | undefined; readonly lecture?: Sentence | undefined; readonly address?: string | undefined }): PartnersPictureWords {
  const { title, subject, caution, purchases, outOf, count, groups, ruler, foot } = model;
  const drawn = groups.map(({ title: name, situation, relations }) => ({
    title: name, situation,
    relations: relations.map(({ partner, type, place, amount, dates, label, span }) =>
      ({ name: partner.name, facts: joined([type, situation !== 'inside' && place, amount, !span && dates]), label, span, dates })),
  }));
  const beside = [outOf, count && count.figure.figure.text + count.words].filter((one): one is string => Boolean(one));
  return {
    ...pageWords(context, {
      title: heading ? { text: heading } : title,
      subject: [...subject.map((text) => ({ text })), ...(caution ? [{ text: caution.text }] : [])],
      notes: groups.flatMap(({ others }) => others ?? []),
      foot, lecture, address,
      summary: [title.text, ...beside, ...drawn.flatMap(({ title: name, relations }) => [name, ...relations.map(({ name: partner, facts, dates }) => `${partner}, ${facts}, ${dates}`)])].join('. '),
    }),
    figure: purchases?.figure.text,
    share: purchases?.figure.state === 'value' ? (purchases.selection.observation?.value ?? undefined) : undefined,
    beside,
    groups: drawn,
    ruler: ruler && { ...ruler, since: context.words.phrases.partners!.ruler },
  };
}
