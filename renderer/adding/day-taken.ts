import { daySchema, type Day } from '../../domain/text/day.ts';

/** Where a camera writes the time, in characters: Exif keeps it as text, "2026:10:23 18:52:07". */
const head = 131_072;
const written = /(\d{4}):(\d{2}):(\d{2}) \d{2}:\d{2}:\d{2}\0/;

/** The day a photograph was taken, as its camera wrote it into the file; null for what is no JPEG or says none. */
export async function dayTaken(file: File): Promise<Day | null> {
  if (!/\.jpe?g$/i.test(file.name)) return null;
  const text = new TextDecoder('latin1').decode(await file.slice(0, head).arrayBuffer());
  const exif = text.indexOf('Exif\0\0');
  const found = exif < 0 ? null : written.exec(text.slice(exif));
  const day = daySchema.safeParse(found === null ? '' : `${found[1] ?? ''}-${found[2] ?? ''}-${found[3] ?? ''}`);
  return day.success ? day.data : null;
}
