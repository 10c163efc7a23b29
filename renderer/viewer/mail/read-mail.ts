import { decodeBody, decodeWords } from './decode.ts';
import { parameterOf, readPart, type Part } from './read-part.ts';

const shown = ['From', 'To', 'Cc', 'Date', 'Subject'] as const;

/** A mail as it is read (RFC 5322, 2045, 2047): who, when, about what, its words, and the names of what was attached. Whatever it holds, it is text. */
export interface Mail {
  readonly head: readonly (readonly [name: string, value: string])[];
  readonly words: string;
  readonly attached: readonly string[];
}

/** Reads a mail from the text of its file, a character a byte. `wordsOfHtml` says what an HTML mail says. */
export function readMail(text: string, wordsOfHtml: (html: string) => string = withoutTags): Mail {
  const mail = readPart(text);
  const parts = leaves(mail, 0);
  const body = parts.find(isWords('text/plain')) ?? parts.find(isWords('text/html'));
  return {
    head: shown.flatMap((name) => {
      const value = mail.headers.get(name.toLowerCase());
      return value === undefined ? [] : [[name, decodeWords(value)] as const];
    }),
    words: body === undefined ? '' : wordsOf(body, wordsOfHtml),
    attached: parts.flatMap((part) => nameOf(part) ?? []),
  };
}

const deepest = 12;

/** The parts of a mail that are not themselves made of parts. */
function leaves(part: Part, depth: number): readonly Part[] {
  const boundary = parameterOf(part, 'content-type', 'boundary');
  if (!typeOf(part).startsWith('multipart/') || boundary === null || depth > deepest) return [part];
  const [, ...inner] = `\n${part.body}`.split(`\n--${boundary}`);
  return inner.filter((one) => !one.startsWith('--')).flatMap((one) => leaves(readPart(one.replace(/^[^\n]*\n/, '')), depth + 1));
}

function typeOf({ headers }: Part): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? '';
}

function nameOf(part: Part): string | null {
  const name = parameterOf(part, 'content-disposition', 'filename') ?? parameterOf(part, 'content-type', 'name');
  return name === null ? null : decodeWords(name);
}

function isWords(type: string): (part: Part) => boolean {
  return (part) => typeOf(part) === type && nameOf(part) === null;
}

function wordsOf(part: Part, wordsOfHtml: (html: string) => string): string {
  const text = decodeBody(part.body, part.headers.get('content-transfer-encoding') ?? '7bit', parameterOf(part, 'content-type', 'charset') ?? 'utf-8');
  return typeOf(part) === 'text/html' ? wordsOfHtml(text) : text;
}

/** What an HTML mail says. The document is never shown, nothing in it runs and nothing it names is fetched. */
function withoutTags(html: string): string {
  const broken = html.replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n<$1>');
  const page = new DOMParser().parseFromString(broken, 'text/html');
  for (const part of page.querySelectorAll('script, style, template')) part.remove();
  return page.body.textContent.replace(/[^\S\n]+/g, ' ').replace(/\n\s*\n\s*\n+/g, '\n\n').trim();
}
