import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from 'php-parser';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/files.mjs';
import { inRoot } from '../../../scripts/lib/root.mjs';
import { domain, filesWithWords, generatedFiles, pluginFolder, translationsIn, wordsIn } from '../../../scripts/lib/wordpress-plugin.mjs';

const read = (file: string): string => readFileSync(join(pluginFolder, file), 'utf8');
const php = filesIn(pluginFolder, /\.php$/);

/** What PHP 7.4 refuses: the parser stops at it, or names it. */
function newerThan74(code: string): string | undefined {
  try {
    const engine = new Engine({ parser: { version: '7.4', extractDoc: true, suppressErrors: false } });
    const tree = JSON.stringify(engine.parseCode(code, 'plugin.php'));
    return /"(kind":"(?:match|enum|uniontype|intersectiontype|nullsafepropertylookup|attrgroup|namedargument)|readonly":true|flags":[1-9])/.exec(tree)?.[1];
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the PHP of the plugin', () => {
  it.each(php)('%s is PHP 7.4, as far as its grammar tells', (file) => {
    expect(newerThan74(read(file))).toBe(undefined);
  });

  it.each([
    ['match', '<?php $a = match (1) { 1 => 2 };'], ['a union of types', '<?php function f(int|string $a) {}'], ['an enumeration', '<?php enum A { case B; }'],
    ['a safe step', '<?php $a?->b;'], ['a named argument', '<?php f(a: 1);'], ['a promoted property', '<?php class A { function __construct(public int $a) {} }'], ['a readonly property', '<?php class A { public readonly int $a; }'],
  ])('the check finds %s', (_, code) => {
    expect(newerThan74(code)).toBeDefined();
  });

  it('calls no function that came with PHP 8, save those that WordPress brings', () => {
    // From 5.9 on WordPress brings str_contains, str_starts_with and str_ends_with.
    for (const file of php) expect(read(file), file).not.toMatch(/\b(?:array_is_list|get_debug_type|fdiv|preg_last_error_msg|array_find|array_any|array_all|mb_trim|json_validate|mb_str_pad|enum_exists)\s*\(/);
  });

  it('is run by WordPress only', () => {
    for (const file of php) expect(read(file), file).toMatch(/defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/);
  });

  it('writes nothing that is not escaped, but the feed itself', () => {
    const echoes = php.flatMap((file) => [...read(file).matchAll(/^.*(?:\becho|<\?=|\bprint)\s.*$/gm)].map(([line]) => line.trim()));
    expect(echoes.length).toBeGreaterThan(5);
    expect(echoes.filter((line) => !/echo (?:'[^'$]*' \. )?esc_(?:html|attr|url|textarea)\(/.test(line))).toEqual(['echo $text; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped']);
  });
});

describe('the folder of the plugin', () => {
  it.each(Object.entries(generatedFiles()))('%s agrees with what it is made of (node scripts/make-wordpress.mjs --generated)', (file, content) => {
    expect(readFileSync(join(pluginFolder, file)).equals(Buffer.from(content))).toBe(true);
  });

  it('has the version of the package everywhere', () => {
    const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { version: string };
    expect([/^ \* Version:\s+(.*)$/m.exec(read(`${domain}.php`))?.[1], /VERSION = '(.*)'/.exec(read(`${domain}.php`))?.[1], /^Stable tag: (.*)$/m.exec(read('readme.txt'))?.[1]]).toEqual([version, version, version]);
  });

  it('asks for the same PHP and WordPress in both of its headers', () => {
    for (const header of ['Requires at least', 'Requires PHP']) {
      const [code, readme] = [read(`${domain}.php`), read('readme.txt')].map((text) => new RegExp(`${header}:\\s+(.*)`).exec(text)?.[1]);
      expect(code).toBe(readme);
    }
  });
});

describe('the words of the plugin', () => {
  const { translations } = translationsIn('fr_FR');
  const all = filesWithWords().flatMap(wordsIn);

  it('all have their French, and the French has no others', () => {
    const french = Object.entries(translations).flatMap(([context, entries]) => Object.values(entries).map(({ msgid }) => `${context}|${msgid}`)).filter((key) => key !== '|');
    const used = all.map(({ id, context = '' }) => `${context}|${id}`);
    expect(used.filter((key) => !french.includes(key))).toEqual([]);
    expect(french.filter((key) => !used.includes(key))).toEqual([]);
  });

  it('have French typography, and the same places to fill in', () => {
    for (const { msgid, msgid_plural: plural, msgstr } of Object.values(translations).flatMap((entries) => Object.values(entries)).filter((entry) => entry.msgid)) {
      expect(msgstr, msgid).toHaveLength(plural ? 2 : 1);
      for (const text of msgstr) {
        expect(text, msgid).toMatch(/\S/);
        expect(text, msgid).not.toMatch(/'|[^\u202f][;!?»]|[^\u202f/s] ?:(?!\/|\d|[a-z])|«[^\u202f]/);
        expect(text.match(/%(?:\d\$)?[sd]/g)?.sort(), msgid).toEqual(msgid.match(/%(?:\d\$)?[sd]/g)?.sort());
      }
    }
  });
});
