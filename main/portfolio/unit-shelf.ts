import type { UnitUse } from '../../domain/portfolio/portfolio.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Notice } from './notices.ts';
import { readUnitFile, type UnitFileRead } from './unit-files.ts';

/** The units of an open portfolio, read from `units/` as they are taken up. */
export class UnitShelf {
  /** Live: the same map for good. */
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly #units = new Map<UnitId, Unit>();
  readonly #folder: string;
  readonly #read = new Map<string, UnitFileRead>();

  constructor(folder: string) {
    this.#folder = folder;
    this.units = this.#units;
  }

  /** Reads what is used and was not read yet; a document that was not there may have come by now. */
  async fill(uses: ReadonlyMap<UnitId, UnitUse>): Promise<void> {
    for (const id of this.#units.keys()) if (!uses.has(id)) this.#units.delete(id);
    for (const [id, { document }] of uses) {
      const known = this.#read.get(document);
      const read = known?.kind === 'here' ? known : await readUnitFile(this.#folder, document);
      this.#read.set(document, read);
      if (read.kind === 'here') this.#units.set(id, read.unit);
      else this.#units.delete(id);
    }
  }

  notices(uses: ReadonlyMap<UnitId, UnitUse>): readonly Notice[] {
    return [...uses.values()].flatMap(({ document, code }): Notice[] => {
      const read = this.#read.get(document);
      return read === undefined || read.kind === 'here' ? [] : [{ kind: 'unit-lost', code, damaged: read.kind === 'damaged' }];
    });
  }
}
