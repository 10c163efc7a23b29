// @ts-check
/**
 * `npm test`: every part, even after one has failed; the last line is the sum: "N passed, N failed".
 * `node tools/test.mjs unit test/main/memory` runs one part, with arguments for it.
 */
import { provideSystemLibraries } from './system-libraries.mjs';
import { parts } from './test-parts.mjs';

const [asked, ...args] = process.argv.slice(2);
const names = asked === undefined ? Object.keys(parts) : [asked];
if (asked === undefined || asked === 'end-to-end') provideSystemLibraries();

const lines = [];
const sum = { passed: 0, failed: 0 };
for (const name of names) {
  process.stdout.write(`\n--- ${name}\n`);
  const counts = await runPart(name);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  lines.push(`${name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed`);
}
process.stdout.write(`\n${lines.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

/** A part that breaks off has failed, and the others run all the same. @param {string} name */
async function runPart(name) {
  const part = parts[name];
  if (part === undefined) throw new Error(`There is no part ${name}; there are ${Object.keys(parts).join(', ')}`);
  try {
    return await part(args);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}
