/** The value at a share of the sorted figures: 0.5 the median, 0.95 the 95th percentile. */
export function percentile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds that a step takes. */
export async function timed(step: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await step();
  return performance.now() - begun;
}

export interface Row { readonly what: string; readonly figure: string; readonly floor: string; readonly wanted: string }

/** Prints one row of the table. */
export function report(row: Row): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}

/** 1.234 as "1.23 ms". */
export function ms(figure: number): string {
  return `${figure < 100 ? figure.toFixed(2) : figure.toFixed(0)} ms`;
}

/** 2.5 as "2.50 x". */
export function times(figure: number): string {
  return `${figure.toFixed(2)} x`;
}
