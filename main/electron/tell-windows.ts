import { BrowserWindow } from 'electron';
import type { TellPage } from './tell-page.ts';

/** Tells every window; one that is going away is passed over. The channel is the contract's, whose schemas are not loaded with the window. */
export const tellWindows: TellPage = (tiding, told) => {
  for (const window of BrowserWindow.getAllWindows()) if (!window.isDestroyed()) window.webContents.send(`attest:${tiding}`, told);
};
