/** What the window may show as what it is: pictures, sound, film and PDF. Nothing that could be a live document. */
const shown: Readonly<Record<string, string>> = {
  png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', avif: 'image/avif',
  mp3: 'audio/mpeg', m4a: 'audio/mp4', aac: 'audio/aac', wav: 'audio/wav', ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg', flac: 'audio/flac', weba: 'audio/webm',
  mp4: 'video/mp4', m4v: 'video/mp4', webm: 'video/webm', ogv: 'video/ogg', mov: 'video/quicktime',
  pdf: 'application/pdf',
};

/** What is read as its letters, whatever it would do elsewhere. */
const text = new Set(['txt', 'md', 'csv', 'tsv', 'log', 'json', 'eml', 'html', 'htm', 'xhtml', 'svg', 'xml', 'js', 'mjs', 'css', 'vtt', 'srt', 'ics', 'rtf']);

/** The type that a file of evidence is answered with, by the ending of its name alone. */
export function evidenceType(file: string): string {
  const ending = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
  if (text.has(ending)) return 'text/plain; charset=utf-8';
  return Object.hasOwn(shown, ending) ? (shown[ending] ?? '') : 'application/octet-stream';
}
