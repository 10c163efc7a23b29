import { fileName } from '../portfolio/folder-name.ts';

/** Whose record it is, and the code of its unit. */
export interface NamedRecord { readonly candidate: string; readonly code: string }

/** The names of the files of several records, `<candidate> - <code>` without an extension; each once in this export, whatever its case: " (2)" on a clash. */
export function exportFileNames(records: readonly NamedRecord[]): readonly string[] {
  const taken = new Set<string>();
  return records.map((record) => {
    const name = freeName(record, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName({ candidate, code }: NamedRecord, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const name = fileName(candidate, ` - ${code}${count === 1 ? '' : ` (${count})`}`);
    if (!taken.has(name.toLowerCase())) return name;
  }
}
