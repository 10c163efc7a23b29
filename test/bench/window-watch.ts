import type { Page } from '@playwright/test';

/** Begins to note every task of the page's thread over 50 ms. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'benchTasks', tasks);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: false });
  });
}

/** The longest task since this was last asked, in milliseconds; 0 where none took 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Tasks are told of in one of their own, later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const tasks = Reflect.get(window, 'benchTasks') as number[];
    return Math.max(0, ...tasks.splice(0));
  });
}

/** Turns the wheel over what stands in the middle of `selector`, to its end or so many times, a frame each; answers with how far it came. */
export async function scroll(page: Page, selector: string, turns: number): Promise<number> {
  return page.evaluate(async ([wanted, times]) => {
    const part = document.querySelector(wanted);
    if (part === null) throw new Error(`There is no ${wanted}`);
    for (let turn = 0; turn < times; turn++) {
      part.scrollBy({ top: 400, left: turn % 3 === 0 ? 200 : 0 });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return part.scrollTop;
  }, [selector, turns] as const);
}

/** Clicks what `selector` names and waits until `shown` is there and painted; then until the page would answer the next input. Milliseconds of both from the click. */
export async function clickUntil(page: Page, selector: string, shown: string): Promise<readonly [painted: number, answering: number]> {
  return page.evaluate(async ([clicked, wanted]) => {
    const button = document.querySelector<HTMLElement>(clicked);
    if (button === null) throw new Error(`There is no ${clicked}`);
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const begun = performance.now();
    button.click();
    while (document.querySelector(wanted) === null) await frame();
    await frame();
    await frame();
    const painted = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 0));
    return [painted, performance.now() - begun] as const;
  }, [selector, shown] as const);
}

/** From a key to what it changed: milliseconds from the event until `selector` says something else and two frames were drawn. */
export async function keyUntilChanged(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate((wanted) => {
    const said = (): string | null => document.querySelector(wanted)?.getAttribute('aria-label') ?? null;
    const before = said();
    const measured = new Promise<number>((resolve) => window.addEventListener('keydown', ({ timeStamp }) => {
      const look = (): void => {
        if (said() === before) requestAnimationFrame(look);
        else requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - timeStamp)));
      };
      look();
    }, { once: true, capture: true }));
    Reflect.set(window, 'benchKey', measured);
  }, selector);
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'benchKey') as Promise<number>);
}
