import yauzl from 'yauzl';

/** No part that is read may be longer than this when unpacked, and a package has no more entries than this. */
const mostBytes = 48_000_000;
const mostEntries = 5000;
const wanted: ReadonlySet<string> = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml']);

/** The parts of a Word file that hold words, numbers and styles, as text. Null where the bytes are no such file; throws where a part is too large or damaged. */
export async function openPackage(bytes: Buffer): Promise<ReadonlyMap<string, string> | null> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, file) => {
    if (error === null) resolve(file);
    else reject(error);
  }));
  const parts = new Map<string, string>();
  await new Promise<void>((resolve, reject) => {
    let entries = 0;
    zip.on('entry', (entry: yauzl.Entry) => {
      entries += 1;
      if (entries > mostEntries) reject(new Error('The package has too many entries'));
      else if (!wanted.has(entry.fileName)) zip.readEntry();
      else if (entry.uncompressedSize > mostBytes) reject(new Error('A part of the package is too large'));
      else {
        readPart(zip, entry).then((text) => {
          parts.set(entry.fileName, text);
          zip.readEntry();
        }, reject);
      }
    });
    zip.on('end', resolve);
    zip.on('error', reject);
    zip.readEntry();
  });
  return parts.has('word/document.xml') ? parts : null;
}

async function readPart(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => zip.openReadStream(entry, (error, opened) => {
    if (error === null) resolve(opened);
    else reject(error);
  }));
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Buffer);
    length += bytes.length;
    if (length > mostBytes) throw new Error('A part of the package is too large');
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}
