import { expect } from '@open-wc/testing';
import { loadGeometry } from '../../../src/element/geometry.js';
import type { Geometry, GeometryFailure } from '../../../src/geo/types.js';
import { packedOf } from '../../fixtures/packed.js';

const at = (address: string): string => new URL(address, import.meta.url).href;

const triangles = (count: number): object => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, one) => {
    const [x, y] = [one % 100, Math.floor(one / 100)].map((step) => step * 300);
    return { type: 'Feature', properties: { code: String(one), nom: `Triangle ${one}` }, geometry: { type: 'Polygon', coordinates: [[[x, y], [x! + 300, y], [x, y! + 300], [x, y]]] } };
  }),
});

/** What a server would answer, without one. */
function answering(answers: Record<string, () => Response>): { readonly asked: string[]; stop(): void } {
  const { fetch: own } = window;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const path = new URL(url, document.baseURI).pathname;
    if (!answers[path]) return own.call(window, input, init);
    asked.push(path);
    return Promise.resolve().then(answers[path]);
  };
  return { asked, stop: () => (window.fetch = own) };
}

describe('loading a geometry', () => {
  it('fetches the shipped file from beside the scripts, once for both levels', async () => {
    const [departements, regions, again] = (await Promise.all([loadGeometry({ level: 'departement' }), loadGeometry({ level: 'region' }), loadGeometry({ level: 'departement' })])) as Geometry[];
    expect(departements!.shapes).to.have.length(101);
    expect(regions!.shapes).to.have.length(18);
    expect(again).to.equal(departements);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('/france-2026'))).to.have.length(1);
    expect(await loadGeometry({ level: 'commune' })).to.deep.equal({ failure: 'unknown-level', detail: 'commune' });
  });

  it('reads a long file in a worker, tells how far it is, and does so once for an address', async () => {
    // Loaded by then: who has asked first is first.
    await import('../../../src/element/geometry-brought.js');
    const server = answering({ '/long.json': () => new Response(JSON.stringify(triangles(6000))) });
    const told: string[] = [];
    const { Worker: own } = window;
    let working = 0;
    window.Worker = class extends own {
      constructor(url: URL | string, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<object>) => (working += 'outlines' in data ? 1 : 0));
      }
    };
    const wanted = { level: 'zone', source: '/long.json', onProgress: (phase: string) => told.push(phase) };
    const [one, other] = await Promise.all([loadGeometry(wanted), loadGeometry({ level: 'zone', source: at('/long.json') })]);
    server.stop();
    window.Worker = own;
    expect(working).to.equal(1);
    expect((one as Geometry).shapes).to.have.length(6000);
    expect((one as Geometry).shapes[5999]).to.include({ code: 'x:5999', name: 'Triangle 5999', parent: undefined });
    expect((one as Geometry).shapes[0]!.room).to.be.greaterThan(0);
    expect(other).to.equal(one);
    expect(server.asked).to.deep.equal(['/long.json']);
    expect(told).to.include('fetch').and.to.include('decode');
  });

  it('reads packed outlines in the page, sooner than a worker would start, and beside it those that are longer than all communes', async () => {
    await import('../../../src/element/geometry-brought.js');
    const packed = packedOf(triangles(20_000), 'zone');
    const text = JSON.stringify(packed);
    expect(text.length).to.be.above(300_000);
    // What is not known is left alone.
    const long = JSON.stringify({ ...packed, note: 'x'.repeat(3_000_000) });
    const server = answering({ '/packed.json': () => new Response(text), '/long-packed.json': () => new Response(long, { headers: { 'content-length': String(long.length) } }) });
    const { Worker: own } = window;
    let workers = 0;
    window.Worker = class extends own {
      constructor(url: URL | string, options?: WorkerOptions) {
        super(url, options);
        workers++;
      }
    };
    const read = async (source: string): Promise<[Geometry, number]> => {
      workers = 0;
      return [(await loadGeometry({ level: 'zone', source })) as Geometry, workers];
    };
    const [[here, none], [beside, one]] = [await read('/packed.json'), await read('/long-packed.json')];
    window.Worker = own;
    server.stop();
    expect([none, one]).to.deep.equal([0, 1]);
    for (const geometry of [here, beside]) {
      expect(geometry.shapes).to.have.length(20_000);
      expect(geometry.shapes[19_999]).to.include({ code: 'x:19999', name: 'Triangle 19999' });
      expect(geometry.shapes[0]!.room).to.be.greaterThan(0);
    }
    expect(here.shapes.map(({ path }) => path)).to.deep.equal(beside.shapes.map(({ path }) => path));
  });

  it('reads the same where workers are refused', async () => {
    const { Worker: own } = window;
    const server = answering({ '/refused.json': () => new Response(JSON.stringify(triangles(6000))) });
    window.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    } as unknown as typeof Worker;
    const geometry = (await loadGeometry({ level: 'zone', source: '/refused.json' })) as Geometry;
    window.Worker = own;
    server.stop();
    expect(geometry.shapes).to.have.length(6000);
  });

  it('takes a document as it is, once', async () => {
    const source = triangles(2);
    const geometry = (await loadGeometry({ level: 'zone', source })) as Geometry;
    expect(geometry.shapes.map(({ code }) => code)).to.deep.equal(['x:0', 'x:1']);
    expect(await loadGeometry({ level: 'zone', source })).to.equal(geometry);
  });

  it('never rejects, tells why nothing came without what an address may hide, and asks again', async () => {
    const server = answering({
      '/missing.json': () => new Response('', { status: 404 }),
      '/broken.json': () => new Response('', { status: 500 }),
      '/text.json': () => new Response('<!doctype html>'),
      '/away.json': () => {
        throw new TypeError('Failed to fetch');
      },
    });
    const failures: Record<string, GeometryFailure> = {};
    for (const name of ['missing', 'broken', 'text', 'away', 'missing']) failures[name] = (await loadGeometry({ level: 'zone', source: `/${name}.json?key=secret` })) as GeometryFailure;
    server.stop();
    expect(Object.entries(failures).map(([name, { failure }]) => `${name}: ${failure}`)).to.deep.equal(['missing: not-found', 'broken: network', 'text: not-json', 'away: network']);
    expect(JSON.stringify(failures)).not.to.include('secret');
    expect(server.asked.filter((path) => path === '/missing.json')).to.have.length(2);
  });

  it('asks for no address that a page may not load', async () => {
    const server = answering({});
    for (const source of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x']) expect(await loadGeometry({ level: 'zone', source })).to.deep.equal({ failure: 'not-found' });
    server.stop();
  });
});
