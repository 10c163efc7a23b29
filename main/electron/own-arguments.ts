/**
 * What a person gave the program, of all that its process was started with: an installed program's arguments follow its own
 * name, in development the folder of the program stands between. Chromium's switches, which begin with two dashes, may come first.
 */
export function ownArguments(argv: readonly string[], inDevelopment: boolean): readonly string[] {
  const given = argv.slice(1);
  const first = given.findIndex((argument) => !argument.startsWith('--'));
  if (first < 0) return [];
  return given.slice(inDevelopment ? first + 1 : first);
}
