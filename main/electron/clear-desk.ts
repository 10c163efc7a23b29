import type { Desk } from './desk.ts';

/** Closes all that is open: the page that knew it is gone. */
export async function closePortfolios({ open }: Desk): Promise<void> {
  await open.queue.next(() => Promise.all(open.all.map(({ id }) => open.close(id))));
}

/** Ends everything before the program quits. */
export async function clearDesk(desk: Desk): Promise<void> {
  desk.jobs.cancelAll();
  await closePortfolios(desk);
  await desk.printing.close();
}
