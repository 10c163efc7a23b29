import type { BrowserWindowConstructorOptions } from 'electron';

/** How every window of the program is made: the page has no Node, no reach into the preload's world, and a sandbox; the tools of developers only where it is developed. */
export function windowOptions(preload: string, devTools: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1180,
    height: 800,
    minWidth: 480,
    minHeight: 360,
    show: false,
    autoHideMenuBar: true,
    title: 'Attest',
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false, spellcheck: false, devTools },
  };
}
