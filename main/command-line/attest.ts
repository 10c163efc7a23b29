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
  // Where the person stands: tools/attest.mjs goes back there, since npm starts scripts in the project's folder.
  folder: process.cwd(),
  cancelled: cancelledByKey,
});

function cancelledByKey(): AbortSignal {
  const cancel = new AbortController();
  process.once('SIGINT', () => {
    cancel.abort();
  });
  return cancel.signal;
}
