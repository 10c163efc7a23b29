import path from 'node:path';
import { done, type Result } from '../../../domain/failure/result.ts';
import { sayFailure } from '../../../domain/words/fail.ts';
import { checkedInWords, verifyPortfolio } from '../../verify/verify-portfolio.ts';
import { diskEncryption } from '../../system/disk-encryption.ts';
import type { Answer } from '../answer.ts';
import type { Call, CommandLineCommand } from '../command.ts';

/** Proves chains, signatures, evidence bytes and declarations, in words. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>');
  },
  run,
};

async function run({ args, context, terminal }: Call): Promise<Result<Answer>> {
  const folder = path.resolve(terminal.folder, args[0] ?? '');
  const verified = await verifyPortfolio(context, folder);
  if (!verified.ok) return verified;
  const { ok, findings, checked, sentence } = verified.value;
  const disk = await diskEncryption(folder);
  const lines = [sentence, ...findings.map((one) => one.sentence), ...checkedInWords(context.say, checked), context.say(`verify.disk.${disk}`)];
  const unproved = findings.filter((one) => one.unproved).length;
  const failure = ok ? {} : { failure: sayFailure(context.say, 'verify-failed', { count: unproved, path: folder }) };
  return done({ lines, json: { ok, sentence, findings: findings.map(({ finding, unproved: bad, sentence: words }) => ({ kind: finding.kind, unproved: bad, sentence: words })), checked, disk }, ...failure });
}
