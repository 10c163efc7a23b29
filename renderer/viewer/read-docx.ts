import { strFromU8, unzipSync } from 'fflate';

/** No document's words are longer than this when unpacked, in bytes. */
const most = 60_000_000;
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The paragraphs of a Word document that hold words, in order, those in tables too. Throws where it is none. */
export function readDocx(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes, { filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= most });
  const body = parts['word/document.xml'];
  if (body === undefined) throw new Error('No document in it');
  const xml = new DOMParser().parseFromString(strFromU8(body), 'application/xml');
  if (xml.querySelector('parsererror') !== null) throw new Error('Not XML');
  return [...xml.getElementsByTagNameNS(word, 'p')].map(wordsOf).filter((text) => text.trim() !== '');
}

function wordsOf(paragraph: Element): string {
  let text = '';
  for (const part of paragraph.getElementsByTagNameNS(word, '*')) {
    if (part.localName === 't') text += part.textContent;
    else if (part.localName === 'tab') text += '\t';
    else if (part.localName === 'br' || part.localName === 'cr') text += '\n';
  }
  return text;
}
