import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { contentSecurityPolicy } from '../../../scripts/lib/policy.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * @typedef {object} ServerOptions
 * @property {string} [folder] what is served
 * @property {Record<string, string>} [pages] path → text, before the folder is looked at
 * @property {boolean | string} [csp] true for the strictest policy that the widgets promise to work under, or a policy
 * @property {boolean} [cors] whether other origins may read the answers
 * @property {(path: string) => {delay?: number, status?: number, drop?: boolean, body?: string, type?: string} | undefined} [behave]
 *   what goes wrong for a path: milliseconds before the answer, a status in place of it, a cut connection, another body
 */

/**
 * A static server for tests of the built files: compressed as a real one, with a log of what was asked.
 * @param {ServerOptions} options
 * @returns {Promise<{origin: string, requests: {method: string, path: string, headers: import('node:http').IncomingHttpHeaders}[], close: () => Promise<void>}>}
 */
export async function serve({ folder, pages = {}, csp = false, cors = false, behave } = {}) {
  const requests = [];
  const headers = {
    'Cache-Control': 'max-age=60',
    ...(csp ? { 'Content-Security-Policy': csp === true ? contentSecurityPolicy : csp } : {}),
    ...(cors ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    requests.push({ method: request.method, path, headers: request.headers });
    const fault = behave?.(path);
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.drop) return void request.socket.destroy();
    const body = fault?.body ?? pages[path];
    const status = fault?.status ?? 200;
    const type = fault?.type ?? types[extname(path) || '.html'] ?? 'application/octet-stream';
    if (body !== undefined || status !== 200) return void response.writeHead(status, { ...headers, 'Content-Type': type }).end(body ?? '');
    sendFile(request, response, folder && join(folder, normalize(path)), folder, { ...headers, 'Content-Type': type });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function sendFile(request, response, file, folder, headers) {
  if (!file || !file.startsWith(normalize(folder) + sep) || !existsSync(file) || !statSync(file).isFile()) {
    return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
  }
  const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, { ...headers, ...(gzip ? { 'Content-Encoding': 'gzip' } : {}), Vary: 'Accept-Encoding' });
  const stream = createReadStream(file);
  (gzip ? stream.pipe(createGzip()) : stream).pipe(response);
}
