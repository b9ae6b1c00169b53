import type { CategoryName, FamilyId, FamilyName, IndicatorDefinition, IndicatorLabels, TerritoryName, VocabularyId } from '../catalogue/types.js';
import type { Messages } from '../format/index.js';
import type { DashboardMessages } from '../format/locales/dashboard.fr.js';
import type { IssueMessages } from '../format/locales/issues.fr.js';
import type { PanelMessages } from '../format/locales/panel.fr.js';
import type { SourcesMessages } from '../format/locales/sources.fr.js';

type Load<T> = () => Promise<T>;
export type Labels = Readonly<Record<string, IndicatorLabels>>;
/** The vocabularies that name rows of a breakdown. */
export type Vocabularies = Readonly<Partial<Record<VocabularyId, Readonly<Record<string, CategoryName>>>>>;

/** Words that only one kind of widget says. */
export interface Phrases {
  readonly dashboard: DashboardMessages;
  readonly sources: SourcesMessages;
}

/** Everything that one language brings; each part is a file that a page loads when it needs it. */
export interface Language {
  readonly messages: Load<Messages>;
  readonly panel: Load<PanelMessages>;
  readonly issues: Load<IssueMessages>;
  readonly territories: Load<Readonly<Record<string, TerritoryName>>>;
  readonly breakdowns: Load<Vocabularies>;
  readonly families: Load<Readonly<Record<FamilyId, FamilyName>>>;
  readonly definitions: Load<Readonly<Record<string, IndicatorDefinition>>>;
  readonly labels: Readonly<Record<FamilyId, Load<Labels>>>;
  readonly phrases: { readonly [name in keyof Phrases]: Load<Phrases[name]> };
}

/** The languages that widgets speak. A further one is one entry here and its dictionaries. */
export const languages: Readonly<Record<string, Language>> = {
  fr: {
    messages: async () => (await import('../format/locales/fr.js')).fr,
    panel: async () => (await import('../format/locales/panel.fr.js')).panel,
    issues: async () => (await import('../format/locales/issues.fr.js')).issues,
    territories: async () => (await import('../catalogue/territories.fr.js')).default,
    breakdowns: async () => (await import('../catalogue/vocabularies/breakdowns.fr.js')).default,
    families: async () => (await import('../catalogue/families.fr.js')).default,
    definitions: async () => (await import('../catalogue/definitions/fr.js')).default,
    labels: {
      freins: async () => (await import('../catalogue/labels/freins.fr.js')).default,
      competences: async () => (await import('../catalogue/labels/competences.fr.js')).default,
      outils: async () => (await import('../catalogue/labels/outils.fr.js')).default,
      permanents: async () => (await import('../catalogue/labels/permanents.fr.js')).default,
      qualification: async () => (await import('../catalogue/labels/qualification.fr.js')).default,
      portee: async () => (await import('../catalogue/labels/portee.fr.js')).default,
      clause: async () => (await import('../catalogue/labels/clause.fr.js')).default,
      territoire: async () => (await import('../catalogue/labels/territoire.fr.js')).default,
    },
    phrases: {
      dashboard: async () => (await import('../format/locales/dashboard.fr.js')).dashboard,
      sources: async () => (await import('../format/locales/sources.fr.js')).sources,
    },
  },
  en: {
    messages: async () => (await import('../format/locales/en.js')).en,
    panel: async () => (await import('../format/locales/panel.en.js')).panel,
    issues: async () => (await import('../format/locales/issues.en.js')).issues,
    territories: async () => (await import('../catalogue/territories.en.js')).default,
    breakdowns: async () => (await import('../catalogue/vocabularies/breakdowns.en.js')).default,
    families: async () => (await import('../catalogue/families.en.js')).default,
    definitions: async () => (await import('../catalogue/definitions/en.js')).default,
    labels: {
      freins: async () => (await import('../catalogue/labels/freins.en.js')).default,
      competences: async () => (await import('../catalogue/labels/competences.en.js')).default,
      outils: async () => (await import('../catalogue/labels/outils.en.js')).default,
      permanents: async () => (await import('../catalogue/labels/permanents.en.js')).default,
      qualification: async () => (await import('../catalogue/labels/qualification.en.js')).default,
      portee: async () => (await import('../catalogue/labels/portee.en.js')).default,
      clause: async () => (await import('../catalogue/labels/clause.en.js')).default,
      territoire: async () => (await import('../catalogue/labels/territoire.en.js')).default,
    },
    phrases: {
      dashboard: async () => (await import('../format/locales/dashboard.en.js')).dashboard,
      sources: async () => (await import('../format/locales/sources.en.js')).sources,
    },
  },
};
