/** Text as pdfkit tells it from a name: to it a bare string is a name, a String object a text. */
export function pdfText(text: string): object {
  const boxed: unknown = Object(text);
  return typeof boxed === 'object' && boxed !== null ? boxed : {};
}

/** A text string inside a page's content (ISO 32000-1, 7.9.2.2). */
export function contentText(text: string): string {
  let hex = '';
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
  return `<feff${hex}>`;
}
