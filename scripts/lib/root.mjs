import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The folder of the checkout, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts @returns {string} an absolute path inside the checkout */
export const inRoot = (...parts) => join(root, ...parts);

/** Everything that a run leaves behind for the next step to read; ignored by git. */
export const resultsFolder = inRoot('.test-results');
