import type { WebContents } from 'electron';
import { crashAddress } from './crash-page.ts';
import { logBug } from './log-bug.ts';

/** A load that the program itself gave up in favour of another. */
const aborted = -3;

/** Where the page crashed or could not be loaded, `leave` is called and the window says what is safe. It is tried once for each time that something else was shown. */
export function whenPageIsGone(contents: WebContents, leave: () => void): void {
  const sayWhatIsSafe = (why: string): void => {
    leave();
    if (contents.isDestroyed() || contents.getURL() === crashAddress) return;
    contents.loadURL(crashAddress).catch((bug: unknown) => logBug(`window ${why}`, bug));
  };
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') sayWhatIsSafe(reason);
  });
  contents.on('did-fail-load', (_event, code, _what, address, isMainFrame) => {
    if (isMainFrame && code !== aborted && address !== crashAddress) sayWhatIsSafe(String(code));
  });
}
