import { profileFolder } from '../profile/profile-folder.ts';
import { systemContext } from '../system/context.ts';
import { makeSay } from '../words/say.ts';
import { runCommandLine } from './program.ts';

/** `attest ARGS` on plain Node: the same commands as in the installed program. */
const say = makeSay();
const tell = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
const context = systemContext({ folder: profileFolder(), say, tell });
process.exitCode = await runCommandLine(process.argv.slice(2), context, {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  // Started through npm, the working folder is the project's; where the person stands is in INIT_CWD.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
});
