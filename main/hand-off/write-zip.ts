import { createReadStream } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** One file to pack: its name in the zip, where it stands, and how many of its bytes go. */
export interface Packed { readonly name: string; readonly source: string; readonly size: number; readonly compress: boolean }

/** What a zip says of itself in its comment; a higher number is a newer version. */
export const zipMark = 'attest-hand-off 1';

/** The same parts give the same bytes: no day, no rights, no owner. yazl writes local time, so noon of that day is one everywhere. */
const fixed = { mtime: new Date(1980, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true };

/** Zips files one after the other as the reader asks for them; above 4 GB as well (zip64). It fails as its sources fail. */
export function zipOf(parts: readonly Packed[]): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.on('error', (error) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  for (const { name, source, size, compress } of parts) {
    if (size === 0) zip.addBuffer(Buffer.alloc(0), name, { ...fixed, compress: false });
    else zip.addReadStreamLazy(name, { ...fixed, compress, size }, (give) => {
      give(null, createReadStream(source, { end: size - 1 }));
    });
  }
  zip.outputStream.pipe(out);
  zip.end({ comment: zipMark, forceZip64Format: false });
  return out;
}
