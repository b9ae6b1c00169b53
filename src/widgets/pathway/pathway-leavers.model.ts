import { exitFamilies, exitTypes } from '../../catalogue/vocabularies.js';
import { small } from '../../format/small.js';
import { shareWords } from '../../format/share.js';
import { wilson } from '../../measure/wilson.js';
import { briefly } from '../../model/brief.js';
import { authorLabel, say, type Context } from '../../model/names.js';
import type { Sentence } from '../../model/sentences.js';
import type { TableCell } from '../../model/types.js';
import { isWithheld, POSITIVE, shortName, stepName, untoldOf, type Exit, type Pathway, type PathwayWords } from './pathway.model.js';
import { familiesOf, groupsOf, GONE, isDynamic, isOff, isState, RETRAIT, sumOf, toneOf, wholeOf, Writing, type BandTone, type Figures, type Group } from './pathway-exits.model.js';

/** Those who left for one family, or who are not told. */
export interface Band extends Figures {
  readonly key: string;
  readonly name: Sentence;
  readonly tone: BandTone;
  readonly people?: number | undefined;
  /** Percent of all who are counted. */
  readonly share?: number | undefined;
  /** Parts of all, 0 to 1: how wide it is drawn; undefined where that is not known. */
  readonly part?: number | undefined;
  /** "CDI 4, CDD de plus de 6 mois 2". */
  readonly kinds: string;
  /** The same on one line. */
  readonly fewKinds: string;
  /** Its count comes from its share. */
  readonly isDerived?: boolean | undefined;
  readonly spoken: string;
}

/** A step that some of a cohort took. */
export interface Stage {
  readonly name: Sentence;
  readonly people?: number | undefined;
  /** "22 sur 40", or why it is not said. */
  readonly text: string;
  /** Not withheld: more people than there are, to be checked, or a number that nobody gave. */
  readonly isUnknown?: boolean | undefined;
}

export interface LeaversModel {
  readonly isCohort: boolean;
  /** Who is counted; undefined where the source gives no number or it is withheld. */
  readonly total?: number | undefined;
  /** "9 807", and "sortants en 2022". */
  readonly head: { readonly figure: string; readonly label: string };
  readonly bands: readonly Band[];
  /** Of the first bands, `count` of them: what is called dynamic exits, never positive ones (H09). */
  readonly dynamic?: { readonly count: number; readonly figure: string; readonly label: string; readonly beside: string } | undefined;
  /** How many a dot stands for, in parts of all; nothing where no share is known. */
  readonly dots: number;
  readonly stages: readonly Stage[];
  readonly notes: readonly string[];
  readonly finding?: Sentence | undefined;
  readonly lecture?: Sentence | undefined;
  /** Those of them whose counts come from shares. */
  readonly isDerived: boolean;
  /** Whether any may have found work: together they are no positive exits. */
  readonly isWork: boolean;
  readonly hasRetrait: boolean;
  /** Who is taken out of all: how many, or which share. */
  readonly withdrawn?: { readonly people: TableCell; readonly share?: number | undefined; readonly text: string } | undefined;
  /** Whether all who are counted are the sum of the exits, as nobody says how many left. */
  readonly isSum: boolean;
  /** Its parts are more than all: nothing is drawn or said of them together. */
  readonly isOff: boolean;
  /** Of its shares. */
  readonly decimals: number;
}

const WORK: readonly string[] = ['emploi-durable', 'emploi-transition'];

/** Up to so many people are drawn one by one. */
const MOST_ONE_BY_ONE = 200;

/** Those who are counted: all of them less those who are taken out, where they were among them. */
function totalOf(pathway: Pathway, exits: readonly Exit[], retraits: readonly Exit[]): number | undefined {
  const whole = wholeOf(pathway);
  const counted = sumOf(exits, 'people');
  if (typeof whole !== 'number') return whole === undefined && pathway.kind === 'sorties' && exits.length ? counted : undefined;
  const taken = sumOf(retraits, 'people');
  // What is left of all would tell how many withdrew, which is not published.
  if (taken === undefined) return counted;
  return counted !== undefined && counted + taken > whole ? whole : whole - taken;
}

export function leaversModel(context: Context, words: PathwayWords, pathway: Pathway): LeaversModel {
  const isCohort = pathway.kind === 'cohorte';
  const all = pathway.exits ?? [];
  const retraits = all.filter((exit) => familiesOf(exit).includes(RETRAIT) || exit.kind === RETRAIT);
  const exits = all.filter((exit) => !retraits.includes(exit));
  const off = isOff(pathway, exits);
  const total = off ? undefined : totalOf(pathway, exits, retraits);
  const writing = new Writing(context, words, total, exits);
  const groups = groupsOf(exits);
  const given = groups.map((group) => bandOf(writing, group)).map((band) => (off ? { ...band, part: undefined } : band));
  const bands = [...given, ...restOf(writing, given, isCohort)];
  const dynamic = off || total === 0 ? undefined : dynamicOf(writing, groups, given);
  const when = pathway.period ? context.words.format.period(pathway.period, 'in') : '';
  const withdrawn = withdrawnOf(writing, retraits);
  const isDerived = exits.some(({ people }) => people === undefined) && total !== undefined;
  return {
    isCohort, total, bands, isDerived, isOff: off, decimals: writing.decimals,
    head: headOf(context, words, pathway, total, when),
    // The rate of dynamic exits is one of leavers: of those who entered, the count alone is said.
    dynamic: dynamic && { ...dynamic.shown, ...(isCohort && total !== undefined && { beside: '' }) },
    dots: bands.some(({ part }) => part !== undefined) ? (total !== undefined && total <= MOST_ONE_BY_ONE ? total : 100) : 0,
    stages: isCohort ? stagesOf(writing, pathway) : [],
    isWork: exits.some((exit) => familiesOf(exit).some((family) => WORK.includes(family))),
    hasRetrait: retraits.length > 0, withdrawn,
    isSum: total !== undefined && wholeOf(pathway) === undefined,
    notes: [...(off ? [words.excess] : []), ...notesOf(writing, pathway, bands, withdrawn?.text)],
    finding: dynamic && findingOf(writing, dynamic, isCohort, when),
    lecture: lectureOf(writing, { bands, dynamic, isCohort, when }),
  };
}

function headOf(context: Context, words: PathwayWords, { kind }: Pathway, total: number | undefined, when: string): LeaversModel['head'] {
  const many = total === undefined || !context.words.format.messages.isOne(total);
  return { figure: total === undefined ? '' : context.words.format.number(total), label: (kind === 'cohorte' ? words.entries : words.leavers)(many, when) };
}

function bandOf(writing: Writing, { key, families, exits }: Group): Band {
  const { context, words, total } = writing;
  const name = bandName(writing, key, families, exits);
  const hidden = exits.find(isWithheld);
  if (hidden) {
    const reason = hidden.threshold ? words.smallGroup(writing.number(hidden.threshold)) : reasonOf(context, hidden.because);
    return { key, name, tone: 'withheld', figure: words.withheld, beside: reason, counted: '', rate: '', kinds: '', fewKinds: '', spoken: context.words.format.messages.labelled(name.text, [words.withheld, reason].filter(Boolean).join(', ')) };
  }
  const counted = sumOf(exits, 'people');
  const given = sumOf(exits, 'share');
  // What its author says nobody counted is not counted from shares.
  const isUncounted = exits.some((exit) => exit.people === null);
  const people = counted ?? (given === undefined || total === undefined || isUncounted ? undefined : writing.rounded((given * total) / 100));
  const share = given ?? (counted === undefined || !total ? undefined : (100 * counted) / total);
  const written = writing.figures(people, share, counted === undefined);
  // Of what is given without a number, nothing is made up.
  const figures = written.figure ? written : { ...written, figure: untoldOf(context, exits.find(({ missing }) => missing)) };
  const isNamed = key !== GONE && (exits.length > 1 || Object.hasOwn(exitTypes, exits[0]!.kind));
  const kinds = isNamed ? exits.map((exit) => kindText(writing, exit)).join(', ') : '';
  return {
    key, name, people, share, ...figures, kinds, fewKinds: briefly(kinds, 40), isDerived: counted === undefined && people !== undefined, tone: toneOf(key, families), part: share === undefined ? undefined : share / 100,
    spoken: context.words.format.messages.labelled(name.text, [figures.figure, figures.beside].filter(Boolean).join(', ')),
  };
}

/** Why a count is not shown, in the words of its rule. */
function reasonOf(context: Context, because: string | undefined): string {
  const { marks } = context.words.format.messages;
  const words = because && Object.hasOwn(marks, because) ? marks[because as 'H05'] : undefined;
  return words ? words({}).replace(/^[^:]*:\s*/, '') : '';
}

/** A name that says what else is among them says enough. */
const TRANSITION = /transition/i;

function bandName({ context, words }: Writing, key: string, families: readonly string[], exits: readonly Exit[]): Sentence {
  const own = exits.length === 1 && !Object.hasOwn(exitTypes, exits[0]!.kind) ? say(context, exits[0]!.label) : undefined;
  if (key === GONE || (isState(key) && !own)) return { text: exitName(context, key) };
  if (own && POSITIVE.test(own.text) && isDynamic(families) && families.includes('emploi-durable')) return { text: context.words.format.fill('{name}', { name: words.dynamic(true) }) };
  if (own && POSITIVE.test(own.text) && !TRANSITION.test(own.text) && families.length > 1 && isDynamic(families)) {
    return { text: context.words.format.fill('{name}', { name: context.words.format.list(families.map((family) => small(shortName(context, 'sortie', family), context.words.language))) }) };
  }
  return own ?? { text: authorLabel(context, key) ?? shortName(context, 'sortie', key) };
}

function exitName(context: Context, kind: string): string {
  const names = context.words.phrases['pathway-steps']?.exits;
  const known = names && Object.hasOwn(names, kind) ? names[kind] : undefined;
  return authorLabel(context, kind) ?? known?.short ?? known?.name ?? kind;
}

function kindText(writing: Writing, { kind, label, people, share }: Exit): string {
  const { context } = writing;
  const name = say(context, label)?.text ?? exitName(context, kind);
  const figure = typeof people === 'number' ? writing.number(people) : typeof share === 'number' ? writing.percent(share) : '';
  return `${name}${figure && `\u00a0${figure}`}`;
}

const STILL = 'en-parcours';

/** Those of the total of whom nothing is told: still there, not asked, or withheld with others. */
function restOf(writing: Writing, bands: readonly Band[], isCohort: boolean): Band[] {
  const { total, words, context } = writing;
  const known = bands.filter(({ part }) => part !== undefined);
  const part = 1 - known.reduce((sum, one) => sum + one.part!, 0);
  // Shares are rounded: what is missing to the whole within that is nobody.
  const isExact = total !== undefined && known.every(({ people, isDerived }) => people !== undefined && !isDerived);
  const people = total === undefined ? undefined : isExact ? total - known.reduce((sum, one) => sum + one.people!, 0) : writing.rounded(part * total);
  // Where a number is withheld or not given, what is left is that, and not of unknown fate.
  if (!known.length || known.length < bands.length || (isExact ? people! <= 0 : part < 0.005 + 0.0005 * known.length)) return [];
  const figures = writing.figures(people, part * 100, !isExact);
  // Who is still there may be told by the feed itself.
  const name = { text: isCohort && !bands.some(({ key }) => key === STILL) ? words.stillOrUnknown : words.unknownFate };
  return [{ key: '', name, tone: 'unknown', isDerived: !isExact, people, share: part * 100, part, ...figures, kinds: '', fewKinds: '', spoken: context.words.format.messages.labelled(name.text, [figures.figure, figures.beside].filter(Boolean).join(', ')) }];
}

/** Those who withdrew, in words and as a cell of a table; nothing where they are none. */
function withdrawnOf(writing: Writing, retraits: readonly Exit[]): LeaversModel['withdrawn'] {
  const { context, words } = writing;
  const [people, share] = [sumOf(retraits, 'people'), sumOf(retraits, 'share')];
  if (!retraits.length || people === 0) return undefined;
  if (people !== undefined) return { people: { text: writing.number(people), value: people }, share, text: words.removed(writing.number(people)) };
  if (retraits.some(isWithheld)) {
    const text = small(words.withheld, context.words.language);
    return { people: { text: words.withheld, value: null, state: 'secret', reason: words.withheld }, text: words.removed(text) };
  }
  if (share !== undefined) return { people: { text: '' }, share, text: words.removed(writing.percent(share)) };
  const text = untoldOf(context, retraits.find(({ missing }) => missing));
  return { people: { text, value: null, state: 'missing', reason: text }, text: words.removed(text) };
}

interface Dynamic {
  readonly shown: NonNullable<LeaversModel['dynamic']>;
  readonly people?: number | undefined;
  readonly share?: number | undefined;
  readonly isDerived: boolean;
  /** Of the first family alone. */
  readonly durable?: Band | undefined;
}

/** The dynamic exits together, where each exit is known to be one or not, and none of them is withheld. */
function dynamicOf(writing: Writing, groups: readonly Group[], bands: readonly Band[]): Dynamic | undefined {
  const isSure = groups.every(({ key, families }) => isState(key) || families.length && families.every((family) => exitFamilies[family]!.dynamic === exitFamilies[families[0]!]!.dynamic));
  const chosen = bands.filter((_, at) => isDynamic(groups[at]!.families));
  if (!isSure || !chosen.length || chosen.some(({ tone }) => tone === 'withheld')) return undefined;
  const sum = (of: 'people' | 'share'): number | undefined => (chosen.every((band) => band[of] !== undefined) ? chosen.reduce((all, band) => all + band[of]!, 0) : undefined);
  const [people, share] = [sum('people'), sum('share')];
  if (people === undefined && share === undefined) return undefined;
  const isDerived = groups.some(({ families, exits }) => isDynamic(families) && sumOf(exits, 'people') === undefined);
  const { context, words, total } = writing;
  const { figure, beside } = writing.figures(people, share, isDerived);
  const leads = writing.countLeads && people !== undefined && !isDerived;
  const durable = bands.find(({ tone }) => tone === 'durable');
  return {
    people, share, isDerived, durable,
    shown: {
      count: chosen.length, label: words.dynamic(!(leads && context.words.format.messages.isOne(people))),
      figure: leads && total !== undefined ? words.outOf(figure, writing.number(total)) : figure, beside,
    },
  };
}

function findingOf(writing: Writing, { people, share, isDerived }: Dynamic, isCohort: boolean, when: string): Sentence | undefined {
  const { context, words, total } = writing;
  const { format } = context.words;
  if (total !== undefined && people !== undefined && !isDerived && (isCohort || writing.countLeads)) {
    return { text: words.dynamicOf(people, writing.number(people), writing.number(total), isCohort, when) };
  }
  if (share === undefined || isCohort) return undefined;
  const sentence = shareWords(share, words.share, format.messages) ?? words.percentOf(writing.percent(share));
  return { text: format.fill('{sentence}', { sentence }) };
}

interface Told {
  readonly bands: readonly Band[];
  readonly dynamic: Dynamic | undefined;
  readonly isCohort: boolean;
  readonly when: string;
}

function lectureOf(writing: Writing, { bands, dynamic, isCohort, when }: Told): Sentence | undefined {
  const { context, words, total } = writing;
  if (!total) return undefined;
  const written = writing.number(total);
  if (!dynamic) {
    const [first] = bands.filter(({ part }) => part !== undefined).sort((one, other) => other.part! - one.part!);
    return first && { text: `${words.readBand(written, isCohort, when, first.figure, briefly(first.name.text), first.people === undefined || !context.words.format.messages.isOne(first.people))}.` };
  }
  const { people, share, isDerived, durable } = dynamic;
  const leads = writing.countLeads && people !== undefined && !isDerived;
  const figure = leads ? writing.number(people) : writing.percent(share!);
  const [low, high] = leads && people <= total && total > 0 ? wilson(people, total) : [0, 0];
  const range = leads && total > 0 ? words.readInterval(context.words.format.range(low, high, 'pourcent', { decimals: 0 })) : '';
  return { text: `${words.readLeavers(written, isCohort, when, figure, leads ? people : undefined, durable && (durable.people ?? durable.share) ? durable.figure : '')}${range}.` };
}

function stagesOf(writing: Writing, { steps }: Pathway): Stage[] {
  const { context, words, total } = writing;
  return steps.filter(({ people }) => people !== undefined).map((step) => {
    const { people, threshold, because } = step;
    const reason = threshold ? words.smallGroup(writing.number(threshold)) : reasonOf(context, because);
    const name = stepName(context, step);
    if (typeof people !== 'number') return isWithheld(step) ? { name, text: [words.withheld, reason].filter(Boolean).join(', ') } : { name, isUnknown: true, text: untoldOf(context, step) };
    const counted = words.people(writing.number(people), !context.words.format.messages.isOne(people));
    if (total !== undefined && people > total) return { name, isUnknown: true, text: words.over(counted) };
    return { name, people, text: total === undefined ? counted : words.outOf(writing.number(people), writing.number(total)) };
  });
}

function notesOf({ context, words, total }: Writing, pathway: Pathway, bands: readonly Band[], withdrawn: string | undefined): string[] {
  const isDrawn = bands.some(({ part }) => part !== undefined);
  const one = total === undefined || total <= MOST_ONE_BY_ONE ? '' : context.words.format.number(Number((total / 100).toPrecision(2)));
  return [
    isDrawn ? `${total !== undefined && total <= MOST_ONE_BY_ONE ? words.dotPerson : words.dotPercent(one)}. ${words.exactWidths}` : '',
    withdrawn ?? '',
    say(context, pathway.note)?.text ?? '',
  ].filter(Boolean);
}
