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
  ])('is told with its place: %s', (text, line, column) => {
    expect(notJson(text, faultOf(text))).toContain(`Not JSON, line ${line}, column ${column}: `);
  });

  it('is told in the words of other engines, and without a place where they say none', () => {
    expect(notJson('{', 'JSON.parse: end of data at line 1 column 2 of the JSON data')).toContain('line 1, column 2');
    expect(notJson('{,}', 'JSON Parse error: Expected \'}\'')).toBe('Not JSON: JSON Parse error: Expected \'}\'');
  });
});
