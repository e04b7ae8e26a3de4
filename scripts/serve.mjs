import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { appPolicy } from './content-security-policy.mjs';
import { cacheControl, securityHeaders } from './headers.mjs';
import { policiesIn } from './policies-in.mjs';
import { root } from './run.mjs';

const defaultPort = 4870;

/** How many ports to try, one after the other, when somebody else has the first. */
const portsToTry = 20;

/**
 * Answers requests for the built app as a good static host would: compressed, with the headers of
 * `headers.mjs`, and nothing outside the folder.
 *
 * @param {string} folder - The built app. Its list of files is read once: build first, then serve.
 * @returns {import('node:http').RequestListener}
 */
function handler(folder) {
  const policies = policiesIn(folder);
  const notFound = join(folder, '404.html');
  const notFoundPage = existsSync(notFound) ? readFileSync(notFound) : null;
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', cacheControl(path));
      // Which of the compressed files is sent depends on it, so a cache between has to know.
      response.setHeader('Vary', 'Accept-Encoding');
    },
  });
  return (request, response) => {
    // Not with the file: an answer that nothing has changed carries them too.
    const policy = policies.get((request.url ?? '').split('?', 1)[0] ?? '') ?? appPolicy;
    response.setHeaders(new Map(Object.entries(securityHeaders(policy))));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, 'text/plain', 'This server only gives out files.\n');
    }
    // The app keeps its state in the query string, so an unknown path is a mistake and no page of the app.
    return files(request, response, () =>
      notFoundPage
        ? answer(response, 404, 'text/html', notFoundPage)
        : answer(response, 404, 'text/plain', 'Nothing is kept under this address.\n'),
    );
  };
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} type
 * @param {string | Buffer} body - A request for the headers alone does not get it: Node sees to that.
 */
function answer(response, status, type, body) {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-cache');
  response.end(body);
}

/**
 * Serve the built app.
 *
 * @param {{ folder?: string, port?: number, host?: string, exactPort?: boolean }} [options] - Port 0 is any free
 *   one. A taken port makes it try the next ones, unless `exactPort` is set.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {Error} With a sentence for the reader, when there is no built app or no free port.
 */
export async function serve({
  folder = join(root, 'dist'),
  port = defaultPort,
  host = '127.0.0.1',
  exactPort = false,
} = {}) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built app in ${folder}. Run: npm run build`);
  }
  const server = createServer(handler(folder));
  const last = exactPort || port === 0 ? port : Math.min(port + portsToTry - 1, 65535);
  for (let candidate = port; ; candidate += 1) {
    const error = await listen(server, candidate, host);
    if (!error) break;
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (candidate >= last) {
      const tried = last === port ? `Port ${port} is` : `The ports ${port} to ${last} are`;
      throw new Error(`${tried} taken. Choose another: PORT=8123 npm start`);
    }
  }
  const address = server.address();
  const used = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${used}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>} What stood in the way.
 */
function listen(server, port, host) {
  return new Promise((resolve) => {
    /** @param {Error} error */
    const failed = (error) => {
      server.off('listening', listening);
      resolve(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(undefined);
    };
    server.once('error', failed).once('listening', listening).listen(port, host);
  });
}

/** @param {string | undefined} text */
function portFrom(text) {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT is "${text}", which is no port: a whole number from 0 to 65535 was expected.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    const { url } = await serve({
      port: portFrom(process.env['PORT']),
      exactPort: process.argv.includes('--exact-port'),
      ...(process.env['HOST'] ? { host: process.env['HOST'] } : {}),
    });
    console.log(`Parallax is open at ${url} (stop it with Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
