// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';

/** Makes the worked example in out/, prints its record there as PDF and DOCX, and names the files. Answers with the exit status. */
export async function showWithoutWindow() {
  const out = path.join(root, 'out');
  const example = path.join(out, 'Worked example');
  process.stdout.write('There is no display here, so the window stays closed; the worked example and its record go into out/.\n');
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out);
  const status = (await attest(['example', example], out)) || (await attest(['export', example, '--to', out, '--format', 'pdf,docx'], out));
  if (status !== 0) return status;
  const records = fs.readdirSync(out).filter((name) => /\.(pdf|docx)$/.test(name));
  process.stdout.write(`${records.map((name) => path.join('out', name)).sort().join('\n')}\n`);
  return records.length > 0 ? 0 : 1;
}

/** With a profile of its own, so that trying it out leaves nothing on this account. @param {string[]} args @param {string} out */
function attest(args, out) {
  const env = { ...process.env, ATTEST_HOME: path.join(out, 'profile') };
  return run(process.execPath, [path.join(root, 'dist/command-line/attest.js'), ...args], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
