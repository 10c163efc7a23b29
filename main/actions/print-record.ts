import path from 'node:path';
import { done, type Result } from '../../domain/failure/result.ts';
import { declaredState } from '../../domain/portfolio/declared.ts';
import { history } from '../../domain/portfolio/history.ts';
import { makeReport } from '../../domain/report/make-report.ts';
import type { ReportInput, UnitInput } from '../../domain/report/report-input.ts';
import type { UnitId } from '../../domain/unit/criterion-key.ts';
import { unitCodes } from '../../domain/unit/unit-codes.ts';
import { fail } from '../../domain/words/fail.ts';
import type { ExportRecord, Exporter } from '../export/exporter.ts';
import type { ExportFormat } from '../export/messages/messages.ts';
import { pathsOf } from '../portfolio/paths.ts';
import { loadForms } from '../templates/forms.ts';
import { findUnit } from '../templates/units.ts';
import { declaredDigest } from '../verify/declared-digest.ts';
import { stateMark } from '../verify/state-mark.ts';
import { coverageOf } from './coverage-of.ts';
import { damagedNotices } from './damaged.ts';
import { declarationFacts } from './declaration-facts.ts';
import { evidenceFacts, type EvidenceFacts } from './evidence-facts.ts';
import { findUnitHere } from './find-criteria.ts';
import { newerHere } from './newer-here.ts';
import { someUnitsHere, unitsHere, type Look } from './work.ts';

/** Which units are printed (all if none is named), in which formats, into which folder. */
export interface PrintRequest { readonly unit?: string; readonly formats: readonly ExportFormat[]; readonly folder: string }

/** Prints the record of each unit; answers with the paths of the files. Lines of a newer program ask for the update first. */
export async function printRecord(look: Look, exporter: Exporter, request: PrintRequest): Promise<Result<readonly string[]>> {
  const newer = newerHere(look);
  if (newer > 0) return fail(look.context.say, 'newer-lines', { count: newer });
  const units = request.unit === undefined ? someUnitsHere(look) : onlyUnit(look, request.unit);
  if (!units.ok) return units;
  const facts = await evidenceFacts(look);
  const candidate = look.session.portfolio.details.candidate ?? look.context.say('report.candidate.unnamed');
  const records = units.value.map(({ id, unit }): ExportRecord => ({
    candidate,
    code: codeInNames(look, id),
    report: makeReport(reportInput(look, [unitInput(look, { id, unit })], facts)),
    evidence: pathsOf(look.session.folder).evidence,
  }));
  return exporter.exportRecord({ records, formats: request.formats, folder: path.resolve(request.folder) });
}

/** A unit's code for the name of its file: two editions with one code are told apart also where they are printed one after the other. */
function codeInNames(look: Look, id: UnitId): string {
  const coded = unitsHere(look).map((here) => ({ id: here.id, code: unitCodes(here.unit)[0] ?? '' }));
  const code = coded.find((one) => one.id === id)?.code ?? '';
  const place = coded.filter((one) => one.code === code).findIndex((one) => one.id === id);
  return place <= 0 ? code : `${code} (${place + 1})`;
}

/** Everything that a record of these units is made from. */
export function reportInput(look: Look, units: readonly UnitInput[], facts: EvidenceFacts): ReportInput {
  const { session, context, counts } = look;
  const { fold, portfolio } = session;
  const whole = declaredDigest(declaredState(fold, { role: 'centre', units: [] }));
  return {
    portfolio, units, written: facts.written, files: facts.files, counts, say: context.say,
    forms: loadForms().map(({ form }) => form),
    declarations: declarationFacts(look),
    stateMark: stateMark(whole),
    stateAt: fold.entries.at(-1)?.line.at ?? portfolio.created,
    entries: fold.entries.length,
    history: history(fold, context.say).map(({ at, who, sentence }) => ({ at, who, sentence })),
    findings: damagedNotices(look),
  };
}

/** What a record is made from of one unit. */
export function unitInput(look: Look, { id, unit }: ReturnType<typeof unitsHere>[number]): UnitInput {
  const standard = unit.recordsStandard === undefined ? null : findUnit(unit.recordsStandard);
  return { id, unit, coverage: coverageOf(look, id), ...(standard === null ? {} : { standard: standard.unit }) };
}

function onlyUnit(look: Look, code: string): Result<ReturnType<typeof unitsHere>> {
  const found = findUnitHere(look, code);
  return found.ok ? done([found.value]) : found;
}
