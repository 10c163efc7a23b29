import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';

/** A document that came with the program, and its exact text, for the portfolio to keep. */
export interface Template<T> { readonly value: T; readonly text: string }

/** The names of the files in `folder` that end in `ending`, in order of code units. */
export function templateNames(folder: string, ending: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
}

/** Reads one template. They come with the program, so one that cannot be read is a broken installation and throws, naming the file. */
export function readTemplate<T>(schema: z.ZodType<T>, folder: string, name: string): Template<T> {
  const file = path.join(folder, name);
  const text = readFileSync(file, 'utf8');
  try {
    // Once each: making code of the schema first would take longer.
    return { value: schema.parse(JSON.parse(text), { jitless: true }), text };
  } catch (cause) {
    throw new Error(`The template ${file} is damaged`, { cause });
  }
}
