/** A stretch of text, or a tag by its name in small letters. */
export type Piece = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean };

/** Elements whose content is never shown. */
const hidden: ReadonlySet<string> = new Set(['script', 'style', 'template', 'title', 'head', 'textarea']);

/** Tags and the text between them, in one pass. A "<" that begins no tag is text; comments are left out. */
export function* piecesOf(html: string): Generator<Piece> {
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const comment = html.startsWith('<!--', open);
    const [, slash = '', name] = comment ? ['', '', '!'] : (/^<(\/?)([a-z][a-z0-9]{0,15}|!)/i.exec(html.slice(open, open + 18)) ?? []);
    if (name === undefined) {
      yield { kind: 'text', text: html.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    yield { kind: 'text', text: html.slice(at, open) };
    const end = endOf(html, comment ? '-->' : '>', open);
    const low = name.toLowerCase();
    yield { kind: 'tag', name: low, closes: slash !== '' };
    at = hidden.has(low) && slash === '' ? endOfHidden(html, low, end) : end;
  }
  yield { kind: 'text', text: html.slice(at) };
}

/** The place after the next `mark`; the end of all where there is none. */
function endOf(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function endOfHidden(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found === null ? html.length : endOf(html, '>', found.index);
}
