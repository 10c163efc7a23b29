/** A mail, or one part of it: its headers by their names in small letters, and all that follows. */
export interface Part { readonly headers: ReadonlyMap<string, string>; readonly body: string }

/** Takes a part's headers from what follows them. Long headers run over several lines. */
export function readPart(text: string): Part {
  const plain = text.replaceAll('\r\n', '\n');
  const end = plain.indexOf('\n\n');
  const head = end < 0 ? plain : plain.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (/^[\w-]+$/.test(name) && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : plain.slice(end + 2) };
}

/** A parameter of a header: the boundary of a content type, the name of an attached file. */
export function parameterOf({ headers }: Part, header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\*?=(?:"([^"]*)"|([^;\\s]*))`, 'i').exec(headers.get(header) ?? '');
  return found === null ? null : (found[1] ?? found[2] ?? '');
}
