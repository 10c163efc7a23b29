import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { hostileFiles } from './hostile-files.ts';
import { listeningPost } from './listening-post.ts';
import { goTo, openFromShelf, workAs } from './portfolio-window.ts';
import { story } from './window.ts';

const title = `<img src=x onerror="document.title='taken'"> \u202Eevil`;

/** Each file with words of it that are there to be read. */
const shown = [
  ['page.html', /<h1>Visit notes of a hostile page<\/h1>/],
  ['drawing.svg', /A hostile drawing<\/text>/],
  ['form.pdf', /A hostile form/],
  ['message.eml', /Subject: A hostile message/],
  ['letter.docx', /A hostile letter/],
] as const;

story('hostile evidence is shown, and does nothing', async ({ app, page, attest, folder }) => {
  const post = await listeningPost();
  try {
    await fetch(`${post.address}/is-anybody-there`);
    const portfolio = attest('new', 'Maya Brennan', '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM').trim();
    for (const [name, bytes] of Object.entries(hostileFiles(post.address))) {
      await writeFile(path.join(folder, name), bytes);
      attest('add', portfolio, '--title', `${title} ${name}`, '--method', 'product', '--day', '2026-11-14', '--file', path.join(folder, name), '--note', title);
    }
    for (const reference of ['E1', 'E2', 'E3', 'E4', 'E5']) attest('claim', portfolio, reference, 'performance/1', '--how', title);
    const asked = recordRequests(page);
    await watchTheSystem(app);
    const [first, address] = [await page.title(), page.url()];
    await openFromShelf(page, 'Maya Brennan');
    await workAs(page, 'Priya Nair', 'Assessor');

    await story.step('in the list, one after another', () => lookAtEach(page));
    await story.step('in the gallery', async () => {
      await page.getByRole('button', { name: 'As a gallery' }).click();
      await expect(page.getByRole('option', { name: /page\.html/ })).toBeVisible();
    });
    await story.step('where claims are judged', async () => {
      await goTo(page, 'Judge');
      for (const [name, words] of shown) {
        await expect(shownFile(page, name)).toContainText(words);
        await page.getByRole('button', { name: /^Next/ }).click();
      }
    });

    await story.step('nothing came of it', async () => {
      expect(await page.title()).toBe(first);
      expect(page.url()).toBe(address);
      expect(app.windows()).toHaveLength(1);
      expect(page.frames()).toHaveLength(1);
      expect(await startedBy(app)).toEqual([]);
      expect(asked.filter((one) => !/^(app|evidence|blob|data):/.test(one))).toEqual([]);
      // All that was heard is what this story asked, to know that somebody listens.
      expect(post.heard).toEqual(['GET /is-anybody-there']);
    });
  } finally {
    await post.close();
  }
});

async function lookAtEach(page: Page): Promise<void> {
  await goTo(page, 'Evidence');
  for (const [name, words] of shown) {
    await page.getByRole('option', { name: new RegExp(name) }).click();
    await expect(shownFile(page, name)).toContainText(words);
    // A click into the middle of it: there a page could have put a link.
    await shownFile(page, name).click();
  }
}

function shownFile(page: Page, name: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${name}`) });
}

/** Every address that the page asks for, whether it was answered or refused. */
function recordRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** Puts a list in the place of everything that starts another program. */
async function watchTheSystem(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell }) => {
    const started: string[] = [];
    Reflect.set(globalThis, 'started', started);
    shell.openExternal = (what) => Promise.resolve(void started.push(what));
    shell.openPath = (what) => Promise.resolve(String(started.push(what)));
  });
}

function startedBy(app: ElectronApplication): Promise<unknown> {
  return app.evaluate(() => Reflect.get(globalThis, 'started') as unknown);
}
