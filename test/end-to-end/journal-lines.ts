import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const lineSchema = z.object({ do: z.looseObject({ kind: z.string() }) });

/** What everyone did, as it stands in the journals on the disk, one writer's after another's; a line must be whole to count. */
export async function journalLines(portfolio: string): Promise<readonly z.infer<typeof lineSchema>['do'][]> {
  const folder = path.join(portfolio, 'journal');
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').slice(1, -1)).map((line) => lineSchema.parse(JSON.parse(line)).do);
}

/** How many lines of a kind there are. */
export async function countLines(portfolio: string, kind: string): Promise<number> {
  return (await journalLines(portfolio)).filter((line) => line.kind === kind).length;
}
