/** Says on standard error what went wrong and where: never the message, which may hold names, titles or paths of people. */
export function logBug(where: string, bug: unknown): void {
  process.stderr.write(`${where}: ${bugOutline(bug)}\n`);
}

/** The kind of a bug and the functions it passed through. */
export function bugOutline(bug: unknown): string {
  if (!(bug instanceof Error)) return typeof bug;
  const frames = (bug.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.replace(/\(?(?:file:\/\/)?[^\s(]*[/\\]([^/\\]+)$/, '($1').trim());
  return [bug.name, ...frames.slice(0, 8)].join(' ');
}
