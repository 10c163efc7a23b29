import { open, type FileHandle } from 'node:fs/promises';
import { assertNever } from '../../../domain/text/assert-never.ts';
import type { OpenPortfolios } from '../open/open-portfolios.ts';
import { readByteRange } from './byte-range.ts';
import { readEvidenceAddress } from './evidence-address.ts';
import { evidencePlace } from './evidence-place.ts';
import { evidenceType } from './evidence-types.ts';

/** As much of a request as is looked at. */
export type EvidenceRequested = Pick<Request, 'url' | 'method' | 'headers'>;

/** Answers the evidence:// scheme: files of the evidence of portfolios that are open, streamed, in ranges where asked, never as live documents. `origin`: the page that may read them. */
export async function serveEvidence(portfolios: OpenPortfolios, request: EvidenceRequested, origin: string): Promise<Response> {
  const place = placeOf(portfolios, request);
  if (place === null) return without(404, origin);
  let file: FileHandle;
  try {
    file = await open(place, 'r');
  } catch {
    // Still arriving, or gone with the folder: the window says which, this only has nothing.
    return without(404, origin);
  }
  try {
    return await answer(file, request, { ...headersFor(origin), 'content-type': evidenceType(place), 'accept-ranges': 'bytes' });
  } catch (error) {
    await file.close();
    throw error;
  }
}

function placeOf(portfolios: OpenPortfolios, { url, method }: EvidenceRequested): string | null {
  const address = readEvidenceAddress(url);
  if (address === null || (method !== 'GET' && method !== 'HEAD')) return null;
  const portfolio = portfolios.find(address.open);
  return portfolio.ok ? evidencePlace(portfolio.value.look.session, address.file) : null;
}

async function answer(file: FileHandle, { method, headers: asked }: EvidenceRequested, headers: Readonly<Record<string, string>>): Promise<Response> {
  const { size } = await file.stat();
  const range = readByteRange(asked.get('range'), size);
  switch (range.kind) {
    case 'outside':
      await file.close();
      return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
    case 'whole':
      return new Response(await bodyOf(file, method, 0, size - 1), { status: 200, headers: { ...headers, 'content-length': String(size) } });
    case 'part': {
      const { first, last } = range;
      const part = { 'content-length': String(last - first + 1), 'content-range': `bytes ${first}-${last}/${size}` };
      return new Response(await bodyOf(file, method, first, last), { status: 206, headers: { ...headers, ...part } });
    }
    default:
      return assertNever(range);
  }
}

/** The bytes from `first` to `last`, read as they are taken; the file is closed with the last of them, or when nobody takes any more. */
async function bodyOf(file: FileHandle, method: string, first: number, last: number): Promise<ReadableStream<Uint8Array> | null> {
  if (method === 'HEAD' || last < first) {
    await file.close();
    return null;
  }
  const parts: AsyncIterator<Uint8Array, undefined> = file.createReadStream({ start: first, end: last, highWaterMark: 256 * 1024 })[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(taker) {
      const next = await parts.next();
      if (next.done === true) taker.close();
      else taker.enqueue(next.value);
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

function without(status: number, origin: string): Response {
  return new Response(null, { status, headers: { ...headersFor(origin), 'content-type': 'text/plain; charset=utf-8' } });
}

/** A page of evidence has no origin, no script and nothing to load; nobody guesses another type; only our own page may read it. */
function headersFor(origin: string): Record<string, string> {
  return {
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'content-length, content-range, accept-ranges',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
}
