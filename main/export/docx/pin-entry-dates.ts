/** Marks of the zip format (APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16). */
const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** 1 January 1980, 00:00: the first instant that the format can hold, in its own two numbers. */
const firstDay = 0x0021;
const midnight = 0;

/**
 * Gives every entry of a zip the same date, in place: the library writes the clock's, and has no option for another.
 * The archive must be as the library writes it, without a comment at its end.
 */
export function pinEntryDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  mustBe(view, end, endOfDirectory);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry++) {
    mustBe(view, at, directoryEntry);
    pin(view, at + 12);
    const local = view.getUint32(at + 42, true);
    mustBe(view, local, localEntry);
    pin(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function pin(view: DataView, at: number): void {
  view.setUint16(at, midnight, true);
  view.setUint16(at + 2, firstDay, true);
}

function mustBe(view: DataView, at: number, mark: number): void {
  if (view.getUint32(at, true) !== mark) throw new Error('The archive is not as the library writes it');
}
