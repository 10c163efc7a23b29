import type { Exporter } from '../export/exporter.ts';

/** The one exporter of the program, made when it is first needed, and what was printed with it. */
export class Printing {
  /** All that was printed since the program started: all that the page may have shown. */
  readonly printed = new Set<string>();
  readonly #make: () => Promise<Exporter>;
  #exporter: Promise<Exporter> | null = null;

  constructor(make: () => Promise<Exporter>) {
    this.#make = make;
  }

  /** Its worker stays warm from one print to the next. */
  exporter(): Promise<Exporter> {
    this.#exporter ??= this.#make();
    return this.#exporter;
  }

  /** Ends its worker, if it has one. */
  async close(): Promise<void> {
    const exporter = await this.#exporter;
    this.#exporter = null;
    await exporter?.close();
  }
}
