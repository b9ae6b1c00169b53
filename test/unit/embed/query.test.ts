import { describe, expect, it } from 'vitest';
import { attributesByTag } from '../../../scripts/lib/embed.mjs';
import { readQuery } from '../../../src/embed/query.js';
import { LONGEST_QUERY } from '../../../src/feed/longest-query.js';
import { embed as englishWindow } from '../../../src/format/locales/embed.en.js';
import { embed as frenchWindow } from '../../../src/format/locales/embed.fr.js';
import { embedPage as english } from '../../../src/format/locales/embed-page.en.js';
import { embedPage as french } from '../../../src/format/locales/embed-page.fr.js';
import { widgets } from '../../../src/widgets/registry.js';

const known: Readonly<Record<string, readonly string[]>> = attributesByTag();
const read = (query: string) => {
  const { tag, attributes, refused, ...others } = readQuery(query, known);
  return { tag, attributes: Object.fromEntries(attributes), refused: refused.map(({ why }) => why), ...others };
};

describe('the attributes that a frame may set', () => {
  it('are documented ones, of every widget that shows something', () => {
    expect(Object.keys(known).sort()).toEqual(Object.keys(widgets).filter((tag) => tag !== 'impact-feed').sort());
    for (const names of Object.values(known)) {
      expect(names).toEqual(expect.arrayContaining(['src', 'lang', 'theme', 'preset', 'heading']));
      expect(names.filter((name) => /^(on|data-)|^(style|class|id|slot|part|is|nonce|for)$/.test(name))).toEqual([]);
    }
  });
});

describe('the query of a frame', () => {
  it('names a widget and its attributes', () => {
    expect(read('?widget=impact-map&src=https%3A%2F%2Fexemple.fr%2Fimpact.json&indicator=sorties-dynamiques&area=reg:27&lang=en')).toEqual({
      tag: 'impact-map',
      attributes: { src: 'https://exemple.fr/impact.json', indicator: 'sorties-dynamiques', area: 'reg:27', lang: 'en' },
      language: 'en', isClear: false, refused: [],
    });
  });

  it('takes the first of what is written twice, and nothing for what is false', () => {
    expect(read('widget=impact-factors&widget=impact-map&src=a.json&src=b.json&editable=&required=false').attributes).toEqual({ src: 'a.json', editable: '' });
  });

  it('leaves the paper away where the host’s ground is wished for', () => {
    expect(read('widget=impact-map&background=none').isClear).toBe(true);
    expect(read('widget=impact-map&background=url(x)')).toMatchObject({ isClear: false, refused: ['unknown-background'] });
  });

  it('tells of more characters than every site passes on, and takes them all the same', () => {
    const query = (length: number): string => '?widget=impact-map&heading='.padEnd(length, 'x');
    expect(read(query(LONGEST_QUERY)).refused).toEqual([]);
    expect(readQuery(query(LONGEST_QUERY + 1), known)).toMatchObject({ tag: 'impact-map', refused: [{ why: 'long-query', length: LONGEST_QUERY + 1 }] });
    for (const words of [french['long-query'](2500), english['long-query'](2500), frenchWindow.long(2500), englishWindow.long(2500)]) {
      expect(words.replaceAll(/[\s,]/g, '')).toMatch(new RegExp(`2500.*${LONGEST_QUERY}`));
    }
  });

  it.each(['', '?', 'widget=', 'indicator=x'])('names no widget: %s', (query) => {
    expect(read(query)).toMatchObject({ tag: undefined, attributes: {}, refused: ['no-widget'] });
  });

  it.each(['impact-feed', 'script', 'impact-button', 'constructor', '__proto__', 'IMPACT-MAP'])('names what is no widget of the library: %s', (tag) => {
    expect(read(`widget=${tag}&onclick=x`)).toMatchObject({ tag: undefined, attributes: {}, refused: ['unknown-widget'] });
  });

  it.each(['onclick', 'onload', 'style', 'class', 'id', 'slot', 'srcdoc', 'href', 'feed', 'innerHTML', 'for', 'is'])('sets no %s', (name) => {
    expect(read(`widget=impact-map&${name}=x`)).toMatchObject({ attributes: {}, refused: ['unknown-attribute'] });
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', 'data:application/json,{}', 'blob:https://x.fr/1', 'file:///etc/passwd', 'mailto:a@b.fr'])(
    'takes no feed and no geometry from %s',
    (address) => {
      for (const name of ['src', 'geometry']) {
        expect(read(`widget=impact-map&${new URLSearchParams({ [name]: address }).toString()}`)).toMatchObject({ attributes: {}, refused: ['refused-address'] });
      }
    },
  );

  it('takes a feed from the web and from beside the page', () => {
    for (const src of ['https://exemple.fr/a.json', 'HTTP://exemple.fr/a.json', '/a.json', 'a.json', '../a.json?b=c:d', '//exemple.fr/a.json']) expect(read(`widget=impact-map&src=${encodeURIComponent(src)}`).attributes).toEqual({ src });
  });
});

it('the page in a frame has the same words in both languages, with French spaces and apostrophes in the French ones', () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
  const said = [french['no-widget'](['a']), french['unknown-widget']('x', ['a']), french['unknown-attribute']('x', 'y', ['a']), french['refused-address']('src', 'x'), french['unknown-background']('x'), french['long-query'](2500), frenchWindow.long(2500), french.noFeed, french.elsewhere('exemple.fr')];
  for (const sentence of said) expect(sentence.replaceAll(/https?:|Origin: /g, '')).not.toMatch(/'|[^\u202f][;:!?»]|«[^\u202f]/);
});
