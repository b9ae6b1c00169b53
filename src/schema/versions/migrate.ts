/** One step of the format's history: turns a document of `from` (`1.0`) into one of `to`, without changing the one it is given. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly migrate: (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;
}

/** What migrating met: the codes of src/feed/types.ts that are about versions, before any path or word. */
export interface Migration {
  readonly document: Readonly<Record<string, unknown>>;
  readonly problem?: 'version-missing' | 'version-unreadable' | 'version-later-minor' | 'version-later-major';
}

/** The version that the shapes of this room describe. */
export const CURRENT = '1.0';

/** Steps in order, oldest first. Version 1.0 is the first: none yet. */
export const steps: readonly Step[] = [];

/**
 * Brings a document to the current version. A version that is missing or unreadable counts as 1.0; a later minor stays as it is and is
 * read with what this copy knows; a later major is not touched.
 */
export function migrate(document: Readonly<Record<string, unknown>>, history: readonly Step[] = steps, current = CURRENT): Migration {
  const { version } = document;
  if (version === undefined || version === null) return { document: { ...document, version: current }, problem: 'version-missing' };
  const written = /^(\d{1,6})(?:\.(\d{1,6}))?$/.exec(typeof version === 'string' || typeof version === 'number' ? String(version) : '');
  if (!written) return { document: { ...document, version: current }, problem: 'version-unreadable' };
  const [major = 0, minor = 0] = current.split('.').map(Number);
  if (Number(written[1]) > major) return { document, problem: 'version-later-major' };
  if (Number(written[1]) === major && Number(written[2] ?? 0) > minor && typeof version === 'string') {
    return { document, problem: 'version-later-minor' };
  }
  let migrated = document;
  for (const step of history) if (migrated['version'] === step.from) migrated = { ...step.migrate(migrated), version: step.to };
  return migrated['version'] === current ? { document: migrated } : { document: { ...migrated, version: current }, problem: 'version-unreadable' };
}
