// @ts-check
/** `npm run --silent attest -- ARGS`: the command line from a clone, built if needed, run in the folder of the caller. */
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { root } from './project.mjs';
import { run } from './run.mjs';

await ensureBuilt({ quiet: true });
process.exitCode = await run(process.execPath, [path.join(root, 'dist/command-line/attest.js'), ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
