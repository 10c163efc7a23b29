// @ts-check
/** `npm run screenshots -- [part of a name]`: a picture of every screen and state, at three sizes, light and dark, in out/screenshots/. */
import { runPlaywright } from './end-to-end.mjs';

const names = process.argv.slice(2);
process.exitCode = await runPlaywright('test/screenshots/playwright.config.ts', ['--reporter=list', ...names.flatMap((name) => ['-g', name])]);
