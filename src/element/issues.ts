import type { Issue } from '../feed/types.js';
import { isOfSheet, issueMessage } from '../format/issues.js';
import { wordFile } from '../model/languages.js';
import { supportedLanguage } from '../model/words.js';
import type { ReportedIssue } from './events.js';
import { warnOnce } from './warn.js';

/** More than this many lines in a console help nobody; the event carries them all. */
const MOST_LINES = 20;

/** Expectations that quote the feed's own numbers. */
const QUOTING = ['numerator-within', 'value-near', 'parts-within'];

/**
 * On a page, a fault is told without the numbers it is about: they may be withheld figures. `validate` tells them to authors. What stands in a
 * table of the page is there to read.
 */
function discreet(issue: Issue): Issue {
  if (isOfSheet(issue.path)) return issue;
  return { ...issue, received: '', expected: QUOTING.includes(issue.expected.key) ? { key: '' } : issue.expected };
}

/** What is wrong in a feed, in the reader's words: for the event's detail, and once for the page's console. */
export async function report(issues: readonly Issue[], language: string): Promise<ReportedIssue[]> {
  const messages = await wordFile(supportedLanguage(language), 'issues');
  const reported = issues.map((issue) => ({ path: issue.path, code: issue.code, message: issueMessage(discreet(issue), messages) }));
  for (const { message } of reported.slice(0, MOST_LINES)) warnOnce(message);
  return reported;
}
