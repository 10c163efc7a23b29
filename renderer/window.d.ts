import type { Bridge } from '../main/electron/contract/contract.ts';

declare global {
  interface Window {
    /** All that the page has of the program. */
    readonly attest: Bridge;
  }
}
