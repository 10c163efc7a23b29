import path from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { isRecord } from '../../domain/text/is-record.ts';
import { systemCode } from '../memory/system-code.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { programRoot } from '../program-root.ts';
import { makeFolders } from '../system/make-folders.ts';
import { makeSay } from '../words/say.ts';
import { closeBeforeQuitting } from './close-before-quitting.ts';
import { crashAddress, crashPage } from './crash-page.ts';
import { denyByDefault, denySession } from './deny-by-default.ts';
import type { Desk } from './desk.ts';
import { developmentServer, openMainWindow, showAgain } from './main-window.ts';
import { setMenu } from './menu.ts';
import { appOrigin, evidenceScheme } from './origin.ts';
import { Outside, placeGiven } from './outside.ts';
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
  const place = placeGiven(process.argv, process.defaultApp, process.cwd());
  if (!app.requestSingleInstanceLock({ place })) {
    app.quit();
    return;
  }
  // Where the system has no sandbox (root on Linux) the program was started with --no-sandbox; insisting would end it.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    { scheme: evidenceScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);
  const outside = new Outside(tellWindows);
  if (place !== null) outside.opened(place);
  app.on('open-file', (event, file) => {
    event.preventDefault();
    outside.opened(file);
  });
  const origin = new URL(developmentServer() ?? `${appOrigin}/`);
  openWhenReady(folder, `${origin.protocol}//${origin.host}`, outside).catch((error: unknown) => sayCannotStart(folder, error));
}

// Not awaited at the top level: an ES module must have been evaluated before Electron says that it is ready.
async function openWhenReady(folder: string, origin: string, outside: Outside): Promise<void> {
  denyByDefault(app, origin);
  await makeFolders(folder, 0o700);
  await app.whenReady();
  const say = makeSay();
  denySession(session.defaultSession, origin);
  // Whatever answers the page is loaded once the page is served, while its process starts: until then nothing stands in its way.
  let pageIsServed = (): void => undefined;
  const served = new Promise<void>((resolve) => {
    pageIsServed = () => void setImmediate(resolve);
    if (developmentServer() !== undefined) resolve();
  });
  const answering = served.then(() => import('./answer-page.ts')).then(({ answerPage }) => answerPage({ folder, say, origin, outside, tell: tellWindows }));
  serveSchemes(answering, origin, { [crashAddress]: () => crashPage(say) }, pageIsServed);
  setMenu(say);
  keepWindow({ folder, origin, outside }, () => {
    outside.left();
    void leaveDesk(answering);
  });
  // What answering the page's first request needs of Node takes a moment to load; the page's own process is still starting.
  setImmediate(() => new Response());
  closeBeforeQuitting(app, async () => (await import('./clear-desk.ts')).clearDesk(await answering));
  await answering;
}

function serveSchemes(answering: Promise<Desk>, origin: string, made: Parameters<typeof servePage>[2], pageIsServed: () => void): void {
  protocol.handle('app', async (request) => {
    // The page may be there before anybody can answer it; what it does waits, how it looks does not.
    if (isScript(request.url)) await answering;
    const answer = await servePage(path.join(programRoot(), 'dist/renderer'), request, made);
    pageIsServed();
    return answer;
  });
  protocol.handle(evidenceScheme, async (request) => {
    const [{ open }, { serveEvidence }] = await Promise.all([answering, import('./evidence/serve-evidence.ts')]);
    return serveEvidence(open, request, origin);
  });
}

/** One window, brought to the front by a second start, opened again where a program lives on without. */
function keepWindow({ folder, origin, outside }: { readonly folder: string; readonly origin: string; readonly outside: Outside }, leave: () => void): void {
  let window = openMainWindow(folder, origin, leave);
  app.on('second-instance', (_event, _argv, _folder, given) => {
    if (isRecord(given) && typeof given['place'] === 'string') outside.opened(given['place']);
    showAgain(window);
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) window = openMainWindow(folder, origin, leave);
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

async function leaveDesk(answering: Promise<Desk>): Promise<void> {
  const { closePortfolios } = await import('./clear-desk.ts');
  await closePortfolios(await answering);
}

/** A profile that cannot be made or watched: said in a dialog that needs no window. Anything else is a bug and is thrown on. */
function sayCannotStart(folder: string, error: unknown): void {
  systemCode(error);
  const say = makeSay();
  dialog.showErrorBox(say('failure.profile-unreadable', { path: folder }), say('failure.profile-unreadable.next'));
  app.exit(1);
}
