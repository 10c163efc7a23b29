import { strFromU8, unzipSync } from 'fflate';
import type { Thumbnail } from './thumbnail.ts';
import { wordsOf } from './first-words.ts';

/** No document's words are longer than this when unpacked, in bytes. */
const most = 16_000_000;
/** So much of them is looked at. */
const looked = 200_000;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** How a Word document begins. Its text is found by its tags: a worker has no reader of XML, and a glance needs none. */
export function docxWords(bytes: Uint8Array): Thumbnail {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= most });
  const body = parts['word/document.xml'];
  if (body === undefined) return { kind: 'none' };
  let text = '';
  for (const [, end, name, words = ''] of strFromU8(body.subarray(0, looked)).matchAll(/<(\/?)w:(tab|t|p|br|cr)(?:\s[^>]*|\/)?>([^<]*)/g)) {
    if (name === 't' && end === '') text += words;
    else if (name === 'tab') text += ' ';
    else if (name !== 't' && (end === '/' || name !== 'p')) text += '\n';
  }
  return wordsOf(text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number: string | undefined, entity: string | undefined) => (number === undefined ? (entities[entity ?? ''] ?? whole) : String.fromCodePoint(Math.min(Number(number), 0x10ffff)))));
}
