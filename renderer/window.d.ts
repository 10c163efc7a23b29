import type { Bridge } from '../main/electron/contract.ts';

declare global {
  interface Window {
    /** All that the page has of the program. */
    readonly attest: Bridge;
  }
}
