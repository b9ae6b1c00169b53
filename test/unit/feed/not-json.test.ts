import { describe, expect, it } from 'vitest';
import { notJson } from '../../../src/feed/not-json.js';

const faultOf = (text: string): string => {
  try {
    JSON.parse(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it is JSON');
};

describe('what is not JSON', () => {
  it.each(['<!doctype html><title>x</title>', '\n<HTML>', ' <body>'])('is a web page: %s', text => {
    expect(notJson(text, faultOf(text))).toBe('A web page (HTML) came instead of JSON');
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{\n  “a”: 1\n}', 2, 3],
    ['{\n  "a": [1, 2', 2, 13],
    ['{\n  "version": "1.0",\n  "indicators": [,]\n}', 3, 18],
    ['{\n  "version": "1.0",\n  "indicators": [ { "id": "sorties", "value": 26, "period": 2O25 } ]\n}', 3, 62],
  ])('is told with its place: %s', (text, line, column) => {
    expect(notJson(text, faultOf(text))).toContain(`Not JSON, line ${line}, column ${column}: `);
  });

  it('is told without what stood there, which may be protected', () => {
    const text = '{\n  "version": "1.0",\n  "note": "Léa", "value": 7,,\n}';
    const told = notJson(text, faultOf(text));
    expect(told).toContain('line 3');
    expect(told).not.toMatch(/Léa|7/);
    expect(notJson('{"n":7,,}', 'Unexpected token \',\', "{"n":7,,}" is not valid JSON')).toBe('Not JSON: Unexpected token \',\'');
  });

  it('is told in the words of other engines, and without a place where they say none', () => {
    expect(notJson('{', 'JSON.parse: end of data at line 1 column 2 of the JSON data')).toContain('line 1, column 2');
    expect(notJson('{,}', 'JSON Parse error: Expected \'}\'')).toBe('Not JSON: JSON Parse error: Expected \'}\'');
  });
});
