import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createTlsServer, type ServerOptions as TlsOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

export interface ServerOptions {
  readonly folder: string;
  /** What `/` shows. */
  readonly beranda: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many ports after `port` are tried when it is taken; 0 unless told. */
  readonly portLain?: number;
  /** Certificate and key; without them it is http. */
  readonly tls?: TlsOptions;
}

export interface ServerBerjalan {
  readonly server: Server;
  /** Without a slash at its end. */
  readonly alamat: string;
}

const INANG = '127.0.0.1';
const JENIS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const NAMA_BERHASH = /\.[0-9a-f]{8}\.\w+(\.LICENSE\.txt)?$/;
const CSP_DI_HALAMAN = /http-equiv="?Content-Security-Policy"?\s+content="([^"]*)"/i;

/**
 * Serves the files of a folder to this computer only.
 *
 * @throws Error with the code EADDRINUSE when every port that was allowed is taken
 */
export async function serveFolder(options: ServerOptions): Promise<ServerBerjalan> {
  const { port, portLain = 0, tls } = options;
  const answer: RequestListener = (request, response) => void answerRequest(request, response, options);
  for (let tambah = 0; ; tambah++) {
    const server = tls ? createTlsServer(tls, answer) : createServer(answer);
    try {
      await listen(server, port + tambah);
      const skema = tls ? 'https' : 'http';
      return { server, alamat: `${skema}://localhost:${(server.address() as AddressInfo).port}` };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tambah >= portLain) throw error;
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, INANG, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answerRequest(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  { folder, beranda }: ServerOptions,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = findPath(folder, url, beranda);
  const isi = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || isi === null) {
    response.writeHead(404, { 'content-type': JENIS['.txt'] }).end('Halaman ini tidak ada.\n');
    return;
  }
  response.writeHead(200, { ...buildHeaders(path, isi), 'content-length': isi.length });
  response.end(method === 'HEAD' ? undefined : isi);
}

/** @returns null for what is no path, or leads out of the folder */
function findPath(folder: string, url: string, beranda: string): string | null {
  let nama: string;
  try {
    nama = decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return null;
  }
  if (/[\0\\]/.test(nama) || nama.split('/').includes('..')) return null;
  const path = join(folder, nama === '/' ? beranda : nama);
  return path.startsWith(join(folder, sep)) ? path : null;
}

function buildHeaders(path: string, isi: Buffer): Record<string, string> {
  const jenis = extname(path);
  // A page carries its own policy; as a header it also holds for what stands before it in the page.
  const csp = jenis === '.html' ? CSP_DI_HALAMAN.exec(isi.toString('utf8'))?.[1] : undefined;
  return {
    'content-type': JENIS[jenis] ?? 'application/octet-stream',
    'cache-control': NAMA_BERHASH.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(csp !== undefined && { 'content-security-policy': csp.replace(/\s+/g, ' ') }),
  };
}
