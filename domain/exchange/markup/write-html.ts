const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\\': '&#92;' };

/**
 * Words as HTML that any reader shows alike and this program reads back letter by letter: white space that HTML would draw together is
 * written as numbers, and so are the backslash and quotes, on which readers of separated values stumble.
 */
export function htmlOfWords(words: string): string {
  const lines = words.replaceAll(/[&<>"'\\]|[\t\v\f\r]|^\n|\n$|(?<![^ \n]) | (?![^ \n])/g, (found) => named[found] ?? `&#${found.charCodeAt(0)};`);
  return lines.replaceAll('\n', '<br>');
}

/** One paragraph for each text. */
export function htmlOfParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.map((words) => `<p>${htmlOfWords(words)}</p>`).join('');
}

/** A heading. */
export function htmlOfHeading(words: string): string {
  return `<h3>${htmlOfWords(words)}</h3>`;
}
