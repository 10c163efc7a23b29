import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { questions } from '../../main/electron/contract/contract.ts';
import { story } from './window.ts';

/** Asks the program as the page would, past the screens: what stands behind them is tried here. */
function ask(page: Page, question: keyof typeof questions, ...args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(([name, given]) => {
    const bridge: unknown = Reflect.get(window, 'attest');
    return (Reflect.get(Object(bridge), name) as (...asked: readonly unknown[]) => Promise<unknown>)(...given);
  }, [question, args] as const);
}

async function valueOf(answer: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const result = (await answer) as { readonly ok: boolean; readonly value: Readonly<Record<string, unknown>> };
  expect(result).toMatchObject({ ok: true });
  return result.value;
}

const hostile = {
  'page.html': '<script>document.title = "taken"; parent.postMessage("taken", "*")</script><h1>Hostile</h1>',
  'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=\'taken\'"><script>document.title="taken"</script></svg>',
  'form.pdf': '%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
};

/** A portfolio that is open with these files as its evidence; answers with their addresses. */
async function withEvidence(page: Page, folder: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  for (const [place, text] of Object.values(files).entries()) await writeFile(paths[place] ?? '', text);
  const portfolio = await valueOf(ask(page, 'makePortfolio', { candidate: 'Sam Okafor', codes: ['PPL2GEN7'], within: folder }));
  const { open } = await valueOf(ask(page, 'open', portfolio, { person: { name: 'Sam Okafor' }, role: 'candidate' }));
  const act = { kind: 'add-evidence', evidence: { title: 'Files', method: 'product', day: '2026-11-20' }, files: paths.map((one) => ({ kind: 'path', path: one })) };
  await valueOf(ask(page, 'act', open, act, 'job'));
  const states = (await valueOf(ask(page, 'fileStates', open))) as unknown as readonly (readonly [string, string])[];
  return Object.keys(files).map((name) => `evidence://${String(open)}/${states.find(([file]) => file.endsWith(path.extname(name)))?.[0] ?? ''}`);
}

story('points 2, 3 and 20: the page has the questions of the contract and nothing else of the program', async ({ page }) => {
  const keys = await page.evaluate(() => Object.keys(Reflect.get(window, 'attest') as object).sort());
  expect(keys).toEqual([...Object.keys(questions), 'on', 'pathOf'].sort());
  expect(await page.evaluate(() => ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in window))).toEqual([]);
  expect(await ask(page, 'open', '/tmp', { person: 'nobody' })).toMatchObject({ ok: false, failure: { code: 'bridge-refused' } });
});

story('point 7: style elements need the nonce of this load, scripts are the program’s own', async ({ page }) => {
  const nonce = await page.locator('meta[name="style-nonce"]').getAttribute('content');
  expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  const colours = await page.evaluate((own) => {
    const colourWith = (given: string): string => {
      const style = document.createElement('style');
      style.nonce = given;
      style.textContent = '#styled { color: rgb(1, 2, 3) }';
      document.head.append(style);
      const styled = document.body.appendChild(Object.assign(document.createElement('p'), { id: 'styled' }));
      const { color } = getComputedStyle(styled);
      styled.remove();
      style.remove();
      return color;
    };
    return [colourWith('guessed'), colourWith(own ?? '')];
  }, nonce);
  expect(colours[0]).not.toBe('rgb(1, 2, 3)');
  expect(colours[1]).toBe('rgb(1, 2, 3)');
});

story('points 13, 14 and 18: hostile evidence does nothing: it is read as bytes, and is never a page', async ({ app, page, folder }) => {
  const title = await page.evaluate(() => document.title);
  const [html = '', svg = '', pdf = ''] = await withEvidence(page, folder, hostile);
  const got = await page.evaluate((addresses) => Promise.all(addresses.map(async (address) => {
    const answer = await fetch(address);
    return [answer.status, answer.headers.get('content-type'), (await answer.text()).length] as const;
  })), [html, svg, pdf]);
  expect(got).toEqual([[200, 'text/plain; charset=utf-8', hostile['page.html'].length], [200, 'text/plain; charset=utf-8', hostile['drawing.svg'].length], [200, 'application/pdf', hostile['form.pdf'].length]]);
  await page.evaluate(async (addresses) => {
    for (const address of addresses) {
      const frame = Object.assign(document.createElement('iframe'), { src: address });
      const picture = Object.assign(new Image(), { src: address });
      const embedded = Object.assign(document.createElement('object'), { data: address });
      document.body.append(frame, picture, embedded);
      await new Promise((resolve) => picture.addEventListener('error', resolve, { once: true }));
      window.open(address);
      location.href = address;
    }
  }, [html, svg, pdf]);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()))).toEqual(['app://attest/index.html']);
  expect(page.frames().filter((frame) => frame.url().startsWith('evidence:'))).toEqual([]);
  expect(await page.evaluate(() => document.title)).toBe(title);
});

story('point 18: evidence comes in ranges, and only what the portfolio has', async ({ page, folder }) => {
  const [address = ''] = await withEvidence(page, folder, { 'film.mp4': '0123456789' });
  const got = await page.evaluate(async (film) => {
    const part = await fetch(film, { headers: { range: 'bytes=2-4' } });
    const others = await Promise.all([`${film.slice(0, -10)}0000000000`, film.replace(/\/[^/]*$/, '/..%2fportfolio.json'), film.replace(/\/\/[^/]*/, `//${'a'.repeat(16)}`)].map(async (other) => (await fetch(other)).status));
    return [part.status, await part.text(), ...others];
  }, address);
  expect(got).toEqual([206, '234', 404, 404, 404]);
});

story('points 1 and 5: nothing is asked of any other place, and nothing of the machine is given', async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const tried = ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://other/index.html', 'data:text/plain,x'];
    return (await Promise.allSettled(tried.map((address) => fetch(address)))).map(({ status }) => status);
  });
  expect(refused).toEqual(Array(5).fill('rejected'));
  const permissions = await page.evaluate(async () => Promise.all((['geolocation', 'notifications'] as const).map(async (name) => (await navigator.permissions.query({ name })).state)));
  expect(permissions).toEqual(['denied', 'denied']);
  expect(await page.evaluate(async () => [await Notification.requestPermission(), await new Promise((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('given'), ({ code }) => resolve(code)))])).toEqual(['denied', 1]);
});

story('points 2 to 4, 6 and 8 to 11: the window was made with every safeguard on', async ({ app }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return window === undefined ? {} : { ...(Reflect.get(window.webContents, 'getLastWebPreferences') as () => object).call(window.webContents) };
  });
  expect(preferences).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, webviewTag: false, webSecurity: true });
  for (const never of ['allowRunningInsecureContent', 'experimentalFeatures']) expect(preferences).not.toHaveProperty(never, true);
  expect(Reflect.get(preferences, 'enableBlinkFeatures') ?? '').toBe('');
});

story('point 4: the preload as it was built takes nothing but Electron', async ({ app }) => {
  const preload = await readFile(path.join(await app.evaluate(({ app: own }) => own.getAppPath()), 'dist/preload/index.cjs'), 'utf8');
  expect([...new Set([...preload.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name?.replaceAll(/["'`]/g, '')))]).toEqual(['electron']);
  expect(preload).not.toMatch(/\bimport\(/);
});

story('point 7: no script runs that is not a file of the program', async ({ page }) => {
  const ran = await page.evaluate(async () => {
    const script = Object.assign(document.createElement('script'), { textContent: 'document.title = "inline"' });
    const data = Object.assign(document.createElement('script'), { src: 'data:text/javascript,document.title="data"' });
    const blob = Object.assign(document.createElement('script'), { src: URL.createObjectURL(new Blob(['document.title="blob"'], { type: 'text/javascript' })) });
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.title = "handler"');
    const ended = [data, blob].map((one) => new Promise((resolve) => { one.addEventListener('error', resolve); one.addEventListener('load', resolve); }));
    document.body.append(script, data, blob, button);
    button.click();
    await Promise.all(ended);
    const spoken = (() => { try { return (Reflect.get(window, 'eval') as (source: string) => unknown)('"evaluated"'); } catch (error) { return (error as Error).name; } })();
    for (const one of [script, data, blob, button]) one.remove();
    return [document.title, spoken];
  });
  expect(ran).toEqual(['Attest', 'EvalError']);
});

story('points 11 and 12: a webview is no more than a word', async ({ app, page }) => {
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('webview'), { src: 'app://attest/index.html' })));
  expect(await page.evaluate(() => document.querySelector('webview') instanceof HTMLUnknownElement || document.querySelector('webview')?.shadowRoot === null)).toBe(true);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().map((one) => one.getType()))).toEqual(['window']);
});

story('points 13 and 14: the page goes nowhere, and opens nothing', async ({ app, page }) => {
  const addresses = ['https://example.org/', 'app://attest.evil/', 'file:///etc/passwd', 'data:text/html,<title>taken</title>', 'javascript:document.title="taken"'];
  const opened = await page.evaluate((tried) => tried.map((address) => {
    const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
    document.body.append(link);
    link.click();
    link.target = '';
    link.click();
    link.remove();
    return window.open(address) === null;
  }), addresses);
  expect(opened).toEqual(addresses.map(() => true));
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.webContents.getURL(), window.webContents.getTitle()]))).toEqual([['app://attest/index.html', 'Attest']]);
});

story('point 13: a page that got away all the same is brought back to one that says what is safe', async ({ app, page }) => {
  // Electron tells nobody before it goes to the empty page.
  await page.evaluate(() => { location.href = 'about:blank'; }).catch(() => undefined);
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()))).toEqual(['app://attest/crash.html']);
});

story('beyond the list: nothing is downloaded', async ({ app, page }) => {
  await app.evaluate(({ session }) => {
    const seen: boolean[] = [];
    Reflect.set(globalThis, 'downloads', seen);
    session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented));
  });
  await page.evaluate(() => Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob(['x'])), download: 'x.txt' }).click());
  await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'downloads') as unknown)).toEqual([true]);
});

story('beyond the list: a page that crashes becomes one that says what is safe, and goes on from there', async ({ app, page }) => {
  await expect(page.locator('#root > *').first()).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
  const address = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  await expect.poll(address).toBe('app://attest/crash.html');
  const inPage = (script: string) => app.evaluate(({ BrowserWindow }, source) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(source) as Promise<unknown>, script);
  await expect.poll(() => inPage('document.body?.innerText ?? ""')).toContain('Everything that was saved is on the disk');
  await inPage('document.querySelector("a").click()').catch(() => undefined);
  await expect.poll(address).toBe('app://attest/index.html');
  // And the program can still quit by itself.
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await app.evaluate(({ app: own }) => setTimeout(() => own.quit(), 0)).catch(() => undefined);
  await ended;
});

story('a folder given to a second start is opened by the first', async ({ app, page, profile, folder }) => {
  const given = path.join(folder, 'given');
  await mkdir(given);
  await expect(page.locator('#root > *').first()).toBeVisible();
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    (Reflect.get(Object(Reflect.get(window, 'attest')), 'on') as (tiding: string, heard: (told: string) => void) => void)('open-folder', (told) => heard.push(told));
  });
  const { file, args } = await app.evaluate(({ app: own }) => ({ file: own.getPath('exe'), args: [own.getAppPath()] }));
  const flags = (process.env['ATTEST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean);
  const second = spawn(file, [...flags, ...args, given], { env: { ...process.env, ATTEST_HOME: profile }, stdio: 'ignore' });
  await new Promise((resolve) => second.once('exit', resolve));
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard') as unknown)).toEqual([given]);
});
