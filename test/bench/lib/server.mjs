import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Compressed once and as well as can be, as a content network does: on the first visit, which is not counted. */
const compress = {
  gzip: (text) => gzipSync(text, { level: 9 }),
  br: (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
};

/**
 * Serves texts from memory, compressed. The first part of a path names the encoding: `/gzip/card.html`, `/br/card.html`.
 * @param {ReadonlyMap<string, string | Buffer>} files path without its first slash → content
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serve(files) {
  const ready = new Map();
  const bodyOf = (pathname) => {
    const [, encoding, ...path] = pathname.split('/');
    const text = files.get(path.join('/'));
    if (text !== undefined && encoding in compress && !ready.has(pathname)) ready.set(pathname, compress[encoding](text));
    return ready.get(pathname);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const body = bodyOf(pathname);
    if (!body) return void response.writeHead(404).end();
    const headers = {
      'Content-Type': types[extname(pathname)],
      'Content-Encoding': pathname.split('/')[1],
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
    };
    response.writeHead(200, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
