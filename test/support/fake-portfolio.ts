import type { Command } from '../../domain/command/kinds.ts';
import { lineHashSchema, writerIdSchema, type Line, type LineHash, type Writer } from '../../domain/command/line.ts';
import { packLines } from '../../domain/command/packed-lines.ts';
import { personSchema } from '../../domain/person/role.ts';
import { startFold, type Fold } from '../../domain/portfolio/fold.ts';
import { unitIdSchema, type UnitId } from '../../domain/unit/criterion-key.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { News, WhoAsked } from '../../main/electron/contract/portfolio.ts';

/** A portfolio in memory: lines made here, folded by the domain, never written anywhere. */
export class FakePortfolio {
  readonly id: string;
  readonly created = '2026-08-31T10:00:00.000+01:00';
  readonly units = new Map<UnitId, Unit>();
  readonly fold: Fold;
  readonly #lines: Line[] = [];
  readonly #writers: Writer[] = [];

  constructor(id: string) {
    this.id = id;
    this.fold = startFold(id, this.created);
  }

  /** The writer of this person in this role; the same for good. One name is one person. */
  writer({ person, role }: WhoAsked): Writer {
    const known = this.#writers.find((one) => one.person.name === person.name && one.role === role);
    if (known !== undefined) return known;
    const number = this.#writers.length + 1;
    const same = this.#writers.find((one) => one.person.name === person.name)?.person;
    const writer: Writer = { id: writerIdSchema.parse(String(number).padStart(16, '0')), person: same ?? personSchema.parse({ id: `person${number}`, name: person.name }), role, series: role === 'candidate' ? 'E' : 'A', key: '' };
    this.#writers.push(writer);
    this.fold.addWriter(writer);
    return writer;
  }

  /** Writes one line for each command; those of one action bear one time. */
  write(writer: Writer, commands: readonly Command[]): void {
    const at = new Date(Date.parse(this.created) + (this.#lines.length + 1) * 60_000).toISOString();
    for (const command of commands) {
      const [count, n] = [this.#lines.length + 1, this.#linesOf(writer).length + 1];
      const line: Line = {
        writer: writer.id, n, action: n, at, clock: [Date.parse(this.created) + count, 0],
        hash: hashOf(count), previous: hashOf(count - 1), seen: new Map(), do: command,
        knows: new Map(this.#writers.filter((one) => one !== writer).map((one) => [one.id, this.#linesOf(one).length])),
      };
      this.#lines.push(line);
      this.fold.add([line]);
    }
  }

  /** Takes a unit up under its own id. */
  takeUp(writer: Writer, code: string, unit: Unit): void {
    const id = unitIdSchema.parse(`unit${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
    this.units.set(id, unit);
    this.write(writer, [{ kind: 'take-unit', v: 1, unit: id, document: '0'.repeat(64), code }]);
  }

  /** Everything since so many lines: the page passes over what it has. */
  news(writer: Writer | null, from = 0): News {
    return { writers: this.#writers, lines: packLines(this.#lines.slice(from)), lost: [], units: from === 0 ? [...this.units] : [], uncounted: [], notices: [], writer: writer?.id ?? null, canUndo: false, canRedo: false };
  }

  /** Those who worked here, each in a role. */
  get people(): readonly { readonly id: string; readonly name: string; readonly role: Writer['role'] }[] {
    return this.#writers.map(({ person: { id, name }, role }) => ({ id, name, role }));
  }

  get length(): number {
    return this.#lines.length;
  }

  #linesOf({ id }: Writer): readonly Line[] {
    return this.#lines.filter(({ writer }) => writer === id);
  }
}

function hashOf(count: number): LineHash {
  return lineHashSchema.parse(String(count).padStart(43, '-'));
}
