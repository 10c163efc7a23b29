import { createServer } from 'node:http';

/** A server that everything hostile points to: whatever reaches it has left the window. */
export interface ListeningPost {
  readonly address: string;
  /** What was asked of it, in order. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

export async function listeningPost(): Promise<ListeningPost> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('access-control-allow-origin', '*').end('taken');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server that listens has a port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    heard,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}
