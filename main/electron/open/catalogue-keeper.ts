import { rememberInCatalogue } from '../../actions/remember.ts';
import { rememberWho } from '../../memory/catalogue.ts';
import type { OpenPortfolio } from './open-portfolio.ts';

/** How long after something was done the catalogue hears of it: it counts all criteria, which nobody is to wait for. */
const pauseMs = 3_000;

const soon = new WeakMap<OpenPortfolio, NodeJS.Timeout>();
/** What is being written of each, the last after those before it. */
const writing = new WeakMap<OpenPortfolio, Promise<void>>();

/** Keeps the catalogue's hint of how an open portfolio stands: soon after it was opened and after things done, and when it is closed. */
export function keepInCatalogue(open: OpenPortfolio): void {
  acted(open);
  open.ending.push(async () => {
    if (soon.has(open)) {
      clearTimeout(soon.get(open));
      soon.delete(open);
      write(open);
    }
    await writing.get(open);
  });
}

/** How it stands, and who works in it, so that they are not asked again who they are. */
async function remember({ look, work }: OpenPortfolio): Promise<void> {
  await rememberInCatalogue(look);
  if (work === null) return;
  const { person, role } = work.session.who;
  await rememberWho(look.context.profile, work.session.folder, { ...person, role });
}

/** Something was done: the catalogue is to hear of it. */
export function acted(open: OpenPortfolio): void {
  if (soon.has(open)) return;
  soon.set(open, setTimeout(() => {
    soon.delete(open);
    write(open);
  }, pauseMs));
}

function write(open: OpenPortfolio): void {
  writing.set(open, (writing.get(open) ?? Promise.resolve()).then(() => remember(open)));
}
