import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AppendFile } from '../journal/append-file.ts';
import type { Context } from '../system/context.ts';
import { newId } from '../system/ids.ts';
import { writeOnce } from '../system/write-once.ts';

/**
 * After another program put a file in the place of an open journal: if that one lacks anything that was acknowledged, writes it all
 * beside it under another name, which counts as well (FORMAT 6). Answers with that name, or null if nothing was lacking.
 */
export async function keepReplaced(context: Context, file: AppendFile): Promise<string | null> {
  const good = await file.goodBytes();
  const now = await readFile(file.path).catch(() => Buffer.alloc(0));
  if (now.subarray(0, good.length).equals(good)) return null;
  const name = `${path.basename(file.path, '.jsonl')} kept ${newId(context).slice(0, 6)}.jsonl`;
  await writeOnce(path.join(path.dirname(file.path), name), good);
  return name;
}
