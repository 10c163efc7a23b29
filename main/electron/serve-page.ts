import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { appOrigin, isWithin } from './origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Whether this is the address of one of the page's scripts. */
export function isScript(address: string): boolean {
  return /\.m?js$/.test(new URL(address).pathname);
}

/** Pages that are no files, by their addresses. */
export type MadePages = Readonly<Record<string, () => string>>;

/** Answers the app:// scheme with the files of the page in `folder`, and with nothing that lies outside it. */
export async function servePage(folder: string, request: Request, made: MadePages = {}): Promise<Response> {
  const page = request.method === 'GET' && Object.hasOwn(made, request.url) ? made[request.url] : undefined;
  if (page !== undefined) return pageOf(page());
  const file = fileOf(folder, request);
  if (file === null) return notThere();
  try {
    const bytes = await readFile(file.path);
    return file.type.startsWith('text/html') ? pageOf(bytes.toString('utf8')) : new Response(new Uint8Array(bytes), { headers: headersFor(file.type) });
  } catch {
    return notThere();
  }
}

/** A page gets a fresh nonce at each load, for the style elements that its own scripts make. */
function pageOf(page: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(page.replaceAll('__STYLE_NONCE__', nonce), { headers: headersFor(types['.html'] ?? '', nonce) });
}

function fileOf(folder: string, request: Request): { readonly path: string; readonly type: string } | null {
  if (request.method !== 'GET' || !isWithin(request.url, appOrigin)) return null;
  const name = decoded(new URL(request.url).pathname);
  if (name === null || name.includes('\0')) return null;
  const file = path.join(folder, name);
  const type = types[path.extname(file)];
  const inside = path.relative(folder, file);
  return type === undefined || inside.startsWith('..') || path.isAbsolute(inside) ? null : { path: file, type };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function headersFor(type: string, nonce: string | null = null): Record<string, string> {
  return { 'content-type': type, 'content-security-policy': contentSecurityPolicy(nonce), 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
}

function notThere(): Response {
  return new Response('There is nothing here.', { status: 404, headers: headersFor('text/plain') });
}
