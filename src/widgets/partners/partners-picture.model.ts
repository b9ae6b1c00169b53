import type { Context } from '../../model/names.js';
import { joined, pageWords, type PageWords } from '../../model/page-words.js';
import type { Sentence } from '../../model/sentences.js';
import type { PartnersModel } from './partners.model.js';
import type { Group } from './partners-relations.model.js';
import { countText } from './partners-told.model.js';
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
  /** Percents of the same scale that it is compared with. */
  readonly ticks: readonly number[];
  /** What it is compared with, amounts, the count of partners, and how many relations last. */
  readonly beside: readonly string[];
  readonly groups: readonly { readonly title: string; readonly kind: Group['kind']; readonly relations: readonly PictureRelation[] }[];
  readonly ruler?: { readonly first: string; readonly since: string; readonly last: string } | undefined;
}

export function partnersPictureWords(context: Context, model: PartnersModel, { heading, lecture, address }: { readonly heading?: string | undefined; readonly lecture?: Sentence | undefined; readonly address?: string | undefined }): PartnersPictureWords {
  const { title, subject, caution, purchases, outOf, comparisons, count, standing, groups, ruler, foot } = model;
  const drawn = groups.map(({ title: name, kind, relations }) => ({
    title: name, kind,
    relations: relations.map(({ partner, type, place, amount, dates, label, span }) =>
      ({ name: partner.name, facts: joined([type, place, amount, !span && dates]), label, span, dates })),
  }));
  const said = [...subject, caution, !(purchases ?? count) && standing].filter((one): one is string => Boolean(one));
  const beside = [...comparisons.map(({ text, caution: doubt }) => [text, doubt].filter(Boolean).join(', ')), outOf, count && countText(count), (purchases ?? count) && standing].filter((one): one is string => Boolean(one));
  return {
    ...pageWords(context, {
      title: heading ? { text: heading } : title,
      subject: said.map((text) => ({ text })),
      notes: groups.flatMap(({ others }) => others ?? []),
      foot, lecture, address,
      summary: [title.text, said.join(', '), ...beside, ...drawn.flatMap(({ title: name, relations }) => [name, ...relations.map(({ name: partner, facts, dates, span }) => [partner, facts, span && dates].filter(Boolean).join(', '))])].filter(Boolean).map((one) => one.replace(/\.$/, '')).join('. '),
    }),
    figure: purchases?.figure.text,
    share: purchases?.figure.state === 'value' ? (purchases.selection.observation?.value ?? undefined) : undefined,
    ticks: purchases ? comparisons.flatMap(({ row: { value } }) => (value !== undefined && value >= 0 && value <= 100 ? [value] : [])) : [],
    beside,
    groups: drawn,
    ruler: ruler && { ...ruler, since: context.words.phrases.partners!.ruler },
  };
}
