import { setTimeout as pause } from 'node:timers/promises';

/** How much of a function runs before V8 compiles it for speed, in bytes of bytecode: V8's own figure, and one that lets a short record pass. */
const usual = 66 * 1024;
const patient = 1_000_000;
/** Long enough for the first record of tens of pages; the compiler pays in one of hundreds. */
const firstRecord = 1_500;

/**
 * Lets a process that has just begun print its first record before V8 compiles the printing for speed. Node 20's V8, which has nothing between its
 * interpreter's code and its best, spends as long on compiling for one record as on the record. The figure is V8's only setting that this
 * touches, and V8 reads it anew each time. Later versions have a middle way, and other figures: they are left alone. Answers when all is as usual again.
 */
export async function compilePatiently(engine: string, setFlag: (flag: string) => void, first: Promise<void> = pause(firstRecord, undefined, { ref: false })): Promise<void> {
  if (!engine.startsWith('11.')) return;
  setFlag(`--interrupt-budget=${patient}`);
  await first;
  setFlag(`--interrupt-budget=${usual}`);
}
