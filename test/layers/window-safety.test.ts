import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../main/electron/content-security-policy.ts';
import { windowOptions } from '../../main/electron/window-options.ts';
import { importsOf } from './imports-of.ts';
import { filesIn, root } from './source-files.ts';

// The twenty points of Electron's own list (electronjs.org, "Security"), by their numbers. What is asked of running code stands in
// test/main/electron/ and test/end-to-end/security.story.ts, under the same numbers.

const shell = filesIn(['main/electron'], ['.ts']);
const page = filesIn(['renderer'], ['.ts', '.tsx', '.html', '.css']).filter((file) => !file.path.endsWith('.config.ts'));
const program = filesIn(['main', 'renderer'], ['.ts', '.tsx', '.html']).filter((file) => !file.path.endsWith('.config.ts'));

/** The files of the window, shell and page, in which something stands. */
function having(pattern: RegExp): readonly string[] {
  return [...shell, ...page].filter((file) => pattern.test(file.text)).map((file) => file.path);
}

function options() {
  return windowOptions('preload', false).webPreferences;
}

describe('Electron’s list, in the source', () => {
  it('point 1: nothing is loaded but what the program brings', () => {
    // What stands at schemas.openxmlformats.org is the name of a language, which nothing is ever asked of.
    expect(having(/https?:\/\/(?!127\.0\.0\.1|schemas\.openxmlformats\.org\/)|wss?:\/\//)).toEqual([]);
    expect(shell.flatMap((file) => file.text.match(/\.loadURL\(.*?\)(?=\.catch)/g) ?? []).sort()).toEqual(['.loadURL(crashAddress)', '.loadURL(developmentServer() ?? startPage)']);
  });

  it('point 2: no page has Node, in no frame and no worker, and there is one place where windows are made', () => {
    expect(options()).toMatchObject({ nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false });
    expect(shell.filter((file) => file.text.includes('new BrowserWindow(')).map((file) => file.path)).toEqual(['main/electron/main-window.ts']);
    expect(shell.flatMap((file) => file.text.match(/new BrowserWindow\([^)]*/g) ?? []).every((call) => call.startsWith('new BrowserWindow(windowOptions('))).toBe(true);
    expect(having(/nodeIntegration\w*: true|BrowserView|WebContentsView|@electron\/remote/)).toEqual([]);
  });

  it('point 3: the page and the preload have worlds of their own', () => {
    expect(options()).toMatchObject({ contextIsolation: true });
    expect(having(/contextIsolation: false/)).toEqual([]);
  });

  it('point 4: every page is in the sandbox, whose preload takes nothing but Electron and types', () => {
    expect(options()).toMatchObject({ sandbox: true });
    expect(having(/sandbox: false/)).toEqual([]);
    expect(having(/app\.enableSandbox\(\)/)).toEqual(['main/electron/start-window.ts']);
    const preload = shell.filter((file) => file.path === 'main/electron/preload.ts').flatMap(importsOf);
    expect(preload.filter((one) => !one.typesOnly).map((one) => one.names)).toEqual(['electron']);
  });

  it('points 5, 12 to 14: what denies is called before the first window, for every page and for the session', () => {
    const [start = { text: '' }] = shell.filter((file) => file.path === 'main/electron/start-window.ts');
    const order = ['denyByDefault(app, origin)', 'app.whenReady()', 'denySession(session.defaultSession, origin)', 'keepWindow({ folder'].map((call) => start.text.indexOf(call));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(having(/fromPartition|partition:/)).toEqual([]);
  });

  it('point 6: the web’s own safeguards stay on', () => {
    expect(options()).not.toHaveProperty('webSecurity');
    expect(having(/webSecurity|bypassCSP|corsEnabled/)).toEqual([]);
  });

  it('point 7: the page may load its own files and evidence, and run its own scripts', () => {
    const rest = "font-src 'self'; img-src 'self' evidence: blob: data:; media-src evidence: blob:; connect-src 'self' evidence:; worker-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";
    expect(contentSecurityPolicy(null)).toBe(`default-src 'none'; script-src 'self'; style-src 'self'; ${rest}`);
    expect(contentSecurityPolicy('abc')).toBe(`default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; ${rest}`);
    expect(having(/dangerouslySetInnerHTML|\.innerHTML\b|\beval\(|new Function\(/)).toEqual([]);
  });

  it('point 8: nothing insecure runs in a secure page', () => {
    expect(having(/allowRunningInsecureContent/)).toEqual([]);
  });

  it('point 9: no features that are still tried out', () => {
    expect(having(/experimentalFeatures/)).toEqual([]);
  });

  it('point 10: no features of Blink by name', () => {
    expect(having(/(?:enable|disable)BlinkFeatures/i)).toEqual([]);
  });

  it('point 11: there are no webviews', () => {
    expect(options()).toMatchObject({ webviewTag: false });
    expect(having(/webviewTag: true|<webview|allowpopups/)).toEqual([]);
  });

  it('point 15: nothing is opened outside the program; files are shown in their folder at most', () => {
    expect(having(/openExternal|openPath\(|\bopenItem\b/)).toEqual([]);
    expect(shell.filter((file) => /\bshell\b.*from 'electron'/.test(file.text)).map((file) => file.path)).toEqual(['main/electron/system-choices.ts']);
    expect(shell.flatMap((file) => file.text.match(/\bshell\.\w+/g) ?? [])).toEqual(['shell.showItemInFolder']);
  });

  it('point 16: the program stands on an Electron that is still looked after', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly devDependencies: { readonly electron: string } };
    expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
  });

  it('point 17: every question is received in one place, which looks at who asks', () => {
    expect(program.filter((file) => file.text.replaceAll(/\/\*\*.*?\*\//gs, '').includes('ipcMain')).map((file) => file.path)).toEqual(['main/electron/answer-page.ts']);
    expect(having(/ipcMain\.(?:on|once|handleOnce)\(|\.ipc\.(?:on|handle)\(|event\.returnValue/)).toEqual([]);
    const [answering = { text: '' }] = shell.filter((file) => file.path === 'main/electron/answer-questions.ts');
    expect(answering.text.match(/receiver\.handle\(/g)).toHaveLength(1);
    expect(answering.text).toContain('isOwnPage(event.senderFrame, origin)');
  });

  it('point 18: nothing comes by file://', () => {
    expect(having(/\bloadFile\(|file:\/\/|pathToFileURL/).filter((file) => file !== 'main/electron/log-bug.ts')).toEqual([]);
  });

  it('point 19: every fuse of the installed program is set on purpose', () => {
    const settings = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
    const fuses = Object.fromEntries([...(/^electronFuses:\n((?: {2}.*\n)+)/m.exec(settings)?.[1] ?? '').matchAll(/^ {2}(\w+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
    expect(fuses).toEqual({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
    expect(settings).toMatch(/^asar: true$/m);
    expect(settings).not.toContain('disableIntegrity');
  });

  it('point 20: the preload hands out functions of the contract, and one channel to each', () => {
    const [preload = { text: '' }] = shell.filter((file) => file.path === 'main/electron/preload.ts');
    expect(preload.text.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(having(/sendSync|ipcRenderer/)).toEqual(['main/electron/preload.ts']);
    expect(page.filter((file) => file.text.includes('from \'electron\''))).toEqual([]);
  });
});

describe('beyond the list, in the source', () => {
  it('the tools of developers are not in the installed program', () => {
    expect(windowOptions('preload', false).webPreferences).toMatchObject({ devTools: false });
    expect(shell.flatMap((file) => file.text.match(/windowOptions\(path.*\)/g) ?? []).join()).toContain('!app.isPackaged');
    expect(having(/openDevTools|toggleDevTools/)).toEqual([]);
  });

  it('what works beside the window is a process of Electron’s, and started in one place', () => {
    expect(having(/utilityProcess\b/)).toEqual(['main/electron/utility-process.ts']);
    expect(having(/child_process|worker_threads/)).toEqual([]);
  });

  it('logs are written in one place, which never writes what a message says', () => {
    expect(having(/console\.|process\.(?:stdout|stderr)/)).toEqual(['main/electron/log-bug.ts', 'main/electron/run-command.ts']);
    expect(having(/crashReporter|uploadToServer|electron-log/)).toEqual([]);
  });
});
