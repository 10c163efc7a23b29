import type { Tiding, Told } from './contract/contract.ts';

/** Tells the page something by itself; nobody listens while there is no window. */
export type TellPage = <T extends Tiding>(tiding: T, told: Told<T>) => void;
