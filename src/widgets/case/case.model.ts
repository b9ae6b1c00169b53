import type { DisclosedFeed, Mark, RuleId } from '../../honesty/types.js';
import { footModel, sourceOf, type FootModel } from '../../model/foot.js';
import { filesOfLinked, linkedFigures, type LinkedFigure } from '../../model/linked.js';
import type { WordFile } from '../../model/languages.js';
import { authorLabel, organisationName, say, territoryName, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import { own, partsOf } from '../../model/words.js';
import type { CaseStudy } from '../../schema/case.js';
import { BRANCHES, PURCHASE, chainOf, standsOf, type Branch, type ChainLink, type Evidence, type Relation, type Stand } from './case-chain.model.js';

export interface Party {
  readonly name: string;
  /** "acheteur, entreprise". */
  readonly role: string;
}

/** A figure beside an effect, or around the purchase. */
export type Beside = Pick<LinkedFigure, 'id' | 'name' | 'figure' | 'period' | 'base' | 'source' | 'selection'> & {
  /** The one caution that it shows: all of them stand in the method panel. */
  readonly caution?: string | undefined;
};

/** Another effect from which a link comes. */
export interface Also {
  readonly text: string;
  readonly relation: Relation;
  /** Closes a circle: no line of the drawing says it. */
  readonly isBack: boolean;
}

/** An effect with the link that it is read after, and those that come of it in the same branch. */
export interface Effect {
  readonly index: number;
  readonly text: Sentence;
  readonly stage: string;
  readonly branch?: Branch | undefined;
  readonly evidence: Evidence;
  /** "décrit, non mesuré". */
  readonly proof: string;
  /** H29: the same with what the author claims, where the feed doesn't support it. */
  readonly fullProof: string;
  /** The kinds of links that lead here, each once, in the order of the drawing. */
  readonly relations: readonly Relation[];
  /** The link that it is read after: from the purchase, or from what stands before it in its branch. */
  readonly via?: Relation | undefined;
  /** "« La professionnalisation de la structure » amplifie cet effet". */
  readonly also: readonly Also[];
  readonly figures: readonly Beside[];
  readonly next: readonly Effect[];
}

export interface Purchase {
  readonly object?: Sentence | undefined;
  /** "Considération sociale : Clause sociale d’exécution". */
  readonly consideration?: string | undefined;
  /** "120 000 €, montant engagé · 2024", or that it is not told. */
  readonly terms: readonly string[];
  /** The purchase in the words of its chain. */
  readonly means: readonly Sentence[];
  readonly figures: readonly Beside[];
}

export interface CaseModel {
  readonly at: number;
  readonly id: string;
  readonly title: Sentence;
  /** "Étude de cas · Jura". */
  readonly subject: string;
  readonly buyer: Party;
  readonly supplier: Party;
  readonly purchase: Purchase;
  readonly effects: readonly Effect[];
  readonly links: readonly ChainLink[];
  /** What is read first of each branch; what follows stands within. */
  readonly branches: readonly { readonly name: string; readonly effects: readonly Effect[] }[];
  /** Where each effect is drawn; absent where there are too many to be read as a drawing. */
  readonly stands?: readonly Stand[] | undefined;
  readonly limits?: Sentence | undefined;
  readonly factors: readonly { readonly number?: number | undefined; readonly name: Sentence }[];
  /** Whole results of an organisation, which the purchase is only a part of (H28). */
  readonly around?: { readonly title: string; readonly note: string; readonly figures: readonly Beside[] } | undefined;
  readonly lecture?: Sentence | undefined;
  readonly foot: FootModel;
  readonly period?: string | undefined;
  readonly territory?: string | undefined;
  readonly source?: string | undefined;
}

/** More effects than this are read as a list: a drawing of them would be a thicket. */
const MOST_DRAWN = 24;

/** The case asked for; without an id the first. */
export const caseAt = ({ cases = [] }: DisclosedFeed, id: string | undefined): number => (id ? cases.findIndex((one) => one.id === id) : cases.length ? 0 : -1);

const idsOf = ({ chain }: CaseStudy, scope?: 'achat' | 'organisation'): string[] =>
  [...new Set(chain.flatMap(({ indicators = [] }) => indicators.filter((one) => !scope || one.scope === scope).map(({ id }) => id)))];

/** The files of words that a case needs. */
export function filesOfCase(feed: DisclosedFeed, id: string | undefined): WordFile[] {
  const one = feed.cases?.[caseAt(feed, id)];
  if (!one) return ['case'];
  const { buyer, supplier, contract, territory, factors = [] } = one;
  const files: WordFile[] = ['case', 'organisation-kinds', ...partsOf(undefined, '', [territory, feed.organisation.territory], feed.labels), ...filesOfLinked(feed, idsOf(one))];
  if (factors.length) files.push('success-factors');
  if (contract?.consideration || [buyer, supplier].some(({ kind }) => /^[A-Z]+$/.test(kind ?? ''))) files.push('breakdowns');
  return [...new Set(files)];
}

export function caseModel(context: Context, id?: string): CaseModel | undefined {
  const at = caseAt(context.feed, id);
  const one = context.feed.cases?.[at];
  if (!one) return undefined;
  const { format, phrases } = context.words;
  const words = phrases.case!;
  const { territory, period, source = context.feed.source } = one;
  const chain = chainOf(one);
  let cautions = 0;
  const isFirst = (): boolean => cautions++ === 0;
  const effects = effectsOf(context, chain, isFirst, claimsOf(context, at, one));
  const [buyer, supplier] = [party(context, one.buyer, words.buyer), party(context, one.supplier, words.supplier)];
  const place = territory && territoryName(context, territory);
  const purchase = purchaseOf(context, one, chain.means, isFirst);
  const around = aroundOf(context, at, one);
  const links = [sourceOf(context, source), ...[...purchase.figures, ...effects.flatMap(({ figures }) => figures), ...(around?.figures ?? [])].map((figure) => figure.source)];
  const foot = footModel(context, undefined, undefined, links.filter(({ text }, index) => links.findIndex((other) => other.text === text) === index));
  return {
    at, id: one.id, title: say(context, one.title) ?? { text: one.id },
    subject: [words.kind, place, period && format.period(period)].filter(Boolean).join('\u00a0· '),
    buyer, supplier, purchase,
    effects, links: chain.links, branches: branchesOf(context, effects),
    stands: effects.length && effects.length <= MOST_DRAWN ? standsOf(chain) : undefined,
    limits: say(context, one.limits), factors: factorsOf(context, one), around,
    lecture: lectureOf(context, effects, chain.links),
    foot: { ...foot, scope: format.messages.labelled(format.messages.labels.scope, words.scope(buyer.name, supplier.name, place, format.messages.elide)) },
    period, territory, source,
  };
}

function party(context: Context, { name, kind }: CaseStudy['buyer'], role: string): Party {
  const { words } = context;
  const known = kind && (authorLabel(context, kind) ?? own<{ name: string }>(words.phrases['organisation-kinds']?.kinds, kind)?.name ?? words.category('structure', kind)?.name ?? kind);
  return { name, role: known ? `${role}, ${/^\p{Lu}\p{Ll}/u.test(known) ? known[0]!.toLowerCase() + known.slice(1) : known}` : role };
}

function purchaseOf(context: Context, { contract, period }: CaseStudy, means: Chain['means'], isFirst: () => boolean): Purchase {
  const { words: { format, phrases, category } } = context;
  const words = phrases.case!;
  const { object, amount, amountKind, consideration } = contract ?? {};
  const dates = period && format.period(period);
  const sum = amount === undefined ? undefined : `${format.figure(amount, 'eur', { compact: false }).text}, ${amountKind ? words.amountKinds[amountKind] : words.amountKindUntold}`;
  const untold = sum ? (dates ? undefined : words.untold.dates) : dates ? words.untold.amount : words.untold.both;
  return {
    object: say(context, object), means: means.map(({ text }) => say(context, text) ?? { text: '' }),
    figures: figuresOf(context, means.flatMap(({ indicators = [] }) => indicators), isFirst),
    consideration: consideration && format.messages.labelled(words.consideration, authorLabel(context, consideration) ?? category('consideration', consideration)?.name ?? consideration),
    terms: [sum, dates, untold].filter((one): one is string => Boolean(one)),
  };
}

type Chain = ReturnType<typeof chainOf>;

/** Each effect with what it is read after, in the order of the feed. */
function effectsOf(context: Context, { effects, links }: Chain, isFirst: () => boolean, claims: ReadonlyMap<object, string>): Effect[] {
  const words = context.words.phrases.case!;
  const texts = effects.map(({ text }) => say(context, text) ?? { text: '' });
  const leading = effects.map((): ChainLink[] => []);
  for (const link of links) leading[link.to]!.push(link);
  const first = readAfter(effects.map(({ branch }, index) => firstLink(branch, leading[index]!, effects)));
  const made: Effect[] = [];
  const nexts = effects.map((): Effect[] => []);
  effects.forEach((item, index) => {
    const { stage, branch, evidence = 'hypothese', indicators = [] } = item;
    const claim = claims.get(item);
    const via = first[index];
    const arriving = leading[index]!;
    made.push({
      index, text: texts[index]!, stage: words.stages[stage], branch, evidence, proof: words.evidence[evidence],
      fullProof: claim ? words.claimed(words.evidence[evidence], claim) : words.evidence[evidence],
      relations: inOrder(arriving.filter((link) => !link.isBack && link !== via), via),
      via: via?.relation,
      also: arriving.filter((link) => link !== via).map(({ from, relation, isBack }) => ({
        relation, isBack, text: from === PURCHASE ? words.fromPurchase(words.relations[relation]) : words.also(texts[from]!.text, words.relations[relation]),
      })),
      figures: figuresOf(context, indicators, isFirst),
      next: nexts[index]!,
    });
  });
  made.forEach((effect, index) => {
    const from = first[index]?.from;
    if (from !== undefined && from !== PURCHASE) nexts[from]!.push(effect);
  });
  return made;
}

/** What was found of the places in the chain of a case. */
const chainMarks = ({ feed }: Context, at: number, rule: RuleId): { readonly place: number; readonly detail: NonNullable<Mark['detail']> }[] =>
  feed.marks.flatMap((mark) => {
    const place = mark.rule === rule && mark.detail && mark.path.startsWith(`cases[${at}].chain[`) ? Number.parseInt(mark.path.split('chain[')[1]!, 10) : -1;
    return place < 0 ? [] : [{ place, detail: mark.detail! }];
  });

/** The evidence that is claimed of an effect and not shown, in words (H29). */
function claimsOf(context: Context, at: number, { chain }: CaseStudy): ReadonlyMap<object, string> {
  const said = context.words.phrases.case!.evidence;
  return new Map(chainMarks(context, at, 'H29').map(({ place, detail }) => [chain[place]!, own<string>(said, String(detail['claimed'])) ?? '']));
}

/** As the lines stand: what comes from elsewhere, then, nearest to the words, what comes from the same branch. */
const inOrder = (others: readonly ChainLink[], via: ChainLink | undefined): Relation[] => {
  const kinds = new Set(others.map(({ relation }) => relation));
  if (via) kinds.delete(via.relation);
  return [...kinds, ...(via ? [via.relation] : [])];
};

/** Those of the purchase alone. */
const figuresOf = (context: Context, indicators: NonNullable<CaseStudy['chain'][number]['indicators']>, isFirst: () => boolean): Beside[] =>
  linkedFigures(context, indicators.filter(({ scope }) => scope === 'achat').map(({ id }) => id)).map((figure) => beside(figure, isFirst));

/** An estimate always says so; of all other cautions the first is seen. */
function beside({ id, name, figure, period, base, source, selection, caution }: LinkedFigure, isFirst: () => boolean): Beside {
  // A count that leads says its base.
  return { id, name, figure, period, base: figure.outOf ? undefined : base, source, selection, caution: caution && (caution.rule === 'H10' || isFirst()) ? caution.text : undefined };
}

/** From what stands before it in its own branch, else from the purchase. */
function firstLink(branch: Branch | undefined, leading: readonly ChainLink[], effects: Chain['effects']): ChainLink | undefined {
  const forward = leading.filter(({ isBack }) => !isBack);
  return forward.find(({ from }) => from !== PURCHASE && effects[from]!.branch === branch) ?? forward.find(({ from }) => from === PURCHASE);
}

/** Lists within lists: deeper ones begin anew, and name what they come from. */
const DEEPEST = 6;

function readAfter(first: readonly (ChainLink | undefined)[]): (ChainLink | undefined)[] {
  const depths = new Map<ChainLink, number>();
  return first.map((link) => {
    const way: ChainLink[] = [];
    for (let above = link; above && above.from !== PURCHASE && !depths.has(above); above = first[above.from]) way.push(above);
    for (const one of way.reverse()) depths.set(one, 1 + (depths.get(first[one.from]!) ?? 0));
    const depth = (link && depths.get(link)) ?? 0;
    return depth && depth % DEEPEST === 0 ? undefined : link;
  });
}

function branchesOf(context: Context, effects: readonly Effect[]): CaseModel['branches'] {
  const { branches } = context.words.phrases.case!;
  const within = new Set(effects.flatMap(({ next }) => next));
  const of = (branch: Branch | undefined): Effect[] => effects.filter((one) => one.branch === branch && !within.has(one));
  const named = BRANCHES.map((branch) => ({ name: branches[branch], effects: of(branch) }));
  return [...named, { name: branches.effets, effects: of(undefined) }].filter((one) => one.effects.length);
}

function factorsOf(context: Context, { factors = [] }: CaseStudy): CaseModel['factors'] {
  const { feed, words } = context;
  const names = words.phrases['success-factors']?.names ?? {};
  return factors.map((id) => {
    const label = say(context, feed.factors?.find((one) => one.id === id)?.label);
    const number = Object.keys(names).indexOf(id) + 1;
    return { number: number || undefined, name: label ?? { text: own<{ name: string }>(names, id)?.name ?? id } };
  });
}

function aroundOf(context: Context, at: number, one: CaseStudy): CaseModel['around'] {
  const figures = linkedFigures(context, idsOf(one, 'organisation'));
  // A caution is for what is put forward: here all stand in the method panel, save that an estimate is one.
  const name = organisationName(context);
  // Who tells a purchase of others has figures that need not be of either.
  const isParty = [one.buyer.name, one.supplier.name].includes(name);
  if (!figures.length) return undefined;
  const { around, aroundNote, aroundOthers, aroundOthersNote } = context.words.phrases.case!;
  const hasOthers = chainMarks(context, at, 'H28').some(({ detail: { kind } }) => kind === 'shared' || kind === 'before');
  return {
    title: hasOthers ? aroundOthers : around(isParty ? name : undefined), note: hasOthers ? aroundOthersNote : aroundNote,
    figures: figures.map((figure) => beside(figure, () => false)),
  };
}

/** Reads the first link aloud. */
function lectureOf({ words }: Context, effects: readonly Effect[], links: readonly ChainLink[]): Sentence | undefined {
  const link = links.find(({ isBack }) => !isBack);
  if (!link) return undefined;
  const { lecture, relations, evidence } = words.phrases.case!;
  const source = effects[link.from];
  const effect = effects[link.to]!;
  return { text: lecture(source?.text.text, relations[link.relation], effect.text.text, link.evidence !== 'hypothese', evidence[link.evidence]) };
}
