import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../journal/parse-json.ts';
import { systemCode } from '../memory/system-code.ts';
import { writeOnce } from '../system/write-once.ts';

const descriptionSchema = z.object({
  format: z.literal('attest-portfolio'),
  version: z.literal(1),
  id: z.string().regex(/^[a-z0-9]{16,32}$/),
  created: z.string().min(1).max(40),
});

/** Which portfolio a folder holds, and when it was begun. */
export interface Description { readonly id: string; readonly created: string }

export type DescriptionRead =
  | ({ readonly kind: 'here' } & Description)
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

/** Reads `portfolio.json`. It never blocks opening: the same stands in every journal's header. */
export async function readDescription(file: string): Promise<DescriptionRead> {
  try {
    return parseDescription(await readFile(file, 'utf8'));
  } catch (error) {
    return { kind: systemCode(error) === 'ENOENT' ? 'missing' : 'damaged' };
  }
}

/** Writes `portfolio.json`, at the beginning or when it was lost. */
export async function writeDescription(file: string, { id, created }: Description): Promise<void> {
  await writeOnce(file, `${JSON.stringify({ format: 'attest-portfolio', version: 1, id, created }, null, 2)}\n`);
}

function parseDescription(text: string): DescriptionRead {
  const content = parseJson(text);
  const read = descriptionSchema.safeParse(content);
  if (read.success) return { kind: 'here', id: read.data.id, created: read.data.created };
  const newer = z.object({ format: z.literal('attest-portfolio'), version: z.int().gt(1) }).safeParse(content);
  return { kind: newer.success ? 'newer' : 'damaged' };
}
