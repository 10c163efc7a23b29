import { readMail } from '../viewer/mail/read-mail.ts';
import { readTable } from '../viewer/read-table.ts';
import { readText } from '../viewer/read-text.ts';
import type { Thumbnail } from './thumbnail.ts';

/** No more letters are shown small. */
const mostLetters = 900;
const [mostRows, mostColumns, mostInCell] = [14, 5, 24];

/** The beginning of a text, without empty lines at its start and without more than one of them together; `none` where it says nothing. */
export function wordsOf(text: string, look: 'prose' | 'mono' = 'prose'): Thumbnail {
  const words = text.replace(/\r\n?/g, '\n').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim().slice(0, mostLetters);
  return words === '' ? { kind: 'none' } : { kind: 'words', words, look };
}

/** The beginning of a text file; `bytes` may end within a letter. */
export function textWords(bytes: Uint8Array, look: 'prose' | 'mono'): Thumbnail {
  return wordsOf(readText(wholeLetters(bytes)), look);
}

/** The first rows of a table of text. */
export function tableCells(bytes: Uint8Array): Thumbnail {
  const { heading, rows } = readTable(readText(wholeLetters(bytes)));
  const first = [...(heading === null ? [] : [heading]), ...rows].slice(0, mostRows);
  const cells = first.map((row) => row.slice(0, mostColumns).map((cell) => cell.trim().slice(0, mostInCell)));
  return cells.length === 0 ? { kind: 'none' } : { kind: 'table', rows: cells };
}

/** What a mail is about, and how it begins. */
export function mailWords(bytes: Uint8Array): Thumbnail {
  const { head, words } = readMail(new TextDecoder('latin1').decode(bytes), withoutTags);
  const said = (name: string): string => head.find(([one]) => one === name)?.[1] ?? '';
  return wordsOf([said('Subject'), said('From'), '', words].join('\n'));
}

/** HTML without its tags, as far as a glance needs it: a worker has no reader of documents. */
function withoutTags(html: string): string {
  const bare = html.slice(0, 20_000).replace(/<(style|script|head)\b[^]*?(?:<\/\1>|$)/gi, ' ').replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n').replace(/<[^>]*(?:>|$)/g, '');
  return bare.replaceAll('&nbsp;', ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/** Without the last letter, where only a part of its bytes is here. */
function wholeLetters(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return back === 1 ? bytes : bytes.subarray(0, bytes.length - back + 1);
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back);
  }
  return bytes;
}
