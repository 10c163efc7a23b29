import { describe, expect, it } from 'vitest';
import { commandKinds, type Command, type CommandName } from '../../../domain/command/kinds.ts';
import { writerRoles, type WriterRole } from '../../../domain/person/role.ts';
import { addEvidence, assess, claim, edit, evidenceId, fieldsOf, judge, pc, takeUnit, undo, unit1, unit2 } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import { evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';

/** Who may do what, written out by hand: c candidate, a assessor, k countersigning assessor, i internal and e external quality assurer, t the training centre. */
const letters: Readonly<Record<WriterRole, string>> = {
  candidate: 'c', assessor: 'a', 'countersigning-assessor': 'k', 'internal-quality-assurer': 'i', 'external-quality-assurer': 'e', centre: 't',
};
const e1 = evidenceId('evidence1');
const unit3 = unitIdSchema.parse('unit03');
const day = daySchema.parse('2026-11-30');

/** Each kind with who may, and one such command on the portfolio of `begun`. */
const table: Readonly<Record<Exclude<CommandName, 'undo' | 'carry'>, readonly [string, Command]>> = {
  'describe': ['ca---t', { kind: 'describe', v: 1, details: { centre: 'Harbour Training' } }],
  'describe-person': ['-akiet', { kind: 'describe-person', v: 1, person: 'person3', status: 'L&D9DI', trainee: true }],
  'take-unit': ['ca---t', takeUnit(unit2)],
  'replace-unit': ['-a---t', { kind: 'replace-unit', v: 1, unit: unit1, document: 'e'.repeat(64), because: 'PC 4 was misread' }],
  'supersede-unit': ['ca---t', { kind: 'supersede-unit', v: 1, unit: unit1, by: unit3, pairs: [{ from: pc('3'), to: pc('4', unit3), words: 'same' }] }],
  'bring-claims': ['ca---t', { kind: 'bring-claims', v: 1, claims: [{ evidence: e1, from: pc('3'), to: pc('4', unit3) }] }],
  'leave-claims': ['ca----', { kind: 'leave-claims', v: 1, claims: [{ evidence: e1, from: pc('3'), to: pc('4', unit3) }] }],
  'uphold': ['-ak---', {
    kind: 'uphold', v: 1, unit: unit3, judgements: [{ evidence: e1, criterion: pc('3'), verdict: 'accepted' }], inferences: [],
    reasons: [{ reason: 'reason02', upholds: 'reason00', criteria: [pc('4', unit3)] }], confirmations: [],
  }],
  'register-witness': ['ca---t', { kind: 'register-witness', v: 1, witness: 'witness1', name: 'Aileen Grant', status: 'witness' }],
  'add-evidence': ['cak--t', { kind: 'add-evidence', v: 1, evidence: evidenceId('evidence2'), reference: evidenceReferenceSchema.parse('E2'), fields: fieldsOf() }],
  'edit-evidence': ['cak--t', edit('evidence1', { title: 'Another title', until: null })],
  'withdraw': ['cak--t', { kind: 'withdraw', v: 1, evidence: e1, because: 'Wrong file' }],
  'restore': ['cak--t', { kind: 'restore', v: 1, evidence: e1 }],
  'erase': ['cak--t', { kind: 'erase', v: 1, evidence: e1, ground: 'Names a guest', files: [evidenceFileNameSchema.parse(`${'a'.repeat(32)}.pdf`)] }],
  'renumber': ['cak--t', { kind: 'renumber', v: 1, evidence: e1, reference: evidenceReferenceSchema.parse('E9') }],
  'claim': ['ca----', claim('evidence1', pc('4'))],
  'unclaim': ['ca----', { kind: 'unclaim', v: 1, evidence: e1, criterion: pc('3') }],
  'assess': ['-ak---', assess('evidence1', ['current'])],
  'judge': ['-ak---', judge('evidence1', pc('3'), 'more-needed')],
  'mark': ['-ak---', { kind: 'mark', v: 1, evidence: e1, criterion: pc('5'), places: [{ kind: 'clock', from: '07:15' }] }],
  'infer': ['-ak---', { kind: 'infer', v: 1, inference: 'inference1', criterion: pc('3'), from: [{ evidence: e1, places: [] }], ground: 'Seen' }],
  'reason': ['-ak---', { kind: 'reason', v: 1, reason: 'reason01', criteria: [pc('3'), pc('4')], because: 'It never came up' }],
  'confirm': ['-ak---', { kind: 'confirm', v: 1, confirmation: 'confirm1', unit: unit1, rule: 'R1', grounds: 'Nine weeks' }],
  'retract': ['-ak---', { kind: 'retract', v: 1, object: 'reason', id: 'reason00', because: 'It did come up' }],
  'feedback': ['-aki--', { kind: 'feedback', v: 1, feedback: 'feedback1', on: { kind: 'unit', unit: unit1 }, text: 'Well done' }],
  'reword-feedback': ['-aki--', { kind: 'reword-feedback', v: 1, feedback: 'feedback0', text: 'Very well done' }],
  'add-action': ['ca-i--', { kind: 'add-action', v: 1, action: 'action01', text: 'Read the policy', due: day, who: 'Sam Okafor' }],
  'finish-action': ['ca-i--', { kind: 'finish-action', v: 1, action: 'action00', day }],
  'decide': ['-ak---', { kind: 'decide', v: 1, unit: unit1, outcome: 'competent' }],
  'countersign': ['--k---', { kind: 'countersign', v: 1, unit: unit1 }],
  'declare': ['cakiet', { kind: 'declare', v: 1, declaration: 'declare1', units: [unit1], statement: 'My own work', digest: 'x'.repeat(43) }],
  'sample': ['---ie-', { kind: 'sample', v: 1, sample: 'sample01', unit: unit1, evidence: e1, criteria: [pc('3')] }],
  'finding': ['---ie-', { kind: 'finding', v: 1, finding: 'finding1', sample: 'sample00', result: 'agreed', text: 'Sound' }],
  'renew': ['ca---t', { kind: 'renew', v: 1, from: 'q'.repeat(16), stoodAt: '2026-09-01T09:00:00.000+00:00', without: [], numbers: [], people: [] }],
};

/** A portfolio in which everything stands that the table's commands speak of. */
function begun() {
  const journals = new Journals();
  const hands = new Map(writerRoles.map((role) => [role, journals.hand(role)]));
  const by = (role: WriterRole, command: Command): void => {
    const hand = hands.get(role);
    if (hand === undefined) throw new Error(role);
    journals.write(hand, command);
    journals.meet();
  };
  by('candidate', takeUnit());
  by('candidate', takeUnit(unit3));
  by('candidate', addEvidence('evidence1', 'E1'));
  by('candidate', claim('evidence1', pc('3')));
  by('assessor', { kind: 'reason', v: 1, reason: 'reason00', criteria: [pc('3')], because: 'It never came up' });
  by('assessor', { kind: 'feedback', v: 1, feedback: 'feedback0', on: { kind: 'portfolio' }, text: 'Good' });
  by('assessor', { kind: 'add-action', v: 1, action: 'action00', text: 'Add a date', due: day });
  by('internal-quality-assurer', { kind: 'sample', v: 1, sample: 'sample00', unit: unit1, evidence: e1, criteria: [] });
  return { journals, hands };
}

describe('the permission table', () => {
  it('knows every kind', () => {
    expect([...commandKinds.keys()].sort()).toEqual([...Object.keys(table), 'carry', 'undo'].sort());
  });

  for (const [kind, [may, command]] of Object.entries(table)) {
    it(`lets ${may} ${kind}, and nobody else`, () => {
      for (const role of writerRoles) {
        const { journals, hands } = begun();
        const hand = hands.get(role);
        if (hand === undefined) throw new Error(role);
        const line = journals.write(hand, command);
        const allowed = may.includes(letters[role]);
        expect([role, journals.fresh().entry(line.hash)?.standing]).toEqual([role, allowed ? { kind: 'applied' } : { kind: 'set-aside', reason: { kind: 'role', role } }]);
      }
    });
  }

  it('lets whoever may renew carry over, and nobody else', () => {
    for (const role of writerRoles) {
      const { journals, hands } = begun();
      const hand = hands.get(role);
      if (hand === undefined) throw new Error(role);
      const people = [{ person: { id: 'person99', name: 'Priya Nair' }, role: 'assessor' as const, series: 'A' }];
      journals.write(hand, { kind: 'renew', v: 1, from: 'q'.repeat(16), stoodAt: '2026-09-01T09:00:00.000+00:00', without: [], numbers: [], people });
      const line = journals.write(hand, { kind: 'carry', v: 1, by: 1, role: 'assessor', at: '2026-08-01T09:00:00.000+00:00', do: judge('evidence1', pc('3')) });
      expect([role, journals.fresh().entry(line.hash)?.standing.kind]).toEqual([role, 'cat'.includes(letters[role]) ? 'applied' : 'set-aside']);
    }
  });

  it('lets everyone undo what they did themselves', () => {
    for (const role of writerRoles) {
      const { journals, hands } = begun();
      const hand = hands.get(role);
      if (hand === undefined) throw new Error(role);
      const line = journals.write(hand, { kind: 'declare', v: 1, declaration: 'declare1', units: [], statement: 'Seen', digest: 'x'.repeat(43) });
      journals.write(hand, undo(line));
      expect(journals.fresh().entry(line.hash)?.standing.kind).toBe('undone');
    }
  });
});
