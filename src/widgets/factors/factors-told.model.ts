import { organisationName, type Context } from '../../model/names.js';
import { fact, type Fact, type Told } from '../../model/panel.js';
import type { Sentence } from '../../model/sentences.js';
import type { ShownPart } from '../../model/told-of-part.js';
import type { TableColumn, TableModel } from '../../model/types.js';
import type { ProfileModel } from './factors-profile.model.js';
import { STUDY_URL, type FactorEntry, type FactorFigure, type FactorsModel } from './factors.model.js';

/** What the controls of a list of factors open, copy and save. */
export function shownFactors(context: Context, model: FactorsModel, profile?: ProfileModel): ShownPart {
  const { words } = context;
  return {
    title: model.title, name: 'facteurs', foot: model.foot, sources: model.sources,
    facts: [model.all.some(({ state }) => state) ? model.subject : undefined, ...model.entries.filter(({ untold }) => !untold).map((entry) => words.format.messages.labelled(entry.name.text, lineOf(entry))), profile?.title, profile?.foot],
    lecture: lectureOfFactors(context, model),
    paths: ['factors', ...new Set(model.entries.flatMap(({ figures }) => figures.map(({ path }) => path)))],
    table: () => tableOf(context, model, profile),
    method: () => notesOf(context, model),
  };
}

/** What leaves as a file names the grid too: the factors are the study's, whoever speaks of them. */
export function withGrid({ words }: Context, told: Told, profile?: ProfileModel): Told {
  const { notes, study, scope, columns } = words.phrases.factors!;
  return { ...told, meta: () => [...(profile ? [profile.title, profile.foot].flatMap((text): [string, string][] => (text ? [[columns.beside, text]] : [])) : []), [notes.grid, [words.format.messages.labelled(study, scope), STUDY_URL].join(', ')], ...told.meta()] };
}

const figureText = ({ text, name, period, base, caution }: FactorFigure): string => [text, name.text, period, base, caution?.text].filter(Boolean).join(', ');

/** "En place, Un parcours construit avec chaque salarié.": sentences, with their full stop, come last. What the study says is no word of the organisation's. */
const lineOf = ({ state, proof, summary, isQuoted, figures }: FactorEntry): string =>
  [state?.word, state?.told, ...figures.map(figureText), proof?.text ?? (isQuoted ? undefined : summary)].filter(Boolean).join(', ');

/** The first factor that has something to read aloud. */
export function lectureOfFactors(context: Context, { entries }: FactorsModel): Sentence | undefined {
  const { format, phrases } = context.words;
  const { lecture } = phrases.factors!;
  const stated = entries.find(({ state }) => state);
  if (stated?.state) return { text: format.fill(lecture.state, { name: stated.name.text, state: stated.state.word.toLocaleLowerCase(context.words.language), by: stated.state.by, date: stated.state.date }) };
  const organisation = organisationName(context);
  const shown = entries.find(({ figures }) => figures.some(({ isShown }) => isShown));
  const figure = shown?.figures.find(({ isShown }) => isShown);
  if (shown && figure) return { text: format.fill(lecture.figure, { name: shown.name.text, organisation, figure: figure.text, label: figure.name.text, period: figure.period }) };
  const proved = entries.find(({ proof }) => proof);
  return proved && { text: format.fill(lecture.proof, { name: proved.name.text, organisation, proof: proved.proof!.text }) };
}

type Read = (entry: FactorEntry) => string | undefined;

function tableOf({ words }: Context, { all }: FactorsModel, profile: ProfileModel | undefined): TableModel {
  const { columns, caption } = words.phrases.factors!;
  const reads: readonly [keyof typeof columns, Read][] = [
    ['state', ({ state, untold }) => state?.word ?? untold],
    ['beside', ({ number }) => profile?.rows.find((row) => row.number === number)?.beside],
    ['by', ({ state }) => state?.by],
    ['date', ({ state }) => state?.date],
    ['proof', ({ proof, untold }) => proof?.text ?? untold],
    ['summary', ({ summary }) => summary],
    ['figures', ({ figures }) => figures.map(figureText).join('\u00a0· ')],
    ['source', ({ source }) => source?.text],
  ];
  // What no row has is no column: without any state, there is nothing to say of who assessed it.
  const hasStates = all.some(({ state }) => state);
  const used = reads.filter(([key, read]) => (key === 'state' ? hasStates : key === 'proof' ? all.some(({ proof }) => proof) : all.some(read)));
  const column = (key: keyof typeof columns): TableColumn => ({ key, label: key === 'beside' && profile ? words.format.messages.labelled(columns.beside, profile.other) : columns[key] });
  return {
    caption, columns: [column('factor'), ...used.map(([key]) => column(key))],
    rows: all.map((entry) => ({
      cells: [{ text: entry.number ? `${entry.number}. ${entry.name.text}` : entry.name.text, header: true }, ...used.map(([, read]) => ({ text: read(entry) ?? '' }))],
    })),
  };
}

function notesOf(context: Context, { besideOwn, hasUnsigned, all }: FactorsModel): (Fact | undefined)[] {
  const { notes, study, scope } = context.words.phrases.factors!;
  const hasStates = all.some(({ state }) => state);
  return [
    fact(notes.grid, { text: context.words.format.messages.labelled(study, scope), url: STUDY_URL }, all.some(({ summary }) => summary) && notes.summaries || undefined,
      hasStates ? notes.noTotal : undefined, besideOwn && (besideOwn.length ? context.words.format.fill(notes.declaredPartly, { others: context.words.format.list(besideOwn) }) : notes.declared), hasUnsigned ? notes.unsigned : undefined),
  ];
}
