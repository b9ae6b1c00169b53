import type { FamilyId, IndicatorDefinition, IndicatorLabels } from '../../../src/catalogue/types.js';
import ids from './indicator-ids.json' with { type: 'json' };

export const idsByFamily: Readonly<Record<FamilyId, readonly string[]>> = ids;
export const allIds: readonly string[] = Object.values(idsByFamily).flat();
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

async function load<T>(folder: string, language: Language): Promise<Record<FamilyId, Readonly<Record<string, T>>>> {
  const families = Object.keys(idsByFamily) as FamilyId[];
  const files = await Promise.all(
    families.map(async (family) => [family, (await import(`../../../src/catalogue/${folder}/${family}.${language}.ts`)).default] as const),
  );
  return Object.fromEntries(files) as Record<FamilyId, Readonly<Record<string, T>>>;
}

export const labels = {
  fr: await load<IndicatorLabels>('labels', 'fr'),
  en: await load<IndicatorLabels>('labels', 'en'),
};
export const definitions = {
  fr: await load<IndicatorDefinition>('definitions', 'fr'),
  en: await load<IndicatorDefinition>('definitions', 'en'),
};

/** All that sentences say of an indicator: its labels, and the reading that comes with its definition. */
export type SaidWords = IndicatorLabels & Pick<IndicatorDefinition, 'reading'>;

export const labelsOf = (language: Language): Readonly<Record<string, SaidWords>> =>
  Object.fromEntries(
    (Object.keys(idsByFamily) as FamilyId[]).flatMap((family) =>
      Object.entries(labels[language][family]).map(([id, words]) => [id, { ...words, reading: definitions[language][family][id]!.reading }]),
    ),
  );

/** Every string of a dictionary with the path that leads to it. */
export function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, path ? `${path}.${key}` : key));
}
