import type { Zoning } from '../../schema/common.js';

/** Plural nouns that a label may begin with: only of these is it known how they are said within a sentence. */
const PLURAL = /^(?:aires|autres|communes|départements|entreprises|habitants|quartiers|régions|structures|territoires|villes|zones)\b/i;

/** "des quartiers environnants", "de « France »". */
const ofLabel = (label: string): string => (PLURAL.test(label) ? `des ${label[0]!.toLowerCase()}${label.slice(1)}` : `de «\u202f${label}\u202f»`);

/** What <impact-focus> says, in French: the reference that every other language is typed against. */
export const focus = {
  kind: 'Focus',
  nuance: 'La nuance',
  zonings: {
    'qpv-2015': 'quartiers prioritaires, zonage de 2015', 'qpv-2024': 'quartiers prioritaires, zonage de 2024', zus: 'zones urbaines sensibles, zonage d’avant 2015',
    zrr: 'zones de revitalisation rurale', frr: 'France Ruralités Revitalisation',
  } satisfies Record<Zoning, string>,
  links: { legal: 'Légal', statistique: 'Statistique', politique: 'Politique' },
  /** Title over the links: how many they are, in words. */
  linksTitle: (count: number): string => (count === 3 ? 'Un lien triple' : count === 1 ? 'Le lien' : 'Les liens'),
  /** A rate beside its reference of the same period. */
  finding: (label: string, when: string, ratio: string, reference: string) => `${label}\u202f: ${when}, ${ratio} fois le niveau ${ofLabel(reference)}`,
  near: (label: string, when: string, reference: string) => `${label}\u202f: ${when}, proche du niveau ${ofLabel(reference)}`,
  gap: (gap: string) => `Écart\u202f: ${gap}`,
  key: '1\u00a0point = 1\u00a0personne sur\u00a0100',
  /** Of things, where one in so many is true. */
  oneIn: (count: string) => `1\u00a0trait sur\u00a0${count}`,
  /** H13: earlier values that are not comparable with the latest. */
  earlier: 'Auparavant',
  otherSource: (when: string) => `Autre source que ${when}\u202f: aucune évolution n’est calculée.`,
  notComparable: (when: string) => `Ces valeurs ne se comparent pas à celle de ${when}\u202f: aucune évolution n’est calculée.`,
  parts: (when: string) => (when ? `Selon la catégorie, ${when}` : 'Selon la catégorie'),
  /** The least and the most of them, each with its name. */
  range: (title: string, [least, first]: readonly [string, string], [most, last]: readonly [string, string]) => `${title}\u202f: de ${least} (${first}) à ${most} (${last})`,
  overlapping: 'Ces catégories se recoupent\u202f: elles ne s’additionnent pas.',
  others: 'Autres chiffres',
  columns: { said: 'Ce qui est dit', period: 'Période ou catégorie', value: 'Valeur', note: 'Remarque' },
  /** Those that are not drawn beside the figure. */
  references: (others: boolean, count: number): string => (others ? (count > 1 ? 'Autres repères' : 'Autre repère') : count > 1 ? 'Repères' : 'Repère'),
  text: 'Présentation',
  none: 'Ce fichier de données ne contient pas de focus.',
  /** Told to readers; `validate` tells the author where. */
  withoutNuance: 'Ce focus ne peut pas être montré sans sa nuance, que le fichier de données ne donne pas.',
  unknown: (id: string, known: string) => `Le fichier de données n’a pas de focus «\u202f${id}\u202f». Il contient\u202f: ${known}.`,
};

export type FocusMessages = typeof focus;
