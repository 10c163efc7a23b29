import { assertNever } from '../../domain/text/assert-never.ts';
import { docxWords } from './docx-words.ts';
import { mailWords, tableCells, textWords } from './first-words.ts';
import { smallPicture } from './small-picture.ts';
import { noThumbnail, type Thumbnail, type WantedAt } from './thumbnail.ts';
import { writtenWords } from './written-words.ts';

/** Files larger than this, in bytes, are not read whole for a glance. */
const largest = { picture: 48_000_000, document: 16_000_000, written: 2_000_000 } as const;
/** As much of a text, and of a mail, as a glance needs. */
const [someText, someMail] = [8_192, 65_536];
const code = /\.(json|xml|html?|svg|js|css)$/;

/** What is handed in from outside: where pdf.js finds its own files, and when to stop. */
export interface Making { readonly base: string; readonly signal: AbortSignal }

/** Makes the small likeness of a file, in a worker. Throws where that cannot be done: the file is gone, damaged, or not what its name says. */
export async function makeThumbnail({ file, likeness, address }: WantedAt, { base, signal }: Making): Promise<Thumbnail> {
  const whole = (most: number): Promise<Uint8Array<ArrayBuffer> | null> => (file.size > most ? Promise.resolve(null) : bytesOf(address, signal));
  const some = (most: number): Promise<Uint8Array<ArrayBuffer>> => bytesOf(address, signal, file.size > most ? most : null);
  switch (likeness) {
    case 'picture': return pictureOf(await smallPicture((await whole(largest.picture)) ?? new Uint8Array()));
    case 'pdf': return pictureOf(await (await import('./pdf-picture.ts')).pdfPicture({ address, size: file.size, base, signal }));
    case 'document': return orNone(await whole(largest.document), docxWords);
    case 'written': return orNone(await whole(largest.written), (bytes) => writtenWords(new TextDecoder().decode(bytes)));
    case 'mail': return mailWords(await some(someMail));
    case 'text': return /\.(csv|tsv)$/.test(file.file) ? tableCells(await some(someText)) : textWords(await some(someText), code.test(file.file) ? 'mono' : 'prose');
    // Recordings are opened by the page itself, which alone has players; of all others nothing is known.
    case 'video': case 'audio': case 'other': return noThumbnail;
    default: return assertNever(likeness);
  }
}

function pictureOf(bytes: Uint8Array<ArrayBuffer> | null): Thumbnail {
  return bytes === null ? noThumbnail : { kind: 'picture', bytes };
}

function orNone(bytes: Uint8Array<ArrayBuffer> | null, make: (bytes: Uint8Array<ArrayBuffer>) => Thumbnail): Thumbnail {
  return bytes === null ? noThumbnail : make(bytes);
}

async function bytesOf(address: string, signal: AbortSignal, most: number | null = null): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address, { signal, ...(most === null ? {} : { headers: { range: `bytes=0-${most - 1}` } }) });
  if (!answer.ok) throw new Error(`Answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
