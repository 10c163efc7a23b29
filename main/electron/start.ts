import { isCommandName } from '../command-line/commands.ts';
import { ownArguments } from './own-arguments.ts';
import { startWindow } from './start-window.ts';

const args = ownArguments(process.argv, process.defaultApp);
if (isCommandName(args[0])) {
  // Awaited here on purpose: Electron holds back everything that needs a display until this module has been evaluated.
  const { runCommand } = await import('./run-command.ts');
  process.exit(await runCommand(args));
}
startWindow();
