import path from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { systemCode } from '../memory/system-code.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { programRoot } from '../program-root.ts';
import { makeFolders } from '../system/make-folders.ts';
import { makeSay } from '../words/say.ts';
import { denyByDefault, denySession } from './deny-by-default.ts';
import { developmentServer, openMainWindow, showAgain } from './main-window.ts';
import { setMenu } from './menu.ts';
import { appOrigin, evidenceScheme } from './origin.ts';
import { isScript, servePage } from './serve-page.ts';
import { tellWindows } from './tell-windows.ts';

/**
 * Starts the program with its window, or hands over to the one that already runs on the same profile.
 * Everything that must stand before Electron is ready is done before this returns.
 */
export function startWindow(): void {
  const folder = profileFolder();
  // What Chromium keeps goes into the profile, so that one profile is one program.
  app.setPath('userData', path.join(folder, 'window'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  // Where the system has no sandbox (root on Linux) the program was started with --no-sandbox; insisting would end it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: evidenceScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
  const origin = new URL(developmentServer() ?? `${appOrigin}/`);
  openWhenReady(folder, `${origin.protocol}//${origin.host}`).catch((error: unknown) => sayCannotStart(folder, error));
}

// Not awaited at the top level: an ES module must have been evaluated before Electron says that it is ready.
async function openWhenReady(folder: string, origin: string): Promise<void> {
  denyByDefault(app, origin);
  await makeFolders(folder, 0o700);
  await app.whenReady();
  const say = makeSay();
  denySession(session.defaultSession, origin);
  const answering = import('./answer-page.ts').then(({ answerPage }) => answerPage({ folder, say, origin, tell: tellWindows }));
  protocol.handle('app', async (request) => {
    // The page may be there before anybody can answer it; what it does waits, how it looks does not.
    if (isScript(request.url)) await answering;
    return servePage(path.join(programRoot(), 'dist/renderer'), request);
  });
  protocol.handle(evidenceScheme, async (request) => {
    const [{ open }, { serveEvidence }] = await Promise.all([answering, import('./evidence/serve-evidence.ts')]);
    return serveEvidence(open, request, origin);
  });
  setMenu(say);
  let window = openMainWindow(folder);
  app.on('second-instance', () => showAgain(window));
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openMainWindow(folder);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  await answering;
}

/** A profile that cannot be made or watched: said in a dialog that needs no window. Anything else is a bug and is thrown on. */
function sayCannotStart(folder: string, error: unknown): void {
  systemCode(error);
  const say = makeSay();
  dialog.showErrorBox(say('failure.profile-unreadable', { path: folder }), say('failure.profile-unreadable.next'));
  app.exit(1);
}
