/** A part's words: its transfer encoding undone, its letters read by their character set. */
export function decodeBody(body: string, encoding: string, charset: string): string {
  return readLetters(undo(body, encoding.trim().toLowerCase()), charset);
}

/** A header's encoded words (RFC 2047): "=?utf-8?q?Si=C3=A2n?=". */
export function decodeWords(header: string): string {
  return header.replace(/\?=\s+=\?/g, '?==?').replace(/=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi, (_, charset: string, how: string, text: string) => readLetters(
    how.toLowerCase() === 'b' ? fromBase64(text) : bytesOf(fromQuoted(text.replaceAll('_', ' '))), charset));
}

function undo(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return fromBase64(body);
  return bytesOf(encoding === 'quoted-printable' ? fromQuoted(body) : body);
}

function fromQuoted(text: string): string {
  return text.replace(/=[ \t]*\n/g, '').replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^a-z0-9+/]/gi, '');
  return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
}

/** A character a byte. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

function readLetters(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset.split('*')[0]).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
