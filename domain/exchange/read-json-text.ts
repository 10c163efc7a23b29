/** What a text says in JSON; undefined where it is none. */
export function readJsonText(text: string): unknown {
  try {
    const read: unknown = JSON.parse(text);
    return read;
  } catch {
    return undefined;
  }
}
