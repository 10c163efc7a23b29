import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { bundleForNode } from '../../support/bundle.ts';

/** A process that works on a portfolio; `child.ts` says what it does. */
export interface Worker {
  readonly process: ChildProcessWithoutNullStreams;
  /** The writer that it goes on with, or "new". */
  readonly writer: string;
  /** Asks for something, without waiting for the answer. */
  readonly ask: (line: string) => void;
  /** The next answer; null once the process has ended. */
  readonly answer: () => Promise<string | null>;
  /** Lets it finish and waits until it has. */
  readonly end: () => Promise<void>;
}

let script = '';
let built = '';
const running = new Set<ChildProcessWithoutNullStreams>();

/** Builds the script before the tests of a file, and ends what is left running after each. */
export function useWorkers(): void {
  beforeAll(async () => {
    built = await mkdtemp(path.join(os.tmpdir(), 'attest-worker-'));
    script = await bundleForNode(path.join(import.meta.dirname, 'child.ts'), built);
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  afterAll(() => rm(built, { recursive: true, force: true }));
}

/** Starts a process; `before` is a command that runs it (a tracer, a shell with a limit). */
export async function startWorker(profile: string, folder: string, who: string, before: readonly string[] = []): Promise<Worker> {
  const own = [script, profile, folder, who];
  const [command, ...args] = before;
  const child = command === undefined ? spawn(process.execPath, own, { stdio: 'pipe' }) : spawn(command, [...args, process.execPath, ...own], { stdio: 'pipe' });
  running.add(child);
  let problem = '';
  child.stderr.on('data', (text: Buffer) => (problem += text.toString()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async (): Promise<string | null> => {
    const next = await lines.next();
    return next.done === true ? null : next.value;
  };
  const writer = /^ready (\w+)$/.exec((await answer()) ?? '')?.[1];
  if (writer === undefined) throw new Error(`The worker did not start: ${problem}`);
  const end = async (): Promise<void> => {
    const ended = child.exitCode === null ? once(child, 'exit') : null;
    child.stdin.end();
    await ended;
  };
  return { process: child, writer, ask: (line) => void child.stdin.write(`${line}\n`), answer, end };
}
