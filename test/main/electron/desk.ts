import path from 'node:path';
import { readLibrary } from '../../../main/electron/answers/library.ts';
import { clearDesk } from '../../../main/electron/clear-desk.ts';
import type { Desk } from '../../../main/electron/desk.ts';
import { handlersOf } from '../../../main/electron/handlers.ts';
import { carryOutOrder } from '../../../main/hand-off/carry-out-order.ts';
import { makeExporter } from '../../../main/export/exporter.ts';
import { Jobs } from '../../../main/electron/jobs.ts';
import { Outside } from '../../../main/electron/outside.ts';
import { OpenPortfolios } from '../../../main/electron/open/open-portfolios.ts';
import { Printing } from '../../../main/electron/printing.ts';
import { readAsOrdered } from '../../../main/reading/read-as-ordered.ts';
import { systemContext } from '../../../main/system/context.ts';
import { startThread } from '../../../main/worker/thread.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { temporaryProfile } from '../../support/profile.ts';
import { afterEach } from 'vitest';

const desks: Desk[] = [];

afterEach(async () => {
  for (const desk of desks.splice(0)) await clearDesk(desk);
});

/** The program behind the bridge without Electron: its answers, everything it told, and what the system's dialogs would answer. */
export async function atTheDesk(workerFile = 'none') {
  const folder = await temporaryFolder();
  const profile = await temporaryProfile(path.join(folder, 'profile'));
  const told: { readonly tiding: string; readonly told: unknown }[] = [];
  const shown: string[] = [];
  const chosen: { folder: string | null; handOff: string | null; unitFile: string | null; files: readonly string[] } = { folder: null, handOff: null, unitFile: null, files: [] };
  const tell: Desk['tell'] = (tiding, what) => told.push({ tiding, told: what });
  const desk: Desk = {
    context: systemContext(profile),
    version: '0.0.0',
    documents: folder,
    choices: { folder: () => Promise.resolve(chosen.folder), files: () => Promise.resolve(chosen.files), handOff: () => Promise.resolve(chosen.handOff), unitFile: () => Promise.resolve(chosen.unitFile), show: (file) => shown.push(file) },
    tell,
    outside: new Outside(tell),
    library: () => readLibrary(profile),
    printing: new Printing(() => Promise.resolve(makeExporter(profile.say, startThread, workerFile))),
    readings: (_name, order, hooks) => readAsOrdered(profile.say, order, hooks),
    handOffs: (order, hooks) => carryOutOrder(systemContext(profile), order, hooks),
    jobs: new Jobs(),
    open: new OpenPortfolios(profile.say),
  };
  desks.push(desk);
  return { folder, profile, desk, told, shown, chosen, ask: handlersOf(desk) };
}
