import { describe, expect, it } from 'vitest';
import { enginesNamed } from '../../scripts/lib/engines.mjs';
import { skipsTold } from '../../scripts/lib/wtr-tally.mjs';
import { poolOf } from '../../scripts/lib/wtr-pool.mjs';
import { within } from '../../scripts/lib/within.mjs';

describe('the engines of the browser tests', () => {
  it('are all, or those that are named', () => {
    expect(enginesNamed(undefined)).toEqual(['chromium', 'firefox', 'webkit']);
    expect(enginesNamed('firefox,webkit')).toEqual(['firefox', 'webkit']);
  });

  it('are never another, which is named with those that there are', () => {
    expect(() => enginesNamed('firefox,opera')).toThrow('No such engine: opera. There are chromium, firefox, webkit; nothing was run.');
  });

  it('have what they skipped told by reason, with each test', () => {
    const skip = (test: string) => ({ engine: 'WebKitGTK', reason: 'no tree', file: 'a.test.ts', test });
    const [group, ...tests] = skipsTold([skip('b'), skip('a')]);
    expect(group).toBe('~ 2 skipped in WebKitGTK: no tree');
    expect(tests.map((line) => line.split('› ')[1])).toEqual(['a', 'b']);
  });
});

describe('a pool of browsers', () => {
  /** Launchers of which each does what it is told to. */
  function pool(...does: readonly { start?: () => Promise<void>; stop?: () => Promise<void> }[]) {
    const seen: string[] = [];
    let made = 0;
    const make = () => {
      const name = `browser ${(made += 1)}`;
      const { start = () => Promise.resolve(), stop = () => Promise.resolve() } = does[made - 1] ?? {};
      return Promise.resolve({
        initialize: () => Promise.resolve(),
        startSession: async (id: string) => (seen.push(`${name} starts ${id}`), start()),
        stopSession: async () => (await stop(), {}),
        isActive: () => true,
        stop: () => Promise.resolve(void seen.push(`${name} ends`)),
      });
    };
    return { seen, browsers: poolOf({ name: 'Engine', type: 'webdriver', size: 1, make: make as never }) };
  }

  it('starts a browser once more when it did not start', async () => {
    const { browsers, seen } = pool({ start: () => Promise.reject(new Error('not today')) });
    await browsers.initialize({}, []);
    await browsers.startSession('one', 'http://page');
    expect(seen).toEqual(['browser 1 starts one', 'browser 1 ends', 'browser 2 starts one']);
  });

  it('fails when it does not start then either, and is free for the next file', async () => {
    const fails = { start: () => Promise.reject(new Error('not today')) };
    const { browsers } = pool(fails, fails);
    await browsers.initialize({}, []);
    await expect(browsers.startSession('one', 'http://page')).rejects.toThrow('not today');
    expect(browsers.isActive('one')).toBe(false);
  });

  it('ends a browser whose page can’t be left, says so, and gives the next file another', async () => {
    const { browsers, seen } = pool({ stop: () => Promise.reject(new Error('gone')) });
    await browsers.initialize({}, []);
    await browsers.startSession('one', 'http://page');
    await expect(browsers.stopSession('one')).rejects.toThrow('Engine was ended, because its page could not be left: gone');
    await browsers.startSession('two', 'http://page');
    expect(seen).toEqual(['browser 1 starts one', 'browser 1 ends', 'browser 2 starts two']);
  });

  it('tells what took too long', async () => {
    await expect(within(new Promise(() => undefined), 5, 'the browser hangs')).rejects.toThrow('the browser hangs');
  });
});
