import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Launch } from '../../tools/launch.mjs';

const shownSchema = z.object({ at: z.number(), processes: z.array(z.object({ pid: z.int(), type: z.string() })) });

/** How long a window took from the start of its process until it was painted, in milliseconds, and what its processes hold, in MB. */
export interface Shown { readonly ready: number; readonly memory: number; readonly processes: number }

/** Starts a window by `window-shown.mjs` and ends it. */
export async function startWindow(launch: Launch, profile: string, what: { readonly window: 'bare' | 'program'; readonly selector: string }): Promise<Shown> {
  const begun = Date.now();
  const child = spawn(launch.executable, [...launch.flags, path.resolve('test/bench/window-shown.mjs')], {
    env: { ...launch.env, ATTEST_HOME: profile, BENCH_WINDOW: what.window, BENCH_SELECTOR: what.selector }, stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += String(part);
      const found = text.split('\n').find((one) => one.startsWith('{"at"'));
      if (found !== undefined && text.endsWith('\n')) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The window ended: ${text}`)));
  });
  const { at, processes } = shownSchema.parse(JSON.parse(line));
  const held = await Promise.all(processes.map(({ pid }) => heldBy(pid)));
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.removeAllListeners('exit');
  child.kill('SIGKILL');
  await ended;
  return { ready: at - begun, memory: held.reduce((sum, one) => sum + one, 0), processes: processes.length };
}

/** What a process holds, its share of what it shares counted, in MB. */
async function heldBy(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) / 1024;
}
