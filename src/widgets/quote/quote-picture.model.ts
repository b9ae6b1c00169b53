import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import { quotedText, type QuoteModel } from './quote.model.js';

/** The words themselves are the title; who says them and the consent stand under it. */
export function quotePictureWords(context: Context, model: QuoteModel, address: string | undefined): PageWords & { readonly author: string; readonly lines: readonly string[] } {
  const { text, author, facts, consent, foot, withheld } = model;
  const lines = [facts.map((one) => one.text).join(', '), consent ?? ''].filter(Boolean);
  const title = { ...(!withheld && text.lang && { lang: text.lang }), text: quotedText(model) };
  return { ...pageWords(context, { title, subject: [], foot, address, summary: [title.text, author, ...lines].filter(Boolean).join(', ') }), author, lines };
}
