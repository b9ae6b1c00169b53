import { parseArgs } from 'node:util';
import { today } from '../element/day.js';
import { readFeed } from '../feed/read.js';
import { issueMessage } from '../format/issues.js';
import { disclose } from '../honesty/disclose.js';
import { redact } from '../honesty/redact.js';
import { wordFile } from '../model/languages.js';
import { supportedLanguage } from '../model/words.js';
import { nouns } from '../schema/nouns.js';
import { validate } from '../validate.js';
import { convertSheet } from './convert.js';
import { embedFile } from './embed.js';
import { embedOptions, type EmbedChoices } from './embed-place.js';
import { documentIn, written, type Call } from './feed-file.js';
import { writeGeometry, type GeometryOptions } from './geometry.js';
import { renderFile, renderOptions } from './render.js';
import { Refusal, say, type Streams } from './streams.js';
import { wordsIn } from './words.js';

/** What `geometry` takes in place of a file. */
const geometryOptions = {
  level: { type: 'string' }, area: { type: 'string' }, input: { type: 'string' }, address: { type: 'string' },
  resolution: { type: 'string' }, simplify: { type: 'string' }, planar: { type: 'boolean' }, packed: { type: 'boolean' },
} as const;

const commands: Readonly<Record<string, (call: Call, choices: EmbedChoices) => Promise<number>>> = { validate: validateFile, redact: redactFile, render: renderFile, embed: embedFile };

/**
 * Runs one command.
 * @param given what was written after the name of the program
 * @returns the exit code: 0, 1 for a feed that is not valid, 2 for what could not be done
 */
export async function run(given: readonly string[], streams: Streams): Promise<number> {
  let words = wordsIn('fr');
  try {
    const { values, positionals: [command, file] } = parseArgs({
      args: [...given], allowPositionals: true,
      options: { lang: { type: 'string' }, output: { type: 'string' }, help: { type: 'boolean', short: 'h' }, organisation: { type: 'string' }, role: { type: 'string' }, ...geometryOptions, ...renderOptions, ...embedOptions },
    });
    const language = supportedLanguage(values.lang ?? 'fr');
    words = wordsIn(language);
    if (values.help || command === undefined) return say(values.help ? streams.output : streams.errors, words.usage, values.help ? 0 : 2);
    if (command === 'geometry') return await writeGeometry({ ...(values as GeometryOptions), words, streams });
    if (command === 'convert') return await convertSheet({ ...values, language, file, words, streams });
    const work = Object.hasOwn(commands, command) ? commands[command] : undefined;
    if (!work) throw new Refusal(`${words.unknownCommand(command)}\n\n${words.usage}`);
    if (file === undefined) throw new Refusal(`${words.noFile}\n\n${words.usage}`);
    return await work({ file, output: values.output, language, words, streams }, values);
  } catch (error) {
    const isUsage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    if (!isUsage && !(error instanceof Refusal)) throw error;
    return say(streams.errors, isUsage ? `${(error as Error).message}\n\n${words.usage}` : (error as Error).message, 2);
  }
}

async function validateFile(call: Call): Promise<number> {
  const { file, language, words, streams } = call;
  const { valid, issues } = validate(await documentIn(call));
  const messages = await wordFile(language, 'issues');
  for (const issue of issues) say(streams.output, `${issue.severity === 'error' ? words.error : words.warning} – ${issueMessage(issue, messages)}\n`, 0);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return say(streams.output, words.verdict(file, valid, errors, issues.length - errors), valid ? 0 : 1);
}

async function redactFile(call: Call): Promise<number> {
  const { file, output, words, streams } = call;
  const { feed } = readFeed(await documentIn(call), { nouns });
  if (!feed) throw new Refusal(words.refused(file));
  const text = `${JSON.stringify(redact(disclose(feed, { now: today() })), undefined, 2)}\n`;
  if (output === undefined) return say(streams.output, text, 0);
  await written(output, text, words);
  return 0;
}
