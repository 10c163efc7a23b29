// @ts-check
/** What the tests need of the system beside Node, on Linux: which is missing, and the one command that installs it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { hasDisplay } from './display.mjs';

/** @typedef {{ name: string, newName?: string, library?: string, command?: string, for: string }} Need */

/** Debian's package names; `newName` is what newer releases call it. @type {readonly Need[]} */
const needs = [
  { name: 'libgtk-3-0', newName: 'libgtk-3-0t64', library: 'libgtk-3.so.0', for: 'the window' },
  { name: 'libnss3', library: 'libnss3.so', for: 'the window' },
  { name: 'libgbm1', library: 'libgbm.so.1', for: 'the window' },
  { name: 'libasound2', newName: 'libasound2t64', library: 'libasound.so.2', for: 'the window' },
  ...(hasDisplay() ? [] : [{ name: 'xvfb', command: 'Xvfb', for: 'the window without a display' }]),
  { name: 'poppler-utils', command: 'pdftotext', for: 'the document tests' },
  { name: 'qpdf', command: 'qpdf', for: 'the document tests' },
  { name: 'strace', command: 'strace', for: 'the fault tests' },
];

/** Names what is missing; as root on Debian it installs that itself. Answers with what is missing still. @returns {readonly Need[]} */
export function provideSystemLibraries() {
  if (process.platform !== 'linux') return [];
  const missing = missingNeeds();
  if (missing.length === 0) return [];
  const packages = missing.map(packageName).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  for (const need of missing) process.stderr.write(`Missing for ${need.for}: ${need.name}\n`);
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Install it on Debian with:\n  sudo sh -c '${command}'\n`);
    return missing;
  }
  process.stderr.write(`Installing it: ${command}\n`);
  spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return missingNeeds();
}

/** @returns {readonly Need[]} */
function missingNeeds() {
  const libraries = new Set(read('/sbin/ldconfig', ['-p']).split('\n').map((line) => line.trim().split(' ')[0]));
  return needs.filter(({ library, command }) => (library !== undefined && !libraries.has(library)) || (command !== undefined && !isCommand(command)));
}

/** @param {string} command */
function isCommand(command) {
  return (process.env.PATH ?? '').split(':').some((folder) => fs.existsSync(`${folder}/${command}`));
}

/** @param {Need} need */
function packageName({ name, newName }) {
  return newName !== undefined && read('apt-cache', ['show', '--no-all-versions', newName]) !== '' ? newName : name;
}

/** @param {string} command @param {string[]} args */
function read(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
}
