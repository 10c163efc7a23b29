/** What a request asks for of a file: all of it, some bytes (both ends included), or nothing that is there. */
export type ByteRange = { readonly kind: 'whole' } | { readonly kind: 'part'; readonly first: number; readonly last: number } | { readonly kind: 'outside' };

/**
 * Reads a Range header (RFC 9110, 14.2) for a file of `size` bytes. Several ranges at once, other units and what cannot be read are
 * passed over, as the standard allows: the answer is then the whole.
 */
export function readByteRange(header: string | null, size: number): ByteRange {
  const read = /^bytes=(\d*)-(\d*)$/.exec(header?.replaceAll(/\s/g, '') ?? '');
  const [, from = '', to = ''] = read ?? [];
  if (from === '' && to === '') return { kind: 'whole' };
  if (from === '') return part(Math.max(0, size - Number(to)), size - 1);
  if (to !== '' && Number(to) < Number(from)) return { kind: 'whole' };
  return part(Number(from), to === '' ? size - 1 : Math.min(Number(to), size - 1));
}

function part(first: number, last: number): ByteRange {
  return first > last ? { kind: 'outside' } : { kind: 'part', first, last };
}
