import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { buildLoader } from '../../scripts/lib/cdn.mjs';
import { inRoot } from '../../scripts/lib/root.mjs';

describe('the file that every widget shares', () => {
  it('has its modules in the order in which a feed is read, disclosed, put into models and drawn, and adds no file for that', async () => {
    let files: Rolldown.OutputChunk[] = [];
    const look = {
      name: 'look',
      generateBundle: (_: unknown, bundle: Rolldown.OutputBundle) => void (files = Object.values(bundle).filter((file) => file.type === 'chunk')),
    };
    await buildLoader({ write: false, plugins: [look] });
    const core = Object.keys(files.find(({ name }) => name === 'core')?.modules ?? {});
    const places = ['schema/plain', 'feed/normalise', 'honesty/figures', 'model/figure', 'element/impact-element'].map((path) => core.indexOf(inRoot('src', `${path}.ts`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(files.map(({ fileName }) => fileName).filter((name) => !name.startsWith('chunks/'))).toEqual(['autoloader.js']);
  });
});
