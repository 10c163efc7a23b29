import { readEntities } from './entities.ts';
import { piecesOf } from './tags.ts';

/** A paragraph of a page: its words, and the element that it stood in ("p", "li", "h3"). */
export interface Block { readonly element: string; readonly words: string }

/** Elements that begin and end a paragraph. */
const blocks: ReadonlySet<string> = new Set([
  'p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'article', 'header', 'footer', 'hr', 'body',
]);

/** Reads the paragraphs of HTML, or of text without any markup. Goes through it once, whatever it holds; nothing in it is ever run. */
export function readHtml(html: string): readonly Block[] {
  const found: Block[] = [];
  let element = 'p';
  let line = new Drawn();
  const end = (next: string): void => {
    const words = readEntities(line.words());
    if (words !== '') found.push({ element, words });
    element = next;
    line = new Drawn();
  };
  for (const piece of piecesOf(html)) {
    if (piece.kind === 'text') line.add(piece.text);
    else if (piece.name === 'br') line.break();
    else if (blocks.has(piece.name)) end(piece.closes ? 'p' : piece.name);
  }
  end('p');
  return found;
}

/** A paragraph as a page draws it: white space is one space, and none at the ends of its lines. */
class Drawn {
  readonly #parts: string[] = [];
  #breaks = 0;
  #space = false;

  add(text: string): void {
    const drawn = text.replaceAll(/[ \t\r\n\f\v]+/g, ' ');
    const words = drawn.slice(drawn.startsWith(' ') ? 1 : 0, drawn.length > 1 && drawn.endsWith(' ') ? -1 : undefined);
    if (drawn.startsWith(' ')) this.#space = true;
    if (words === '') return;
    if (this.#parts.length > 0) this.#parts.push(this.#breaks > 0 ? '\n'.repeat(this.#breaks) : this.#space ? ' ' : '');
    this.#parts.push(words);
    this.#breaks = 0;
    this.#space = drawn.length > 1 && drawn.endsWith(' ');
  }

  /** Breaks before the first word and after the last are not drawn. */
  break(): void {
    this.#breaks += 1;
  }

  words(): string {
    return this.#parts.join('');
  }
}
