import type { Context } from '../../model/names.js';
import { pageWords, type PageWords } from '../../model/page-words.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableCell, TableRow } from '../../model/types.js';
import type { CaseWords } from './case-picture.layout.js';
import type { Beside, CaseModel, Effect } from './case.model.js';

/** What the controls of a case open, copy and save. */
export function shownCase(context: Context, model: CaseModel): ShownPart {
  const { title, foot, limits, at, id, lecture, period, territory, source, purchase, around, effects } = model;
  const figures = [...purchase.figures, ...effects.flatMap((effect) => effect.figures), ...(around?.figures ?? [])];
  const indicators = [...new Set(figures.map(({ selection }) => `indicators[${selection.at}]`))];
  return {
    title, foot, lecture, period, territory, name: id,
    facts: [purchase.object?.text, ...[purchase, ...effects].flatMap((one) => one.figures.map(figureText(context))), limits?.text],
    sources: [source, ...figures.map(({ selection }) => selection.observation?.source)],
    paths: [`cases[${at}]`, ...indicators],
    table: () => ({ caption: title.text, columns: columnsOf(context), rows: rowsOf(context, model) }),
  };
}

function columnsOf({ words }: Context): { key: string; label: string }[] {
  const { columns } = words.phrases.case!;
  return (['part', 'whom', 'effect', 'from', 'proof', 'figure'] as const).map((key) => ({ key, label: columns[key] }));
}

/** "Salariés en parcours : plus de 100, 2016". */
const figureText = ({ words }: Context) => ({ name, figure, period, base, caution }: Beside): string =>
  words.format.messages.labelled(name.text, [figure.text, base, period, caution].filter(Boolean).join(', '));

function row(part: string, effect: string, more: { whom?: string; from?: string; proof?: string; figure?: string } = {}): TableRow {
  const cells: TableCell[] = [part, more.whom, effect, more.from, more.proof, more.figure].map((text, index) => ({ text: text ?? '', ...(index === 0 && { header: true }) }));
  return { cells };
}

function rowsOf(context: Context, { buyer, supplier, purchase, effects, limits, factors, around }: CaseModel): TableRow[] {
  const said = context.words.phrases.case!;
  const { object, means, terms, consideration } = purchase;
  const from = ({ via, also }: Effect, before: Effect | undefined): string =>
    [via && (before ? said.also(before.text.text, said.relations[via]) : said.fromPurchase(said.relations[via])), ...also.map(({ text }) => text)].filter(Boolean).join('\u202f; ');
  return [
    row(said.purchase, [`${buyer.name} → ${supplier.name}`, object?.text, ...means.map(({ text }) => text), ...terms, consideration].filter(Boolean).join('\u00a0· '), { figure: purchase.figures.map(figureText(context)).join('\u202f; ') }),
    ...effects.map((effect) => row(effect.stage, effect.text.text, {
      whom: said.branches[effect.branch ?? 'effets'], from: from(effect, effects.find(({ next }) => next.includes(effect))),
      proof: effect.fullProof, figure: effect.figures.map(figureText(context)).join('\u202f; '),
    })),
    ...(limits ? [row(said.limits, limits.text)] : []),
    ...(factors.length ? [row(said.factors, factors.map(({ number, name }) => (number ? `${number}.\u00a0${name.text}` : name.text)).join('\u202f; '))] : []),
    ...(around ? around.figures.map((one) => row(around.title, around.note, { figure: figureText(context)(one) })) : []),
  ];
}

/** The words of a picture: around the drawing, and within it. */
export function pictureWords(context: Context, model: CaseModel, heading?: string, address?: string): { readonly page: PageWords; readonly said: CaseWords } {
  const said = context.words.phrases.case!;
  const { title, subject, lecture, foot, limits, effects, buyer, supplier } = model;
  const summary = [`${buyer.name} → ${supplier.name}`, ...effects.map(({ stage, text, proof }) => `${text.text} ${said.aside(stage, proof)}`), limits?.text].filter(Boolean).join('\u202f; ');
  return {
    page: pageWords(context, { title: heading ? { text: heading } : title, subject: [{ text: subject }], lecture, foot, address, summary }),
    said: { ...said, figure: figureText(context), labelled: context.words.format.messages.labelled },
  };
}
