import { done, type Result } from '../../../domain/failure/result.ts';
import { rememberDraft } from '../../memory/drafts.ts';
import type { Opened, OpenId, WhoAsked } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';
import { keepInCatalogue } from '../open/catalogue-keeper.ts';
import { openForPage } from '../open/open-for-page.ts';
import { watchFolder } from '../open/watch-folder.ts';

/** Opens a portfolio, and begins what goes on beside it. */
export async function open(desk: Desk, folder: string, who: WhoAsked | null): Promise<Result<Opened>> {
  const opened = await openForPage(desk, folder, who);
  if (!opened.ok) return opened;
  const here = desk.open.find(opened.value.open);
  if (here.ok) {
    watchFolder(here.value, desk.tell);
    keepInCatalogue(here.value);
  }
  return opened;
}

/** Closes a portfolio; one that is closed already is fine. */
export async function close(desk: Desk, id: OpenId): Promise<Result<null>> {
  await desk.open.queue.next(() => desk.open.close(id));
  return done(null);
}

/** Keeps what is typed and not written yet. */
export function keepDraft({ context }: Desk, portfolio: string, slot: string, text: string | null): Promise<Result<null>> {
  return rememberDraft(context.profile, portfolio, slot, text);
}
