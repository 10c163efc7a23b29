import { z } from 'zod';
import type { Profile } from '../../main/profile/profile.ts';
import { runCommandLine } from '../../main/command-line/program.ts';
import { systemContext } from '../../main/system/context.ts';
import { temporaryProfile } from './profile.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a command answered. */
export interface Said { readonly status: 0 | 1 | 2; readonly out: string; readonly err: string }

/** A person at the command line: a profile and a folder of their own. */
export interface Bench {
  readonly folder: string;
  readonly profile: Profile;
  /** Runs `attest ARGS` and answers with all that it printed. */
  readonly attest: (...args: readonly string[]) => Promise<Said>;
  /** Runs it, insists that it was done, and answers with its last line. */
  readonly ok: (...args: readonly string[]) => Promise<string>;
  /** Runs it with --json, insists that it was done, and reads the answer. */
  readonly json: <S extends z.ZodType>(schema: S, ...args: readonly string[]) => Promise<z.output<S>>;
}

/** Sits down at the command line. */
export async function commandLine(): Promise<Bench> {
  const profile = await temporaryProfile();
  const folder = await temporaryFolder();
  const context = systemContext(profile);
  const attest = async (...args: readonly string[]): Promise<Said> => {
    let out = '';
    let err = '';
    const status = await runCommandLine(args, context, { out: (text) => void (out += text), err: (text) => void (err += text), folder });
    return { status, out, err };
  };
  const ok = async (...args: readonly string[]): Promise<string> => {
    const said = await attest(...args);
    if (said.status !== 0) throw new Error(`attest ${args.join(' ')} ended with ${said.status}: ${said.err}${said.out}`);
    return said.out.trim().split('\n').at(-1) ?? '';
  };
  return { folder, profile: context.profile, attest, ok, json: async (schema, ...args) => schema.parse(JSON.parse(await ok(...args, '--json'))) };
}

/** `status --json`, as the README promises it. */
export const statusSchema = z.object({
  portfolio: z.object({ id: z.string(), candidate: z.string().nullable(), number: z.string().nullable(), centre: z.string().nullable() }),
  units: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      criteria: z.array(z.object({ address: z.string(), label: z.string(), state: z.enum(['nothing', 'claimed', 'accepted', 'inferred', 'not-yet', 'more-needed']), references: z.array(z.string()), reason: z.string().nullable() })),
      rules: z.array(
        z.object({
          id: z.string(), kind: z.string(), strength: z.enum(['must', 'should', 'may']), sentence: z.string(),
          claimed: z.enum(['met', 'open', 'for-a-person', 'shown']), judged: z.enum(['met', 'open', 'for-a-person', 'shown']),
          because: z.string(), wouldClose: z.string().nullable(), who: z.string().nullable(), references: z.array(z.string()),
        }),
      ),
      decision: z.object({ outcome: z.enum(['competent', 'not-yet']), by: z.string() }).nullable(),
    }),
  ),
  setAside: z.array(z.string()),
  waiting: z.array(z.string()),
  damaged: z.array(z.string()),
});
