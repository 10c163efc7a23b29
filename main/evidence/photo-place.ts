import { blankExifPlace } from './exif-place.ts';

const exifMarks = ['Exif\0\0II*\0', 'Exif\0\0MM\0*'].map((mark) => Buffer.from(mark, 'latin1'));
const xmpMark = Buffer.from('http://ns.adobe.com/x', 'latin1');
/** An attribute, or an element up to the next tag of a place, so that a text that never ends one is still read once and not once for each. */
const xmpPlace = /\s\w+:GPS\w+\s*=\s*(?:"[^"]*"|'[^']*')|<(\w+:GPS\w+)(?:\s[^<>]*)?>[^<]*(?:<(?!\/?\w+:GPS)[^<]*)*<\/\1>/g;
/** No camera writes as many; a file made to keep the program busy may. */
const mostBlocks = 1_000;

/**
 * A JPEG without the place where it was taken, else the same byte for byte and of the same length; null for what is no JPEG or says no
 * place. Looks at every EXIF block, also those of the pictures that telephones put behind the first one, and at XMP texts.
 */
export function withoutPlace(photo: Uint8Array): Uint8Array | null {
  if (photo[0] !== 0xff || photo[1] !== 0xd8) return null;
  const copy = Buffer.from(photo);
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const inExif = exifMarks.flatMap((mark) => placesOf(copy, mark)).map((at) => blankExifPlace(view, at + 6));
  const inXmp = placesOf(copy, xmpMark).map((at) => blankXmpPlace(copy, at));
  return [...inExif, ...inXmp].includes(true) ? copy : null;
}

function placesOf(bytes: Buffer, mark: Buffer): readonly number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(mark); at >= 0 && places.length < mostBlocks; at = bytes.indexOf(mark, at + mark.length)) places.push(at);
  return places;
}

/** An XMP text is a segment of its own: two bytes before its mark stand its length. Written over with spaces it stays the same XML. */
function blankXmpPlace(bytes: Buffer, at: number): boolean {
  if (at < 4 || bytes[at - 4] !== 0xff || bytes[at - 3] !== 0xe1) return false;
  const end = at - 2 + bytes.readUInt16BE(at - 2);
  const text = bytes.toString('latin1', at, end);
  const blanked = text.replaceAll(xmpPlace, (said) => ' '.repeat(said.length));
  bytes.write(blanked, at, 'latin1');
  return blanked !== text;
}
