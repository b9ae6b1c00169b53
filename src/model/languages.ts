import type { FamilyId, FamilyName, IndicatorDefinition, IndicatorLabels, Names } from '../catalogue/types.js';
import type { ProgressMessages } from '../format/locales/progress.fr.js';
import type { PathwayMessages } from '../format/locales/pathway.fr.js';
import type { FactorsMessages } from '../format/locales/factors.fr.js';
import type { FactorsEditMessages } from '../format/locales/factors-edit.fr.js';
import type { CaseMessages } from '../format/locales/case.fr.js';
import type { FocusMessages } from '../format/locales/focus.fr.js';
import type { QuoteMessages } from '../format/locales/quote.fr.js';
import type { VideosMessages } from '../format/locales/videos.fr.js';
import type { ComparisonMessages } from '../format/locales/comparison.fr.js';
import type { SimulatorMessages } from '../format/locales/simulator.fr.js';
import type { EmbedMessages } from '../format/locales/embed.fr.js';
import type { PartnersMessages } from '../format/locales/partners.fr.js';
import type { DashboardMessages } from '../format/locales/dashboard.fr.js';
import type { IssueMessages } from '../format/locales/issues.fr.js';
import type { MapMessages } from '../format/locales/map.fr.js';
import type { MapPlacesMessages } from '../format/locales/map-places.fr.js';
import type { MapReadingMessages } from '../format/locales/map-reading.fr.js';
import type { MapTroubleMessages } from '../format/locales/map-trouble.fr.js';
import type { MapUseMessages } from '../format/locales/map-use.fr.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import type { UsualMessages } from '../format/locales/fr.js';
import type { SeldomMessages } from '../format/locales/seldom.fr.js';
import type { SourcesMessages } from '../format/locales/sources.fr.js';

/** Words that only one kind of widget says. */
export interface Phrases {
  readonly dashboard: DashboardMessages;
  readonly sources: SourcesMessages;
  readonly map: MapMessages;
  readonly 'map-places': MapPlacesMessages;
  readonly 'map-reading': MapReadingMessages;
  readonly 'map-trouble': MapTroubleMessages;
  readonly 'map-use': MapUseMessages;
  readonly progress: ProgressMessages;
  readonly pathway: PathwayMessages;
  readonly factors: FactorsMessages;
  readonly 'factors-edit': FactorsEditMessages;
  readonly case: CaseMessages;
  readonly focus: FocusMessages;
  readonly quote: QuoteMessages;
  readonly videos: VideosMessages;
  readonly comparison: ComparisonMessages;
  readonly simulator: SimulatorMessages;
  readonly partners: PartnersMessages;
  /** The study's seven success factors: their names, and what each says. */
  readonly 'success-factors': { readonly names: Names; readonly summaries: Readonly<Record<string, string>> };
  /** Steps of a pathway, and the types of its end. */
  readonly 'pathway-steps': { readonly steps: Names; readonly exits: Names };
  /** Kinds of organisations that are no work-integration enterprises. */
  readonly 'organisation-kinds': { readonly kinds: Names };
}

/** The files of words that every language has, and what each holds. */
export interface WordFiles extends Phrases, Readonly<Record<`labels/${FamilyId}`, Readonly<Record<string, IndicatorLabels>>>> {
  /** What nearly every figure says. */
  readonly usual: UsualMessages;
  /** What figures say where something is the matter. */
  readonly seldom: (usual: UsualMessages) => SeldomMessages;
  readonly panel: PanelMessages;
  /** What a reader is given to show a widget elsewhere. */
  readonly embed: EmbedMessages;
  readonly issues: IssueMessages;
  /** Where, by code: "dans le Jura". */
  readonly territories: Readonly<Record<string, string>>;
  /** Names of categories, by dimension and code. */
  readonly breakdowns: Readonly<Record<string, Names>>;
  readonly families: Readonly<Record<FamilyId, FamilyName>>;
  readonly definitions: Readonly<Record<string, IndicatorDefinition>>;
}

/** A file, or a part that a page may load alone: `labels/portee/sorties-dynamiques`, `territories/27`. */
export type WordFile = keyof WordFiles | `labels/${FamilyId}/${string}` | `territories/${string}`;

type Loaders = { readonly [File in keyof WordFiles]: () => Promise<WordFiles[File]> };

/** The languages that widgets speak. A further one is one entry here and its dictionaries. */
const languages: Readonly<Record<string, Loaders>> = {
  fr: {
    usual: async () => (await import('../format/locales/fr.js')).fr,
    seldom: async () => (await import('../format/locales/seldom.fr.js')).seldom,
    panel: async () => (await import('../format/locales/panel.fr.js')).panel,
    embed: async () => (await import('../format/locales/embed.fr.js')).embed,
    issues: async () => (await import('../format/locales/issues.fr.js')).issues,
    dashboard: async () => (await import('../format/locales/dashboard.fr.js')).dashboard,
    sources: async () => (await import('../format/locales/sources.fr.js')).sources,
    map: async () => (await import('../format/locales/map.fr.js')).map,
    'map-places': async () => (await import('../format/locales/map-places.fr.js')).mapPlaces,
    'map-reading': async () => (await import('../format/locales/map-reading.fr.js')).mapReading,
    'map-trouble': async () => (await import('../format/locales/map-trouble.fr.js')).mapTrouble,
    'map-use': async () => (await import('../format/locales/map-use.fr.js')).mapUse,
    progress: async () => (await import('../format/locales/progress.fr.js')).progress,
    pathway: async () => (await import('../format/locales/pathway.fr.js')).pathway,
    factors: async () => (await import('../format/locales/factors.fr.js')).factors,
    'factors-edit': async () => (await import('../format/locales/factors-edit.fr.js')).factorsEdit,
    case: async () => (await import('../format/locales/case.fr.js')).caseStudy,
    focus: async () => (await import('../format/locales/focus.fr.js')).focus,
    quote: async () => (await import('../format/locales/quote.fr.js')).quote,
    videos: async () => (await import('../format/locales/videos.fr.js')).videos,
    comparison: async () => (await import('../format/locales/comparison.fr.js')).comparison,
    simulator: async () => (await import('../format/locales/simulator.fr.js')).simulator,
    partners: async () => (await import('../format/locales/partners.fr.js')).partners,
    'success-factors': async () => (await import('../catalogue/vocabularies/factors.fr.js')).default,
    'pathway-steps': async () => (await import('../catalogue/vocabularies/pathways.fr.js')).default,
    'organisation-kinds': async () => (await import('../catalogue/vocabularies/organisations.fr.js')).default,
    territories: async () => (await import('../catalogue/territories.fr.js')).default,
    breakdowns: async () => (await import('../catalogue/vocabularies/breakdowns.fr.js')).default,
    families: async () => (await import('../catalogue/families.fr.js')).default,
    definitions: async () => (await import('../catalogue/definitions/fr.js')).default,
    'labels/freins': async () => (await import('../catalogue/labels/freins.fr.js')).default,
    'labels/competences': async () => (await import('../catalogue/labels/competences.fr.js')).default,
    'labels/outils': async () => (await import('../catalogue/labels/outils.fr.js')).default,
    'labels/permanents': async () => (await import('../catalogue/labels/permanents.fr.js')).default,
    'labels/qualification': async () => (await import('../catalogue/labels/qualification.fr.js')).default,
    'labels/portee': async () => (await import('../catalogue/labels/portee.fr.js')).default,
    'labels/clause': async () => (await import('../catalogue/labels/clause.fr.js')).default,
    'labels/territoire': async () => (await import('../catalogue/labels/territoire.fr.js')).default,
  },
  en: {
    usual: async () => (await import('../format/locales/en.js')).en,
    seldom: async () => (await import('../format/locales/seldom.en.js')).seldom,
    panel: async () => (await import('../format/locales/panel.en.js')).panel,
    embed: async () => (await import('../format/locales/embed.en.js')).embed,
    issues: async () => (await import('../format/locales/issues.en.js')).issues,
    dashboard: async () => (await import('../format/locales/dashboard.en.js')).dashboard,
    sources: async () => (await import('../format/locales/sources.en.js')).sources,
    map: async () => (await import('../format/locales/map.en.js')).map,
    'map-places': async () => (await import('../format/locales/map-places.en.js')).mapPlaces,
    'map-reading': async () => (await import('../format/locales/map-reading.en.js')).mapReading,
    'map-trouble': async () => (await import('../format/locales/map-trouble.en.js')).mapTrouble,
    'map-use': async () => (await import('../format/locales/map-use.en.js')).mapUse,
    progress: async () => (await import('../format/locales/progress.en.js')).progress,
    pathway: async () => (await import('../format/locales/pathway.en.js')).pathway,
    factors: async () => (await import('../format/locales/factors.en.js')).factors,
    'factors-edit': async () => (await import('../format/locales/factors-edit.en.js')).factorsEdit,
    case: async () => (await import('../format/locales/case.en.js')).caseStudy,
    focus: async () => (await import('../format/locales/focus.en.js')).focus,
    quote: async () => (await import('../format/locales/quote.en.js')).quote,
    videos: async () => (await import('../format/locales/videos.en.js')).videos,
    comparison: async () => (await import('../format/locales/comparison.en.js')).comparison,
    simulator: async () => (await import('../format/locales/simulator.en.js')).simulator,
    partners: async () => (await import('../format/locales/partners.en.js')).partners,
    'success-factors': async () => (await import('../catalogue/vocabularies/factors.en.js')).default,
    'pathway-steps': async () => (await import('../catalogue/vocabularies/pathways.en.js')).default,
    'organisation-kinds': async () => (await import('../catalogue/vocabularies/organisations.en.js')).default,
    territories: async () => (await import('../catalogue/territories.en.js')).default,
    breakdowns: async () => (await import('../catalogue/vocabularies/breakdowns.en.js')).default,
    families: async () => (await import('../catalogue/families.en.js')).default,
    definitions: async () => (await import('../catalogue/definitions/en.js')).default,
    'labels/freins': async () => (await import('../catalogue/labels/freins.en.js')).default,
    'labels/competences': async () => (await import('../catalogue/labels/competences.en.js')).default,
    'labels/outils': async () => (await import('../catalogue/labels/outils.en.js')).default,
    'labels/permanents': async () => (await import('../catalogue/labels/permanents.en.js')).default,
    'labels/qualification': async () => (await import('../catalogue/labels/qualification.en.js')).default,
    'labels/portee': async () => (await import('../catalogue/labels/portee.en.js')).default,
    'labels/clause': async () => (await import('../catalogue/labels/clause.en.js')).default,
    'labels/territoire': async () => (await import('../catalogue/labels/territoire.en.js')).default,
  },
};

export const speaks = (language: string): boolean => Object.hasOwn(languages, language);

/**
 * Loads one file of words. Bundlers must see each import, so a part comes with its whole here; pages of the CDN build run
 * `languages.cdn.ts` instead, which loads the part alone (docs/decisions/0040).
 */
export function wordFile<File extends keyof WordFiles>(language: string, file: File): Promise<WordFiles[File]>;
export function wordFile(language: string, file: WordFile): Promise<object>;
export function wordFile(language: string, file: WordFile): Promise<object> {
  const [whole] = /^labels\/\w+|^[\w-]+/.exec(file) as unknown as [keyof WordFiles];
  return (languages[language] as Loaders)[whole]();
}
