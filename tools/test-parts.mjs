// @ts-check
/** The parts of `npm test`, in the order in which they run. Each prints what it found and answers with its counts. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { runStories } from './end-to-end.mjs';
import { packageScript, root } from './project.mjs';
import { run, runAndRead } from './run.mjs';
import { honest, playwrightCounts, vitestCounts } from './test-counts.mjs';

/** @typedef {import('./test-counts.mjs').Counts} Counts */

const typed = ['domain', 'main', 'renderer', 'test', 'tools'];
const linted = ['domain', 'main', 'renderer', 'test'];

/** @type {Readonly<Record<string, (args: string[]) => Promise<Counts>>>} */
export const parts = { types, lint, build, unit, 'end-to-end': endToEnd };

/** One count a folder. */
async function types() {
  const checks = await Promise.all(typed.map((folder) => runAndRead(process.execPath, [packageScript('typescript/bin/tsc'), '-p', folder, '--pretty', 'false'], { cwd: root })));
  for (const { output } of checks) process.stdout.write(output);
  return counted(checks.map(({ status }) => status === 0));
}

/** One count a folder; a warning is a failure. In a process of its own, because types of the whole tree take a gigabyte. */
async function lint() {
  return inFile(async (file) => {
    const status = await run(process.execPath, [path.join(root, 'tools/lint.mjs'), file, ...linted], { cwd: root });
    /** @type {() => Counts} */
    const read = () => {
      const bad = JSON.parse(fs.readFileSync(file, 'utf8'));
      return counted(linted.map((folder) => !bad.some((/** @type {string} */ name) => name.startsWith(`${folder}/`))));
    };
    return honest(status, read);
  });
}

async function build() {
  try {
    await ensureBuilt();
    return { passed: 1, failed: 0 };
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

/** @param {string[]} args */
async function unit(args) {
  return inFile(async (file) => {
    const status = await run(process.execPath, [packageScript('vitest/vitest.mjs'), 'run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], { cwd: root });
    return honest(status, () => vitestCounts(file));
  });
}

/** @param {string[]} args */
async function endToEnd(args) {
  return inFile(async (file) => {
    const status = await runStories(['--reporter=list,json', ...args], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
    return honest(status, () => playwrightCounts(file));
  });
}

/** @param {boolean[]} good @returns {Counts} */
function counted(good) {
  return { passed: good.filter(Boolean).length, failed: good.filter((one) => !one).length };
}

/** @param {(file: string) => Promise<Counts>} work @returns {Promise<Counts>} */
async function inFile(work) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attest-report-'));
  try {
    return await work(path.join(folder, 'report.json'));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
