import type { Command, CommandOf } from '../command/kinds.ts';
import type { WriterId } from '../command/line.ts';
import type { EvidenceId, EvidenceReference } from '../evidence/evidence-id.ts';
import type { EvidenceFile } from '../evidence/evidence-file.ts';
import { compareReferences } from '../evidence/reference.ts';
import type { Evidence, Portfolio } from '../portfolio/portfolio.ts';
import { carryClaims } from './carry-claims.ts';
import { carryDecisions } from './carry-decisions.ts';
import { carryEvidence } from './carry-evidence.ts';
import { carryWords } from './carry-words.ts';
import { keptFields, together, type Statement } from './statement.ts';

/** What the renewal of a portfolio is asked for with: the items to leave out, the ground, and the instant of the earlier one's last line. */
export interface RenewalRequest { readonly without: ReadonlySet<EvidenceId>; readonly ground?: string; readonly stoodAt: string }

/** The first action of the new portfolio, and what does not go into it. */
export interface RenewalCommands {
  readonly commands: readonly Command[];
  /** The items whose files go with it, each with the files that it still names. */
  readonly items: readonly { readonly item: Evidence; readonly files: readonly EvidenceFile[] }[];
  /** References left out: those named, and those erased before. */
  readonly without: readonly EvidenceReference[];
  /** Judgements, inferences, confirmations and decisions that rested on what changed or was left out. */
  readonly outdated: number;
  readonly declarations: number;
}

/** What makes a portfolio anew from the state of this one, without some of its evidence and all that was erased (FORMAT 21). */
export function renewalCommands(portfolio: Portfolio, request: RenewalRequest): RenewalCommands {
  const items = [...portfolio.evidence.values()];
  const left = items.filter((item) => request.without.has(item.id) || keptFields(item) === null);
  const gone = new Set(left.map(({ id }) => id));
  const renewing = { portfolio, gone };
  const { statements, outdated } = together([carryEvidence(renewing), carryClaims(renewing), carryDecisions(renewing), carryWords(renewing)]);
  const without = left.map(({ reference }) => reference).sort(compareReferences);
  return {
    commands: [{ kind: 'describe', v: 1, details: portfolio.details }, ...renewedBy(portfolio, request, without, statements)],
    items: items.filter(({ id }) => !gone.has(id)).map((item) => ({ item, files: filesLeft(item) })),
    without, outdated, declarations: portfolio.declarations.size,
  };
}

function filesLeft(item: Evidence): readonly EvidenceFile[] {
  const fields = keptFields(item);
  if (fields === null) return [];
  return fields.written === undefined ? fields.files : [...fields.files, fields.written];
}

/** Who speaks, numbered in the order in which they first do, then what they said. */
function renewedBy({ id, writers, numbers }: Portfolio, { ground, stoodAt }: RenewalRequest, without: readonly EvidenceReference[], statements: readonly Statement[]): readonly Command[] {
  const speakers: readonly WriterId[] = [...new Set(statements.map(({ stamp }) => stamp.writer))].filter((writer) => writers.has(writer));
  const place = new Map(speakers.map((writer, index) => [writer, index + 1]));
  const people = speakers.flatMap((writer) => {
    const found = writers.get(writer);
    return found === undefined ? [] : [{ person: found.person, role: found.role, series: found.series }];
  });
  const renew: CommandOf<'renew'> = { kind: 'renew', v: 1, from: id, stoodAt, ...(ground === undefined ? {} : { ground }), without, numbers: [...numbers], people };
  return [renew, ...statements.flatMap(({ stamp, do: said }): readonly CommandOf<'carry'>[] => {
    const [by, role] = [place.get(stamp.writer), writers.get(stamp.writer)?.role];
    return by === undefined || role === undefined ? [] : [{ kind: 'carry', v: 1, by, role, at: stamp.at, do: said }];
  })];
}
