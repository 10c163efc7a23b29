import { isRecord } from '../../domain/text/is-record.ts';
import { wordsOf } from './first-words.ts';
import { noThumbnail, type Thumbnail } from './thumbnail.ts';

/** From this many letters on a field tells something; shorter ones say who and where. */
const telling = 60;

/** How what was written on a form begins: its rows, else the longer of its texts. Throws where it is no JSON. */
export function writtenWords(text: string): Thumbnail {
  const content: unknown = JSON.parse(text);
  if (!isRecord(content) || !isRecord(content['values'])) return noThumbnail;
  const all = Object.values(content['values']);
  const rows = all.filter(Array.isArray).flat().filter(isRecord).map((row) => Object.values(row).join(' '));
  const texts = all.filter((value) => typeof value === 'string');
  const long = texts.filter((value) => value.length >= telling);
  return wordsOf((rows.length > 0 ? rows : long.length > 0 ? long : texts).join('\n'));
}
