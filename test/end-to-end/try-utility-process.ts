import path from 'node:path';
import { app } from 'electron';
import { startUtilityProcess } from '../../main/electron/utility-process.ts';
import { acceptance, workersOf } from '../main/worker/acceptance.ts';

/** A program of Electron's own with nothing but workers: tries each thing that holds for them, and says a line of what came of it. */
void app.whenReady().then(async () => {
  const bench = workersOf(startUtilityProcess, path.join(import.meta.dirname, 'obedient.mjs'));
  for (const [name, holds] of Object.entries(acceptance)) {
    process.stdout.write(`${name}: ${await holds(bench).then(() => 'holds', String)}\n`);
  }
  app.exit(0);
});
