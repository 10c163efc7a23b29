import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../domain/unit/unit.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';
import { reportLines } from './report-words.ts';

/** Texts of a unit that are not words of its document: for the program's own use, or said in another way. */
const notPrinted: ReadonlySet<string> = new Set(['format', 'version', 'ownCode', 'ownTitle', 'recordsStandard', 'kind', 'howTo', 'outcomes', 'source', 'warnings', 'id', 'strength', 'unresolved', 'repaired']);

function printedTexts(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => printedTexts(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([name]) => !notPrinted.has(name)).flatMap(([name, one]) => printedTexts(one, name));
}

/** What the document prints of its rules is their sentences; of its groups, the headings; dates as it prints them. */
function formTexts(unit: Unit): readonly string[] {
  const { approved, reviewDate, ...metadata } = unit.metadata;
  const asPrinted = [unit.metadata.approvedAsPrinted ?? approved, unit.metadata.reviewDateAsPrinted ?? reviewDate].filter((text) => text !== undefined);
  const owner = metadata.ownerAsPrinted === undefined ? {} : { owner: metadata.ownerAsPrinted };
  return [
    ...printedTexts({ ...metadata, ...owner }), ...asPrinted, ...unit.overview, ...printedTexts(unit.introductions), ...unit.groups.map((group) => group.heading), ...unit.knowledgeGroups.map((group) => group.heading),
    ...[...unit.criteria, ...unit.knowledge, ...unit.behaviours, ...unit.scope.flatMap((group) => group.items)].flatMap((criterion) => [criterion.text, criterion.label ?? criterion.id]),
    ...unit.scope.map((group) => group.heading), ...unit.rules.map((rule) => rule.sentence), ...printedTexts(unit.formWords), ...unit.signOff.flatMap((line) => [line.title, line.declares]),
  ];
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

describe.each(['PPL2GEN7', 'H2L604', 'PPL2GEN7-FORM', 'MONITOR-FORM'])('the record on %s', (name) => {
  const unit = templateUnit(name);
  const builder = new RecordBuilder(unit);
  const withEvidence = new RecordBuilder(unit).complete();
  withEvidence.add('E9', 'product', '2026-10-19', { supplementary: true });

  test('holds every word that the document prints', () => {
    for (const record of [builder, withEvidence]) {
      const all = squeezed(reportLines(record.report()).join('\n'));
      const words = formTexts(unit).filter((text) => record === withEvidence || text !== unit.formWords.supplementaryDate);
      expect(words.length).toBeGreaterThan(20);
      expect(words.filter((text) => !all.includes(squeezed(text)))).toEqual([]);
    }
  });

  test('never prints the program’s own code', () => {
    if (unit.ownCode === undefined) return;
    const report = builder.report();
    expect(JSON.stringify({ ...report, attachment: null })).not.toContain(unit.ownCode);
    expect(reportLines(report)).toContain('The form prints no code');
  });
});

describe('codes', () => {
  test('are those that the document prints, with its version', () => {
    expect(reportLines(new RecordBuilder(templateUnit('PPL2GEN7')).report())).toContain('URN PPL2GEN7, version 3');
    expect(reportLines(new RecordBuilder(templateUnit('H2L604')).report())).toContain('WM57, H2L6 04, ICS 31');
  });

  test('of the standard that a form records are named as the standard’s', () => {
    const report = new RecordBuilder(templateUnit('PPL2GEN7-FORM'), templateUnit('PPL2GEN7')).report();
    expect(reportLines(report)).toContain('Records the standard PPL2GEN7, version 3');
    expect(report.parts[0]!.headerRight).toEqual([{ kind: 'text', text: 'Resolve customer service problems  PPL2GEN7 version 3' }]);
  });
});
