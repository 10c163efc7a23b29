import { z } from 'zod';
import { failureCodes } from '../../../domain/failure/failure.ts';
import type { Result } from '../../../domain/failure/result.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { settingsSchema } from '../../memory/settings-schema.ts';
import { workDoneSchema } from '../../../domain/workshop/correction.ts';
import { actionSchema } from './action.ts';
import { editionsSchema } from './editions.ts';
import { handedOverSchema, handOffHereSchema, handOverSchema, takeInSchema, takenInSchema } from './hand-off.ts';
import { knownPersonSchema, knownUnitSchema, librarySchema, newPortfolioSchema } from './library.ts';
import { actedSchema, fileStatesSchema, newsSchema, openedSchema, openIdSchema, whoAskedSchema } from './portfolio.ts';
import { pagesSchema, preflightSchema, printedSchema, printSchema } from './print.ts';
import { aboutHereSchema, centreSchema } from './settings.ts';
import { keptUnitSchema, openedWorkSchema, toReadSchema, workshopEntrySchema, workshopIdSchema } from './workshop.ts';

const failureSchema = z.strictObject({ code: z.enum(failureCodes), sentence: z.string(), next: z.string() });
const nothing = z.null();
/** Names a job that reports progress and can be cancelled; chosen by the page. */
const job = z.string().max(40);

/** What the page may ask of the program: the arguments and the value of each question. A new question is one entry here and one handler. */
export const questions = {
  // what this machine knows
  library: { ask: z.tuple([]), answer: librarySchema },
  units: { ask: z.tuple([]), answer: z.array(knownUnitSchema).readonly() },
  people: { ask: z.tuple([]), answer: z.array(knownPersonSchema).readonly() },
  settings: { ask: z.tuple([]), answer: settingsSchema },
  keepSettings: { ask: z.tuple([settingsSchema]), answer: nothing },
  about: { ask: z.tuple([]), answer: aboutHereSchema },
  keepCentre: { ask: z.tuple([centreSchema.nullable()]), answer: nothing },
  forgetPerson: { ask: z.tuple([z.string()]), answer: nothing },
  /** The folder or hand-off file that was opened from outside before the page listened; later ones are tidings. */
  given: { ask: z.tuple([]), answer: z.string().nullable() },
  /** Takes a folder off the shelf; the folder is not touched. */
  forget: { ask: z.tuple([z.string()]), answer: nothing },

  // folders and files chosen in the system's own dialogs; null where nothing was chosen
  chooseFolder: { ask: z.tuple([z.enum(['portfolio', 'place', 'print', 'hand-over'])]), answer: z.string().nullable() },
  chooseFiles: { ask: z.tuple([]), answer: z.array(z.string()).readonly() },
  chooseHandOff: { ask: z.tuple([]), answer: z.string().nullable() },
  chooseUnitFile: { ask: z.tuple([]), answer: z.string().nullable() },

  // portfolios; these answer with the folder
  makePortfolio: { ask: z.tuple([newPortfolioSchema]), answer: z.string() },
  makeExample: { ask: z.tuple([job]), answer: z.string() },
  open: { ask: z.tuple([z.string(), whoAskedSchema.nullable()]), answer: openedSchema },
  close: { ask: z.tuple([openIdSchema]), answer: nothing },

  // hand-off files
  handOffHere: { ask: z.tuple([z.string()]), answer: handOffHereSchema },
  takeIn: { ask: z.tuple([takeInSchema, job]), answer: takenInSchema },
  newPassphrase: { ask: z.tuple([]), answer: z.string() },
  handOver: { ask: z.tuple([openIdSchema, handOverSchema, job]), answer: handedOverSchema },

  // the unit workshop
  readUnitIn: { ask: z.tuple([toReadSchema, job]), answer: openedWorkSchema },
  workshopDrafts: { ask: z.tuple([]), answer: z.array(workshopEntrySchema).readonly() },
  openWork: { ask: z.tuple([workshopIdSchema, job]), answer: openedWorkSchema },
  /** Keeps how a unit in the workshop stands; it is on the disk when this answers. */
  keepWork: { ask: z.tuple([workshopIdSchema, workDoneSchema]), answer: nothing },
  dropWork: { ask: z.tuple([workshopIdSchema]), answer: nothing },
  /** Puts it into the centre's library, checked by this person. */
  keepUnit: { ask: z.tuple([workshopIdSchema, z.string().max(1000), job]), answer: keptUnitSchema },

  // what people do
  act: { ask: z.tuple([openIdSchema, actionSchema, job]), answer: actedSchema },
  undo: { ask: z.tuple([openIdSchema]), answer: newsSchema },
  redo: { ask: z.tuple([openIdSchema]), answer: newsSchema },
  /** Folds in what other programs wrote; also comes by itself as a tiding. */
  refresh: { ask: z.tuple([openIdSchema]), answer: newsSchema },
  /** Keeps what is typed and not written yet; null takes it away. */
  keepDraft: { ask: z.tuple([z.string(), z.string().max(200), z.string().max(2_000_000).nullable()]), answer: nothing },

  /** Other editions of the portfolio's units that are known here. */
  editions: { ask: z.tuple([openIdSchema]), answer: editionsSchema },

  // evidence and print
  fileStates: { ask: z.tuple([openIdSchema]), answer: fileStatesSchema },
  /** The small picture of a file that is kept on this machine; null where there is none. */
  thumbnail: { ask: z.tuple([openIdSchema, evidenceFileNameSchema]), answer: z.instanceof(Uint8Array).nullable() },
  /** Keeps the small picture that the page made of a file. */
  keepThumbnail: { ask: z.tuple([openIdSchema, evidenceFileNameSchema, z.instanceof(Uint8Array)]), answer: nothing },
  showFile: { ask: z.tuple([openIdSchema, evidenceFileNameSchema]), answer: nothing },
  preflight: { ask: z.tuple([openIdSchema, z.string()]), answer: preflightSchema },
  /** The pages of a unit's record, by any of its codes. */
  preview: { ask: z.tuple([openIdSchema, z.string(), job]), answer: pagesSchema },
  print: { ask: z.tuple([openIdSchema, printSchema, job]), answer: printedSchema },
  /** Shows a file that was printed or handed over in its folder. */
  showPrinted: { ask: z.tuple([openIdSchema, z.string()]), answer: nothing },
  cancel: { ask: z.tuple([job]), answer: nothing },
} as const;

/** What the program tells the page by itself. */
export const tidings = {
  'library-changed': z.null(),
  'settings-changed': settingsSchema,
  /** Another program wrote into a portfolio that is open; also where only files of evidence came or went. */
  news: z.strictObject({ open: openIdSchema, news: newsSchema }),
  /** The folder of an open portfolio went away, or came back. */
  reach: z.strictObject({ open: openIdSchema, failure: failureSchema.nullable() }),
  progress: z.strictObject({ job, share: z.number(), words: z.string() }),
  /** A folder or a hand-off file that was opened from outside: by a second start, or the system. */
  'open-folder': z.string(),
} as const;

export type QuestionName = keyof typeof questions;
export type Tiding = keyof typeof tidings;
export type Told<T extends Tiding> = z.infer<(typeof tidings)[T]>;
type Asked<N extends QuestionName> = z.infer<(typeof questions)[N]['ask']>;
export type Answered<N extends QuestionName> = z.infer<(typeof questions)[N]['answer']>;

/** What answers a question; expected failures are answers too, never thrown. */
export type Handlers = { readonly [N in QuestionName]: (...asked: Asked<N>) => Promise<Result<Answered<N>>> };

/** The one object that the page has of the program. */
export type Bridge = Handlers & {
  /** Calls back at each tiding, until the answer is called. */
  readonly on: <T extends Tiding>(tiding: T, heard: (told: Told<T>) => void) => () => void;
  /** Where a dropped or chosen file stands on the disk; empty for one that is nowhere, as pasted ones are. */
  readonly pathOf: (file: File) => string;
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
