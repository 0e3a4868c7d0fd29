import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { headersFor } from '../lib/delivery/headers.ts';

export interface Preview {
  /** As "http://localhost:3000". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** How many ports after the wanted one are tried. */
const TRIES = 50;

/**
 * Serves the finished site with the headers of lib/delivery/headers.ts, compressed, and its 404 page with status 404.
 * Takes the next free port when the wanted one is in use; 0 takes any. Rejects when it cannot listen at all.
 */
export async function startPreview(out: string, wanted: number, host = '127.0.0.1'): Promise<Preview> {
  const server = createServer(handler(out));
  const port = await listen(server, wanted, host, wanted === 0 ? 0 : TRIES);
  return {
    address: `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function handler(out: string) {
  const setHeaders = (response: ServerResponse, address: string) => {
    for (const [name, value] of Object.entries(headersFor(address))) response.setHeader(name, value);
    // Japanese words stand in these files, and a browser that opens one guesses the encoding otherwise.
    if (address.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
  };
  const notFoundPage = readFileSync(path.join(out, '404.html'));
  const notFound = (response: ServerResponse) => {
    response.statusCode = 404;
    setHeaders(response, '/404.html');
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(notFoundPage);
  };
  const files = sirv(out, { etag: true, setHeaders, onNoMatch: (_request, response) => notFound(response) });
  const compress = compression({ brotli: true, level: 5 });
  return (request: IncomingMessage, response: ServerResponse) => {
    // Hosts read this file and do not serve it.
    if (request.url === '/_headers') notFound(response);
    else compress(request, response, () => files(request, response));
  };
}

function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries === 0) reject(error);
      else listen(server, port + 1, host, tries - 1).then(resolve, reject);
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
