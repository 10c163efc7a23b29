import { setTimeout as wait } from 'node:timers/promises';
import { tryKernelLock, type KernelLock } from './kernel-lock.ts';

/** Takes the lock as soon as it is free; "taken" after `limitMs`. Asks at growing distances of at most 8 ms. */
export async function waitForLock(name: string, limitMs: number): Promise<KernelLock | 'taken'> {
  const end = performance.now() + limitMs;
  for (let pause = 1; ; pause = Math.min(pause * 2, 8)) {
    const lock = await tryKernelLock(name);
    if (lock !== 'taken' || performance.now() >= end) return lock;
    await wait(pause);
  }
}
