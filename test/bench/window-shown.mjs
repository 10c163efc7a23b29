// @ts-check
/**
 * Main file for the window benchmarks: the program itself, or, with BENCH_WINDOW=bare, a window with nothing in it. Prints one line of
 * JSON once what BENCH_SELECTOR names is painted: when that was (milliseconds since 1970), and the processes with their ids.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';

const look = `new Promise((resolve) => {
  const look = () => document.querySelector(${JSON.stringify(process.env.BENCH_SELECTOR ?? 'h1')}) === null
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now())));
  look();
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    const at = await contents.executeJavaScript(look);
    // What starts up beside the window has ended by then.
    setTimeout(() => process.stdout.write(`${JSON.stringify({ at, processes: app.getAppMetrics().map(({ pid, type }) => ({ pid, type })) })}\n`), 1500);
  });
});

if (process.env.BENCH_WINDOW === 'bare') openBare();
else await import(pathToFileURL(path.resolve('dist/main/start.js')).href);

function openBare() {
  app.setPath('userData', path.join(process.env.ATTEST_HOME ?? '', 'window'));
  app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1180, height: 800, show: false, autoHideMenuBar: true, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false } });
    window.once('ready-to-show', () => window.show());
    return window.loadURL('data:text/html,<h1>Bare</h1>');
  });
}
