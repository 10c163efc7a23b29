import { z } from 'zod';
import { writerRoleSchema } from '../../../domain/person/role.ts';
import { daySchema } from '../../../domain/text/day.ts';

const shelfEntrySchema = z.strictObject({
  /** The portfolio's id: two folders with the same are copies of one another. */
  id: z.string(),
  path: z.string(),
  candidate: z.string(),
  units: z.array(z.strictObject({ code: z.string().nullable(), title: z.string() })).readonly(),
  coverage: z.strictObject({ claimed: z.int(), accepted: z.int(), of: z.int() }).nullable(),
  lastDay: daySchema.nullable(),
  /** Whether the folder can be reached now; one on a stick may not. */
  here: z.boolean(),
});

export const librarySchema = z.strictObject({
  portfolios: z.array(shelfEntrySchema).readonly(),
  /** Whole sentences about what had to be mended on the way. */
  notices: z.array(z.string()).readonly(),
});

export const knownUnitSchema = z.strictObject({
  /** Any of its codes, to ask for it by. */
  code: z.string(),
  /** Codes as it prints them itself. */
  printed: z.array(z.string()).readonly(),
  title: z.string(),
  kind: z.enum(['standard', 'unit', 'recording-form']),
  source: z.string(),
  /** Where this edition comes from, in words: with the program, or who checked it and when. */
  edition: z.string(),
});

export const newPortfolioSchema = z.strictObject({
  candidate: z.string().max(1000),
  number: z.string().max(1000).optional(),
  centre: z.string().max(1000).optional(),
  award: z.string().max(1000).optional(),
  codes: z.array(z.string()).max(100).readonly(),
  /** The folder it is made in; the one for documents where none was chosen. */
  within: z.string().optional(),
});

export const knownPersonSchema = z.strictObject({ id: z.string(), name: z.string(), role: writerRoleSchema });

/** One portfolio on the shelf of the library. */
export type ShelfEntry = z.infer<typeof shelfEntrySchema>;
export type Library = z.infer<typeof librarySchema>;
/** A unit that portfolios can be made with here. */
export type KnownUnit = z.infer<typeof knownUnitSchema>;
/** What a new portfolio is asked for with, as typed. */
export type NewPortfolio = z.infer<typeof newPortfolioSchema>;
/** Somebody who worked on this machine, with the role they last had. */
export type KnownPerson = z.infer<typeof knownPersonSchema>;
