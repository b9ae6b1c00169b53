/** What came in the place of JSON, for a developer's console: a web page, or where the text stops being JSON. Quotes nothing of the text. */
export function notJson(text: string, fault: string): string {
  if (/^\s*<(!doctype|html|head|body)/i.test(text)) return 'A web page (HTML) came instead of JSON';
  const { line, column } = placeOf(text, fault);
  return `Not JSON${line ? `, line ${line}, column ${column}` : ''}: ${fault.replace(EXCERPT, '')}`;
}

/** V8 quotes the text around a sign that it did not expect, from ten signs before it, where there are as many. */
const EXCERPT = /, (\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid JSON$/;
const BEFORE = 10;

/** Where a text stops being JSON, as far as the engine's fault tells. Engines say a position, or a line and a column, or that the text ended too soon, or quote what stands there; some say none of it. */
export function placeOf(text: string, fault: string): { readonly line?: number; readonly column?: number } {
  const [, line, column] = /line (\d+) column (\d+)/.exec(fault) ?? [];
  if (line) return { line: Number(line), column: Number(column) };
  const position = /position (\d+)/.exec(fault)?.[1] ?? (/\bend\b/i.test(fault) ? text.length : quotedIn(text, fault));
  if (position === undefined) return {};
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Only where the quoted text stands there once. */
function quotedIn(text: string, fault: string): number | undefined {
  const [, isInside, excerpt] = EXCERPT.exec(fault) ?? [];
  const at = isInside ? text.indexOf(excerpt!) : -1;
  return at >= 0 && at === text.lastIndexOf(excerpt!) ? at + BEFORE : undefined;
}
