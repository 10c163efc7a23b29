import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';

/** A short mark of this machine: its name and, where there is one, the id its system was given at installation. 16 hex digits. */
export function thisHost(): string {
  return createHash('sha256').update(`${os.platform()}\n${os.hostname()}\n${machineId()}`).digest('hex').slice(0, 16);
}

function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim();
  } catch {
    // Only Linux has it; the name of the machine has to do elsewhere.
    return '';
  }
}
