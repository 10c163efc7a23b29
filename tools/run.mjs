// @ts-check
import { spawn } from 'node:child_process';

/**
 * Runs a program and answers with its exit status; 1 if it could not be started.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program and answers with its exit status and what it printed on standard output; its standard error is passed on.
 * @param {string} command @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runAndRead(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout?.on('data', (part) => (output += String(part)));
    child.on('error', () => resolve({ status: 1, output }));
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}
