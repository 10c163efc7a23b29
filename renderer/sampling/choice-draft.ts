import { z } from 'zod';

/** What was chosen by hand: for each item, the criteria to look at it for. Null while it is as proposed. */
export type Choice = Readonly<Record<string, readonly string[]>>;

const choiceSchema = z.record(z.string(), z.array(z.string()).readonly()).readonly();

/** Reads a draft; one that is none is the proposal. */
export function readChoice(text: string): Choice | null {
  try {
    const read = choiceSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
