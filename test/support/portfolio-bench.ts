import path from 'node:path';
import type { Command } from '../../domain/command/kinds.ts';
import { evidenceFieldsSchema } from '../../domain/evidence/evidence-fields.ts';
import type { EvidenceFile } from '../../domain/evidence/evidence-file.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../domain/evidence/evidence-id.ts';
import type { Result } from '../../domain/failure/result.ts';
import type { WriterRole } from '../../domain/person/role.ts';
import { createPortfolio } from '../../main/portfolio/create-portfolio.ts';
import { openPortfolio } from '../../main/portfolio/open-portfolio.ts';
import type { PortfolioReading, PortfolioSession } from '../../main/portfolio/session.ts';
import { systemContext, type Context } from '../../main/system/context.ts';
import { temporaryProfile } from './profile.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** One machine: a profile of its own, a clock that the test may set. */
export interface Machine {
  readonly context: Context;
  /** Milliseconds by which its clock is wrong. */
  clock: number;
}

/** A machine with a profile and a name of its own. */
export async function machine(host = 'desk', profileFolder?: string): Promise<Machine> {
  const system = systemContext(await temporaryProfile(profileFolder));
  const made: Machine = { clock: 0, context: { ...system, host, now: () => Date.now() + made.clock } };
  return made;
}

export const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' as WriterRole };
export const priya = { person: { name: 'Priya Nair' }, role: 'assessor' as WriterRole };

/** What a result holds; the test ends here if it holds a failure. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.sentence} ${result.failure.next}`);
  return result.value;
}

/** The failure of a result; the test ends here if it was done. */
export function failureOf(result: Result<unknown>): string {
  if (result.ok) throw new Error('It was done');
  return result.failure.code;
}

/** A portfolio without units, made by its candidate in a folder that goes away with the test. */
export async function newPortfolio(on: Machine, folder?: string): Promise<PortfolioSession> {
  const where = folder ?? path.join(await temporaryFolder(), 'Sam Okafor');
  return value(await createPortfolio(on.context, where, { candidate: 'Sam Okafor', units: [] }, sam));
}

/** Opens it to work on. */
export async function work(on: Machine, folder: string, who: typeof sam = sam): Promise<PortfolioSession> {
  return value(await openPortfolio(on.context, folder, who));
}

/** Opens it to look at. */
export async function look(on: Machine, folder: string): Promise<PortfolioReading> {
  return value(await openPortfolio(on.context, folder, 'reader'));
}

/** A command that adds a piece of evidence; `name` makes its id and title. */
export function adding(name: string, reference: string, files: readonly EvidenceFile[] = [], more: object = {}): Command {
  const fields = evidenceFieldsSchema.parse({ title: `About ${name}`, method: 'product', day: '2026-10-14', by: [], files, ...more });
  return { kind: 'add-evidence', v: 1, evidence: evidenceIdSchema.parse(`evidence${name}`), reference: evidenceReferenceSchema.parse(reference), fields };
}

/** The titles of all evidence that stands, sorted. */
export function titles({ portfolio }: PortfolioReading): readonly string[] {
  return [...portfolio.evidence.values()].map((item) => item.fields.title).sort();
}
