import { z } from 'zod';
import type { Result } from '../../domain/failure/result.ts';
import { daySchema } from '../../domain/text/day.ts';

const failureSchema = z.strictObject({ code: z.string(), sentence: z.string(), next: z.string() });

const shelfEntrySchema = z.strictObject({
  path: z.string(),
  candidate: z.string(),
  units: z.array(z.strictObject({ code: z.string().nullable(), title: z.string() })).readonly(),
  coverage: z.strictObject({ claimed: z.int(), accepted: z.int(), of: z.int() }).nullable(),
  lastDay: daySchema.nullable(),
  /** Whether the folder can be reached now; one on a stick may not. */
  here: z.boolean(),
});

const librarySchema = z.strictObject({
  portfolios: z.array(shelfEntrySchema).readonly(),
  /** Whole sentences about what had to be mended on the way. */
  notices: z.array(z.string()).readonly(),
});

/** One portfolio on the shelf of the library. */
export type ShelfEntry = z.infer<typeof shelfEntrySchema>;
export type Library = z.infer<typeof librarySchema>;

/** What the page may ask of the program: the arguments and the value of each question. A new question is one entry here and one handler. */
export const questions = {
  library: { ask: z.tuple([]), answer: librarySchema },
} as const;

/** What the program tells the page by itself, without any value. */
export const tidings = ['library-changed'] as const;

export type QuestionName = keyof typeof questions;
export type Tiding = (typeof tidings)[number];
type Asked<N extends QuestionName> = z.infer<(typeof questions)[N]['ask']>;
type Answered<N extends QuestionName> = z.infer<(typeof questions)[N]['answer']>;

/** What answers a question; expected failures are answers too, never thrown. */
export type Handlers = { readonly [N in QuestionName]: (...asked: Asked<N>) => Promise<Result<Answered<N>>> };

/** The one object that the page has of the program. */
export type Bridge = Handlers & {
  /** Calls back at each tiding, until the answer is called. */
  readonly on: (tiding: Tiding, heard: () => void) => () => void;
};

/** What may cross as the answer to a question. */
export function answerSchema(name: QuestionName): z.ZodType {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: questions[name].answer }),
    z.strictObject({ ok: z.literal(false), failure: failureSchema }),
  ]);
}

/** The channel of a question or a tiding. */
export function channelOf(name: QuestionName | Tiding): string {
  return `attest:${name}`;
}
