import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { machine, newPortfolio } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { startWorker, useWorkers } from './worker-process.ts';

useWorkers();

/** System calls as strace tells them, in the order in which they ended. */
async function tracedCalls(file: string): Promise<readonly string[]> {
  const begun = new Map<string, string>();
  return (await readFile(file, 'latin1')).split('\n').flatMap((line) => {
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(pid, rest.slice(0, -'<unfinished ...>'.length));
      return [];
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    return [resumed === null ? rest : (begun.get(pid) ?? '') + (resumed[1] ?? '')];
  });
}

/** Where the first call that matches stands, after `from`; the test ends here if there is none. */
function find(calls: readonly string[], pattern: RegExp, from = 0): number {
  const at = calls.findIndex((call, index) => index >= from && pattern.test(call));
  if (at < 0) throw new Error(`No call ${String(pattern)} after ${from}`);
  return at;
}

/** The calls of a process that adds something first, and then does what is asked; `from` is where the first answer stands. */
async function traced(profile: string, folder: string, asked: string, answer: string): Promise<{ readonly seen: readonly string[]; readonly from: number }> {
  const trace = path.join(await temporaryFolder(), 'trace');
  const calls = ['write', 'pwrite64', 'writev', 'fsync', 'fdatasync', 'rename', 'renameat', 'renameat2'].join(',');
  const worker = await startWorker(profile, folder, 'candidate:Sam Okafor', ['strace', '-f', '-y', '-s', '100000', '-e', `trace=${calls}`, '-o', trace]);
  worker.ask('add warm');
  expect(await worker.answer()).toBe('ok warm');
  worker.ask(asked);
  expect(await worker.answer()).toBe(answer);
  await worker.end();
  const seen = await tracedCalls(trace);
  return { seen, from: find(seen, /^write\(1<.*ok warm/) };
}

describe('the order of writing, syncing and answering, as the kernel saw it', () => {
  it('is: evidence synced, renamed, its folder synced; the line written, synced; only then the answer', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await session.close();
    const source = path.join(await temporaryFolder(), 'letter.txt');
    await writeFile(source, 'Dear Sam');
    const { seen, from } = await traced(on.context.profile.folder, session.folder, `take letter ${source}`, 'ok letter');
    const copied = find(seen, /^p?write(64)?\(.*evidence\/~\$[0-9a-f]+\.tmp.*Dear Sam/, from);
    const bytesSynced = find(seen, /^fsync\(.*evidence\/~\$[0-9a-f]+\.tmp.*= 0/, copied);
    const renamed = find(seen, /^rename.*evidence\/~\$[0-9a-f]+\.tmp.*evidence\/[0-9a-f]{32}\.txt.*= 0/, bytesSynced);
    const nameSynced = find(seen, /^fsync\(\d+<[^>]*\/evidence>\).*= 0/, renamed);
    const written = find(seen, /^p?write(64)?\(.*journal\/[0-9a-f]{16}\.jsonl.*add-evidence.*letter/, nameSynced);
    const lineSynced = find(seen, /^fdatasync\(\d+<.*journal\/[0-9a-f]{16}\.jsonl>\).*= 0/, written);
    const answered = find(seen, /^write\(1<.*ok letter/);
    expect(answered).toBeGreaterThan(lineSynced);
    // One action is one write to the journal and one sync of it.
    const toJournal = seen.slice(nameSynced, answered).filter((call) => call.includes('.jsonl'));
    expect(toJournal.map((call) => /^\w+/.exec(call)?.[0])).toEqual(['pwrite64', 'fdatasync']);
    // A new journal: its header and its name are on the disk before anything is written to it.
    const header = find(seen, /^write\(.*\.jsonl.*attest-journal|^pwrite64\(.*\.jsonl.*attest-journal/);
    const headerSynced = find(seen, /^fsync\(\d+<.*\.jsonl>\).*= 0/, header);
    expect(find(seen, /^fsync\(\d+<[^>]*\/journal>\).*= 0/, headerSynced)).toBeLessThan(find(seen, /^pwrite64\(.*\.jsonl.*add-evidence/));
  });

  it('is the same for what was written on a form', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await session.close();
    const { seen } = await traced(on.context.profile.folder, session.folder, 'write account reflective-account', 'ok account');
    const written = find(seen, /^p?write(64)?\(.*evidence\/~\$[0-9a-f]+\.tmp.*Written for account/);
    const bytesSynced = find(seen, /^fsync\(.*evidence\/~\$[0-9a-f]+\.tmp.*= 0/, written);
    const renamed = find(seen, /^rename.*evidence\/~\$[0-9a-f]+\.tmp.*evidence\/[0-9a-f]{32}\.json.*= 0/, bytesSynced);
    const nameSynced = find(seen, /^fsync\(\d+<[^>]*\/evidence>\).*= 0/, renamed);
    find(seen, /^p?write(64)?\(.*journal\/[0-9a-f]{16}\.jsonl.*add-evidence.*account/, nameSynced);
  });
});
