import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../main/electron/content-security-policy.ts';
import { windowOptions } from '../../main/electron/window-options.ts';
import { importsOf } from './imports-of.ts';
import { filesIn, root } from './source-files.ts';

const shell = filesIn(['main/electron'], ['.ts']);
const page = filesIn(['renderer'], ['.ts', '.tsx', '.html', '.css']).filter((file) => !file.path.endsWith('.config.ts'));

function having(pattern: RegExp): readonly string[] {
  return [...shell, ...page].filter((file) => pattern.test(file.text)).map((file) => file.path);
}

describe('the window', () => {
  it('has no Node, no reach into the preload, and a sandbox', () => {
    expect(windowOptions('preload').webPreferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, webviewTag: false });
  });

  it('is made in one place, with these options', () => {
    expect(shell.filter((file) => file.text.includes('new BrowserWindow(')).map((file) => file.path)).toEqual(['main/electron/main-window.ts']);
    expect(shell.flatMap((file) => file.text.match(/new BrowserWindow\([^)]*/g) ?? []).every((call) => call.startsWith('new BrowserWindow(windowOptions('))).toBe(true);
  });

  it('loads nothing but its own files', () => {
    const rest = "font-src 'self'; img-src 'self' evidence: blob: data:; media-src evidence: blob:; connect-src 'self' evidence:; worker-src 'self'; frame-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'";
    expect(contentSecurityPolicy(null)).toBe(`default-src 'none'; script-src 'self'; style-src 'self'; ${rest}`);
    expect(contentSecurityPolicy('abc')).toBe(`default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; ${rest}`);
    expect(having(/\bloadFile\(|file:\/\/|https?:\/\/(?!127\.0\.0\.1)/)).toEqual([]);
  });

  it('switches no safeguard off', () => {
    expect(having(/webSecurity|allowRunningInsecureContent|experimentalFeatures|enableBlinkFeatures|sandbox: false|contextIsolation: false|nodeIntegration: true|webviewTag: true|bypassCSP|<webview|openExternal|sendSync|ipcMain\.on\(|@electron\/remote|dangerouslySetInnerHTML/)).toEqual([]);
  });

  it('has a preload that takes nothing but Electron and types', () => {
    const preload = shell.filter((file) => file.path === 'main/electron/preload.ts').flatMap(importsOf);
    expect(preload.filter((one) => !one.typesOnly).map((one) => one.names)).toEqual(['electron']);
  });
});

describe('the installed program', () => {
  it('has every fuse set on purpose', () => {
    const settings = readFileSync(path.join(root, 'electron-builder.yml'), 'utf8');
    const fuses: Readonly<Record<string, string>> = Object.fromEntries([...settings.matchAll(/^ {2}([a-zA-Z0-9]+): (true|false)$/gm)].map(([, name = '', value = '']) => [name, value]));
    expect(fuses).toMatchObject({
      runAsNode: 'false',
      enableCookieEncryption: 'true',
      enableNodeOptionsEnvironmentVariable: 'false',
      enableNodeCliInspectArguments: 'false',
      enableEmbeddedAsarIntegrityValidation: 'true',
      onlyLoadAppFromAsar: 'true',
      loadBrowserProcessSpecificV8Snapshot: 'false',
      grantFileProtocolExtraPrivileges: 'false',
    });
    expect(settings).not.toContain('disableIntegrity');
  });

  it('stands on an Electron that is still looked after', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly devDependencies: { readonly electron: string } };
    expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
  });
});
