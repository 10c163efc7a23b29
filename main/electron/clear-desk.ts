import type { Desk } from './desk.ts';

/** Closes all that is open: the page that knew it is gone. */
export async function closePortfolios({ open }: Desk): Promise<void> {
  await open.queue.next(() => Promise.all(open.all.map(({ id }) => open.close(id))));
}

/** Ends everything before the program quits, such that nothing half-made is left. */
export async function clearDesk(desk: Desk): Promise<void> {
  await Promise.all([desk.jobs.end(), closePortfolios(desk)]);
  await desk.printing.close();
}
