/** Says on standard error what went wrong and where: never the message, which may hold names, titles or paths of people. */
export function logBug(where: string, bug: unknown): void {
  process.stderr.write(`${where}: ${bugOutline(bug)}\n`);
}

/** One line of a stack: the function, and the file's own name of its path, which may have spaces and brackets in it. */
const frame = /^ +at (?:((?:async |new )*[\w$.#<>]+(?: \[as [\w$]+\])?) \()?(?:.*[/\\])?([^/\\()]+:\d+:\d+)\)?$/;

/** The kind of a bug and the functions it passed through. */
export function bugOutline(bug: unknown): string {
  if (!(bug instanceof Error)) return typeof bug;
  const stack = bug.stack ?? '';
  // A message may have lines that look like those of a stack.
  const below = stack.slice(stack.indexOf(bug.message) + bug.message.length);
  const frames = below.split('\n').flatMap((line) => {
    const [, name, place] = frame.exec(line) ?? [];
    return place === undefined ? [] : [name === undefined ? `at ${place}` : `at ${name} (${place})`];
  });
  return [bug.name, ...frames.slice(0, 8)].join(' ');
}
