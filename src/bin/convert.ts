import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Issue } from '../feed/types.js';
import { organisation as organisationShape } from '../schema/document.js';
import { readSheet, sheetMessage, type Sheet, type SheetOptions } from '../sheet.js';
import { validate } from '../validate.js';
import { written } from './feed-file.js';
import { Refusal, say, type Streams } from './streams.js';
import type { BinWords } from './words.js';

export interface ConvertOptions {
  readonly file?: string | undefined;
  readonly organisation?: string | undefined;
  readonly role?: string | undefined;
  readonly output?: string | undefined;
}

interface Call extends ConvertOptions {
  readonly language: string;
  readonly words: BinWords;
  readonly streams: Streams;
}

const roles: readonly string[] = organisationShape.shape.role.options;

/**
 * Writes a spreadsheet's table (CSV, or copied cells) as a feed, and tells what of it could not be read.
 * @returns the exit code: 0, or 1 where something was left out
 * @throws Refusal in the words of the call
 */
export async function convertSheet(call: Call): Promise<number> {
  const { file, organisation, role = 'autre', output, language, words, streams } = call;
  if (file === undefined) throw new Refusal(`${words.noFile}\n\n${words.usage}`);
  if (!organisation?.trim()) throw new Refusal(`${words.convert.noOrganisation}\n\n${words.usage}`);
  if (!roles.includes(role)) throw new Refusal(words.convert.noSuchRole(role, roles));
  const sheet = readSheet(await textIn(call, file), { organisation, role: role as SheetOptions['role'], language });
  const issues = [...sheet.issues, ...ofDocument(sheet)];
  for (const issue of issues) say(streams.errors, `${issue.severity === 'error' ? words.error : words.warning} – ${sheetMessage(issue, language)}\n`, 0);
  const { indicators = [] } = sheet.document;
  if (!indicators.length) throw new Refusal(words.convert.nothing(file));
  const text = `${JSON.stringify(sheet.document, undefined, 2)}\n`;
  if (output === undefined) streams.output.write(text);
  else await written(output, text, words);
  const figures = indicators.reduce((sum, { observations = [] }) => sum + observations.length, 0);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return say(streams.errors, words.convert.done(indicators.length, figures, errors), errors ? 1 : 0);
}

/** What figures say against themselves, where they stand in the sheet. */
function ofDocument({ document, places }: Sheet): Issue[] {
  if (!document.indicators?.length) return [];
  return validate(document).issues.map((issue) => {
    const [observation, indicator] = /^(indicators\[\d+\])(?:\.observations\[\d+\])?/.exec(issue.path) ?? [];
    return { ...issue, path: places[observation ?? ''] ?? places[indicator ?? ''] ?? issue.path };
  });
}

async function textIn({ words, streams }: Call, file: string): Promise<string> {
  try {
    return decoded(file === '-' ? await buffer(streams.input) : await readFile(file));
  } catch (error) {
    throw new Refusal(words.unreadable(file, (error as NodeJS.ErrnoException).code === 'ENOENT' ? words.noSuchFile : (error as Error).message));
  }
}

/** Spreadsheets write UTF-8, UTF-16 with its mark ("Unicode text") or, in French and English Windows, code page 1252. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
