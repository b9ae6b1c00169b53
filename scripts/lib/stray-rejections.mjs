import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './root.mjs';

/** Where an error comes from: the first line of its stack that names a file, below the checkout. */
function origin({ stack = '' }) {
  const [line] = stack.match(/(?:file:\/\/)?\/[^\s()]+:\d+:\d+/) ?? [];
  if (!line) return '';
  return ` (${relative(root, line.startsWith('file:') ? fileURLToPath(line) : line)})`;
}

/**
 * Drivers of browsers leave promises that nobody waits for: an answer to a page that was left, a command to a browser that was ended.
 * Node ends a process for one of them, and with it the run of every other file; while this watches, it goes on, and each is told.
 * @param {NodeJS.EventEmitter} [emitter] this process, unless told
 * @returns {() => string[]} what was told until now
 */
export function watchStrayRejections(emitter = process) {
  const stray = [];
  emitter.on('unhandledRejection', (reason) => {
    const told = reason instanceof Error ? `${reason.message.split('\n')[0]}${origin(reason)}` : String(reason);
    stray.push(told);
    console.log(`~ caught by nobody: ${told}`);
  });
  return () => stray;
}
