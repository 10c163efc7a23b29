import { profileFolder } from '../profile/profile-folder.ts';
import { systemContext } from '../system/context.ts';
import { makeSay } from '../words/say.ts';
import { runCommandLine } from '../command-line/program.ts';

/** Runs one command in the installed program, without any window; answers with the exit status once everything is written out. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const written: Promise<void>[] = [];
  const writer = (stream: NodeJS.WriteStream) => (text: string): void => {
    written.push(new Promise((resolve) => stream.write(text, () => resolve())));
  };
  const [out, err] = [writer(process.stdout), writer(process.stderr)];
  const context = systemContext({ folder: profileFolder(), say: makeSay(), tell: (sentence) => err(`${sentence}\n`) });
  const status = await runCommandLine(args, context, { out, err, folder: process.cwd() });
  await Promise.all(written);
  return status;
}
