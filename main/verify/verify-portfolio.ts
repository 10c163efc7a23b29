import { done, type Result } from '../../domain/failure/result.ts';
import type { Say } from '../../domain/words/say.ts';
import { readFolder } from '../portfolio/read-folder.ts';
import type { Context } from '../system/context.ts';
import { systemFailed } from '../system/failures.ts';
import { checkDeclarations } from './check-declarations.ts';
import { checkEvidence, checkUnits } from './check-files.ts';
import { checkJournals } from './check-journals.ts';
import { checkLines } from './check-lines.ts';
import { checkPeople } from './check-people.ts';
import { findingInWords, isUnproved, type VerifyFinding } from './finding.ts';

/** How many of each were checked. */
export interface Checked { readonly journals: number; readonly lines: number; readonly signatures: number; readonly files: number; readonly declarations: number }

/** What a portfolio's folder was found to be. */
export interface Verification {
  /** Everything that is here was proved. */
  readonly ok: boolean;
  readonly checked: Checked;
  /** What could not be proved first. */
  readonly findings: readonly { readonly finding: VerifyFinding; readonly unproved: boolean; readonly sentence: string }[];
  /** How it came out as a whole. */
  readonly sentence: string;
}

/**
 * Checks all that can be checked in the folder of a portfolio, and writes nothing: chains, every signature, headers, units, every byte of
 * evidence, declarations, who overstepped, who both assessed and verified, clocks that contradict each other.
 */
export async function verifyPortfolio(context: Context, folder: string): Promise<Result<Verification>> {
  const read = await readFolder(context, folder);
  if (!read.ok) return read;
  const reading = read.value;
  const { portfolio } = reading.fold;
  try {
    const journals = await checkJournals(reading);
    const evidence = await checkEvidence(reading.paths, portfolio);
    const declarations = checkDeclarations(reading.fold);
    const findings = [
      ...journals.findings,
      ...checkLines(reading.fold, context.say),
      ...checkPeople(portfolio),
      ...(await checkUnits(reading.paths, portfolio)),
      ...evidence.findings,
      ...declarations,
      ...(reading.isDescribed ? [] : [{ kind: 'description-lost' } as const]),
    ];
    const { journals: journalCount, lines, signatures } = journals;
    return done(verification(context.say, findings, { journals: journalCount, lines, signatures, files: evidence.files, declarations: portfolio.declarations.size }));
  } catch (error) {
    return systemFailed(context.say, error, reading.paths.folder, 'reading-file');
  }
}

/** What was checked, a line each. */
export function checkedInWords(say: Say, { journals, lines, signatures, files, declarations }: Checked): readonly string[] {
  return [
    say('verify.checked-journals', { count: journals }),
    say('verify.checked-lines', { count: lines }),
    say('verify.checked-signatures', { count: signatures }),
    say('verify.checked-files', { count: files }),
    say('verify.checked-declarations', { count: declarations }),
  ];
}

function verification(say: Say, found: readonly VerifyFinding[], checked: Checked): Verification {
  const all = found.map((finding) => ({ finding, unproved: isUnproved(finding), sentence: findingInWords(say, finding) }));
  const unproved = all.filter((one) => one.unproved);
  const sentence = unproved.length === 0 ? say('verify.whole') : say('verify.not-whole', { count: unproved.length });
  return { ok: unproved.length === 0, checked, findings: [...unproved, ...all.filter((one) => !one.unproved)], sentence };
}
