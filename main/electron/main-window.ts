import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { programRoot } from '../program-root.ts';
import { startPage } from './origin.ts';
import { tellWindows } from './tell-windows.ts';
import { watchLibrary } from './watch-library.ts';
import { whenPageIsGone } from './when-page-is-gone.ts';
import { windowOptions } from './window-options.ts';

/** The address of the development server, which only a program that is not packaged listens to. */
export function developmentServer(): string | undefined {
  return app.isPackaged ? undefined : process.env['VITE_DEV_SERVER_URL'];
}

/** Opens the one window; it is shown once it has something to show. `leave`: its page is gone, and whatever it had open with it. */
export function openMainWindow(profileFolder: string, origin: string, leave: () => void): BrowserWindow {
  const window = new BrowserWindow(windowOptions(path.join(programRoot(), 'dist/preload/index.cjs'), !app.isPackaged));
  window.once('ready-to-show', () => window.show());
  const stop = watchLibrary(profileFolder, () => tellWindows('library-changed', null));
  window.on('closed', () => {
    stop();
    leave();
  });
  whenPageIsGone(window.webContents, origin, leave);
  // What fails here is met by the page that says what is safe.
  window.loadURL(developmentServer() ?? startPage).catch(() => undefined);
  return window;
}

/** Brings the window to the front, as a second start of the program does. */
export function showAgain(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
