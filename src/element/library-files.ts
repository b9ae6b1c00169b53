/**
 * Where the library's files are published, ending in `/`. A build that publishes them writes its own place in here; modules that an
 * application bundles wherever it likes do not know.
 */
export const libraryFiles = (): string | undefined => undefined;
