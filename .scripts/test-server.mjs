/**
 * What the browser tests need from their server besides files: pages served untouched (Web Test Runner adds scripts to
 * every HTML page), strict Content-Security-Policies, a second origin, and a log of requests.
 *
 * - *.html below test/browser/pages/ and demo/ is sent as it is written, but for `{{second-origin}}`, which becomes the
 *   address of the second origin.
 * - Below test/browser/pages/strict/ every answer carries the strict policy; below strict/second-origin/ the policy
 *   names the second origin for scripts and data as well.
 * - The second origin serves dist/ at /cdn/sub/path/, to every origin. `/__second-origin.json` gives {origin}.
 * - `/__requests?since=N` gives {now, counts}: how often each URL was asked for after mark N by the engine that asks
 *   (told by its user agent); the path for this origin, the whole address for the second. Pages that several test files
 *   open at once are told apart by a query of their own.
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const pages = ['/test/browser/pages/', '/demo/'];
const strict = '/test/browser/pages/strict/';

function policy(origin) {
  const extra = origin ? ` ${origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${extra}`,
    "style-src 'self'",
    `connect-src 'self'${extra}`,
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.txt': 'text/plain',
};

function requestLog() {
  const entries = [];
  return {
    add: (agent, url) => entries.push({ agent, url }),
    answer(agent, since) {
      const counts = {};
      for (const entry of entries.slice(since)) {
        if (entry.agent === agent) counts[entry.url] = (counts[entry.url] ?? 0) + 1;
      }
      return { now: entries.length, counts };
    },
  };
}

/** The file below a folder that a URL's path names, or undefined. */
function fileAt(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return file.startsWith(join(folder, '/')) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Resolves to the origin's address. The server does not keep the process alive. */
function startSecondOrigin(dist, log) {
  const prefix = '/cdn/sub/path/';
  const server = createServer((request, response) => {
    log.add(request.headers['user-agent'], `http://${request.headers.host}${request.url}`);
    const { pathname } = new URL(request.url, 'http://second');
    const file = pathname.startsWith(prefix) ? fileAt(dist, pathname.slice(prefix.length)) : undefined;
    // No caching: a second load must show in the log.
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (!file) return response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
    server.unref();
  });
}

/** The middleware for Web Test Runner. */
export async function testServer(root) {
  const log = requestLog();
  const origin = await startSecondOrigin(join(root, 'dist'), log);

  return async function serve(ctx, next) {
    const agent = ctx.get('user-agent');
    if (ctx.path === '/__second-origin.json') return void (ctx.body = { origin });
    if (ctx.path === '/__requests') return void (ctx.body = log.answer(agent, Number(ctx.query.since ?? 0)));
    log.add(agent, ctx.url);

    if (ctx.path.startsWith(strict)) {
      const named = ctx.path.startsWith(`${strict}second-origin/`);
      ctx.set('content-security-policy', policy(named ? origin : undefined));
    }
    const path = ctx.path.endsWith('/') ? `${ctx.path}index.html` : ctx.path;
    const page = pages.some((prefix) => path.startsWith(prefix)) && path.endsWith('.html') && fileAt(root, path);
    if (page) {
      ctx.type = 'html';
      ctx.set('cache-control', 'no-store');
      ctx.body = readFileSync(page, 'utf8').replaceAll('{{second-origin}}', origin);
      return;
    }
    await next();
    if (ctx.path.startsWith('/dist/')) ctx.set('cache-control', 'no-store');
  };
}
