import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { lockAddress, tryKernelLock, type KernelLock } from '../../../main/lock/kernel-lock.ts';

const held: KernelLock[] = [];
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
});

async function take(name: string): Promise<KernelLock> {
  const lock = await tryKernelLock(name);
  if (lock === 'taken') throw new Error(`${name} is taken`);
  held.push(lock);
  return lock;
}

describe('the kernel lock', () => {
  it('is given once, and again after it was released', async () => {
    const name = `once-${process.pid}`;
    const first = await take(name);
    expect(await tryKernelLock(name)).toBe('taken');
    await first.release();
    await take(name);
  });

  it('goes to exactly one of many who ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryKernelLock(`many-${process.pid}`)));
    const got = answers.filter((answer) => answer !== 'taken');
    held.push(...got);
    expect(got).toHaveLength(1);
  });

  it('does not mix up two names', async () => {
    await take(`a-${process.pid}`);
    await take(`b-${process.pid}`);
  });

  it('is dropped by the kernel when the process that held it is killed', async () => {
    const name = `killed-${process.pid}`;
    const script = `require('node:net').createServer().listen(${JSON.stringify(lockAddress(name))}, () => console.log('held'))`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    expect(await tryKernelLock(name)).toBe('taken');
    child.kill('SIGKILL');
    await once(child, 'exit');
    await take(name);
  });
});

describe('where a lock listens', () => {
  it('is no file on Linux and Windows', () => {
    expect(lockAddress('x', 'linux')).toMatch(/^\0attest-[0-9a-f]{32}$/);
    expect(lockAddress('x', 'win32')).toMatch(/^\\\\\.\\pipe\\attest-[0-9a-f]{32}$/);
    expect(lockAddress('x', 'darwin')).toMatch(/attest-[0-9a-f]{32}\.sock$/);
  });
});
