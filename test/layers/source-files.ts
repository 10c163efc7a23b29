import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** One file of the project: its path from the root with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** All files under these folders whose names end in one of the endings, in a fixed order. */
export function filesIn(folders: readonly string[], endings: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) => pathsUnder(folder)).filter((name) => endings.some((ending) => name.endsWith(ending))).sort().map((name) => ({ path: name, text: readFileSync(path.join(root, name), 'utf8') }));
}

/** The program's own code. */
export function programFiles(): readonly SourceFile[] {
  return filesIn(['domain', 'main', 'renderer'], ['.ts', '.tsx']);
}

/** Every folder under this one, itself included, as paths from the root. */
export function foldersUnder(folder: string): readonly string[] {
  const inside = readdirSync(path.join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap((entry) => foldersUnder(`${folder}/${entry.name}`))];
}

function pathsUnder(folder: string): readonly string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
