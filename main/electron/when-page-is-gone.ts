import type { WebContents } from 'electron';
import { crashAddress } from './crash-page.ts';
import { logBug } from './log-bug.ts';
import { isWithin } from './origin.ts';

/** A load that the program itself gave up in favour of another. */
const aborted = -3;

/** Where the page crashed, could not be loaded, or is not one of `origin` though none may be left, `leave` is called and the window says what is safe. It is tried once for each time that something else was shown. */
export function whenPageIsGone(contents: WebContents, origin: string, leave: () => void): void {
  const sayWhatIsSafe = (why: string): void => {
    leave();
    if (contents.isDestroyed() || contents.getURL() === crashAddress) return;
    contents.loadURL(crashAddress).catch((bug: unknown) => logBug(`window ${why}`, bug));
  };
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') sayWhatIsSafe(reason);
  });
  // The empty page is gone to without a question that could be denied.
  contents.on('did-navigate', (_event, address) => {
    if (!isWithin(address, origin) && address !== crashAddress) sayWhatIsSafe('elsewhere');
  });
  contents.on('did-fail-load', (_event, code, _what, address, isMainFrame) => {
    if (isMainFrame && code !== aborted && address !== crashAddress) sayWhatIsSafe(String(code));
  });
}
