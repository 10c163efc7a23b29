import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { portfolioToAssess } from './portfolio-to-assess.ts';
import { goTo, goToUnit, openFromShelf, workAs, workAsKnown } from './portfolio-window.ts';
import { story } from './window.ts';

const unit = 'Resolve customer service problems';

story('the widths of rail, list and details are dragged, and are there at the next start', async ({ start, attest, folder, profile }) => {
  portfolioToAssess(attest, folder);
  let app = await start();
  let page = await app.firstWindow();
  await size(app, 1440, 900);
  await openFromShelf(page, 'Maya Brennan');
  await workAsKnown(page, 'Maya Brennan', 'Candidate');

  const rail = page.getByRole('navigation', { name: 'Portfolio' });
  await drag(page, edge(page, 'rail'), 60);
  await expectWidth(rail, 276);
  await goTo(page, 'Evidence');
  await page.getByRole('option', { name: /^E1/ }).click();
  const [list, details] = [page.getByRole('region', { name: 'All evidence' }), page.getByRole('complementary')];
  await drag(page, edge(page, 'list'), -40);
  await expectWidth(list, 286);
  const usual = await width(details);
  await drag(page, edge(page, 'details'), -30);
  await expectWidth(details, usual + 30);
  // What was passed over was not selected.
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('');
  await goToUnit(page, unit);
  await expectWidth(details, 368);
  await expectWidth(rail, 276);
  await expect.poll(() => keptWidths(profile)).toEqual({ rail: 276, 'evidence-list': 286, 'evidence-inspector': usual + 30 });
  await app.close();

  app = await start();
  page = await app.firstWindow();
  await size(app, 1440, 900);
  await watchWidths(page);
  await openFromShelf(page, 'Maya Brennan');
  await goTo(page, 'Evidence');
  await expectWidth(page.getByRole('region', { name: 'All evidence' }), 286);
  await expectWidth(page.getByRole('complementary'), usual + 30);
  // From the first picture on, the rail had no other width.
  expect(await page.evaluate(() => [...Reflect.get(window, 'railWidths') as Set<number>])).toEqual([276]);
  await edge(page, 'list').dblclick();
  await expectWidth(page.getByRole('region', { name: 'All evidence' }), 326);
  await expect.poll(() => keptWidths(profile)).toEqual({ rail: 276, 'evidence-inspector': usual + 30 });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('usual widths');
  await page.keyboard.press('Enter');
  await expectWidth(page.getByRole('complementary'), usual);
  await expect.poll(() => keptWidths(profile)).toEqual({});
});

story('an edge is moved by keys alone, as far as the work beside it has room, and yields when the window is narrower', async ({ app, page, attest, profile }) => {
  attest('new', 'Maya Brennan', '--candidate', 'Maya Brennan', '--unit', 'PPL2GEN7-FORM');
  await size(app, 1440, 900);
  await openFromShelf(page, 'Maya Brennan');
  await workAs(page, 'Maya Brennan', 'Candidate');
  await goToUnit(page, unit);
  const [work, details] = [page.getByRole('main'), page.getByRole('complementary')];
  const between = edge(page, 'details');
  expect(await gripOf(between)).toBeGreaterThanOrEqual(24);
  await reach(page, between);
  await page.keyboard.press('ArrowLeft');
  await expectWidth(details, 384);
  await page.keyboard.press('Shift+ArrowRight');
  await expectWidth(details, 320);
  await page.keyboard.press('Home');
  await expectWidth(details, 288);
  await expect(between).toHaveAttribute('aria-valuenow', String(Math.round((100 * 288) / 1214)));
  await page.keyboard.press('End');
  await expectWidth(work, 480);
  const widest = await width(details);
  await expect.poll(() => keptWidths(profile)).toEqual({ 'unit-inspector': widest });

  await story.step('narrower, wider again, and too narrow for a pane', async () => {
    await size(app, 1300, 900);
    await expectWidth(work, 480);
    await size(app, 1440, 900);
    await expectWidth(details, widest);
    await size(app, 760, 700);
    await expect(page.getByRole('separator')).toHaveCount(0);
    await size(app, 1440, 900);
  });
  await story.step('with larger text everything grows with it', async () => {
    await reach(page, between);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    await expectWidth(details, 304);
    await goTo(page, 'Settings');
    await page.getByText('115%', { exact: true }).click();
    await goToUnit(page, unit);
    await expectWidth(details, 350);
    await reach(page, between);
    await page.keyboard.press('Enter');
    await expectWidth(details, 423);
    await expect.poll(() => keptWidths(profile)).toEqual({});
  });
});

function edge(page: Page, of: 'rail' | 'list' | 'details'): Locator {
  return page.getByRole('separator', { name: `Width of the ${of}`, exact: true });
}

async function drag(page: Page, handle: Locator, by: number): Promise<void> {
  const box = await handle.boundingBox();
  if (box === null) throw new Error('The edge is not to be seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y + 40, { steps: 3 });
  await page.mouse.move(x + by, y + 80, { steps: 3 });
  await page.mouse.up();
}

/** How many points side by side take the pointer for an edge, where it is widest. */
function gripOf(handle: Locator): Promise<number> {
  return handle.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return Array.from({ length: 80 }, (_, at) => document.elementFromPoint(left - 40 + at, top + height / 2)).filter((there) => there === element).length;
  });
}

/** Tabs from where one is until the focus is there. */
async function reach(page: Page, there: Locator): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

async function width(pane: Locator): Promise<number> {
  return Math.round((await pane.boundingBox())?.width ?? 0);
}

async function expectWidth(pane: Locator, wanted: number): Promise<void> {
  await expect.poll(() => width(pane)).toBe(wanted);
}

/** Notes the width of the rail in every frame that is drawn from now on. */
async function watchWidths(page: Page): Promise<void> {
  await page.evaluate(() => {
    const widths = new Set<number>();
    Reflect.set(window, 'railWidths', widths);
    const look = (): void => {
      const rail = document.querySelector('nav.rail');
      if (rail !== null) widths.add(Math.round(rail.getBoundingClientRect().width));
      requestAnimationFrame(look);
    };
    look();
  });
}

/** The widths that this machine keeps, as they stand on the disk now. */
async function keptWidths(profile: string): Promise<unknown> {
  const kept: unknown = JSON.parse(await readFile(path.join(profile, 'settings.json'), 'utf8').catch(() => '{"data":{}}'));
  return (kept as { readonly data: { readonly widths: unknown } }).data.widths;
}

async function size(app: ElectronApplication, wide: number, high: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [width, height]) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height), [wide, high] as const);
}
