import { describe, expect, it } from 'vitest';
import type { Command } from '../../../domain/command/kinds.ts';
import type { WriterRole } from '../../../domain/person/role.ts';
import { changeWords } from '../../../domain/portfolio/change-words.ts';
import { changedSince, declaredState, declaredThen } from '../../../domain/portfolio/declared.ts';
import type { Declaration } from '../../../domain/portfolio/portfolio.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { addEvidence, assess, claim, edit, evidenceId, judge, pc, takeUnit, undo, unit1, unit2 } from '../building/commands.ts';
import { Journals, type Hand } from '../building/journals.ts';
import { say } from '../building/say.ts';

const file = (letter: string) => ({ file: `${letter.repeat(32)}.pdf`, sha256: letter.repeat(64), name: 'a.pdf', size: 1 });

class Story {
  readonly journals = new Journals();
  readonly candidate = this.journals.hand('candidate', 'Sam Okafor');
  readonly assessor = this.journals.hand('assessor', 'Priya Nair');
  readonly iqa = this.journals.hand('internal-quality-assurer', 'Dilys Rees');

  constructor() {
    this.do(this.candidate, takeUnit(unit1), takeUnit(unit2), addEvidence('evidence1', 'E1', { files: [file('a')] }), claim('evidence1', pc('3')));
    this.do(this.assessor, judge('evidence1', pc('3')));
  }

  do(hand: Hand, ...commands: readonly Command[]): this {
    for (const command of commands) {
      this.journals.write(hand, command);
      this.journals.meet();
    }
    return this;
  }

  /** Declares, and answers with the declaration as everyone folds it. */
  declare(hand: Hand, units = [unit1]): Declaration {
    const id = `declare${this.journals.lines.length}`;
    this.do(hand, { kind: 'declare', v: 1, declaration: id, units, statement: 'So it is', digest: 'x'.repeat(43) });
    const declaration = this.journals.fresh().portfolio.declarations.get(id);
    if (declaration === undefined) throw new Error('not declared');
    return declaration;
  }

  since(declaration: Declaration): readonly string[] {
    const fold = this.journals.fresh();
    return changeWords(fold, changedSince(fold, declaration), say);
  }

  state(role: WriterRole): readonly string[] {
    return declaredState(this.journals.fresh(), { role, units: [unit1] });
  }
}

describe('what a declaration covers', () => {
  it('is told as units, files and lines, the same for everyone who has the same lines', () => {
    const story = new Story();
    const state = story.state('assessor');
    expect(state.slice(0, 3)).toEqual(['attest-declaration 1', `unit ${unit1}`, `file ${'a'.repeat(64)}`]);
    expect(state.filter((text) => text.startsWith('line '))).toHaveLength(4);
    expect(declaredState(story.assessor.fold, { role: 'assessor', units: [unit1] })).toEqual(state);
  });

  it('grows with the role: work, then judgements, then quality assurance', () => {
    const story = new Story();
    const lines = (role: WriterRole) => story.state(role).filter((text) => text.startsWith('line ')).length;
    expect(lines('candidate')).toBe(2);
    story.do(story.iqa, { kind: 'sample', v: 1, sample: 'sample01', unit: unit1, evidence: evidenceId('evidence1'), criteria: [] });
    expect([lines('candidate'), lines('assessor'), lines('countersigning-assessor'), lines('internal-quality-assurer')]).toEqual([2, 4, 4, 5]);
  });

  it('can be worked out again as its writer saw it, whatever came since', () => {
    const story = new Story();
    const before = story.state('assessor');
    const declaration = story.declare(story.assessor);
    story.do(story.candidate, addEvidence('evidence2', 'E2', { files: [file('b')] }), edit('evidence1', { title: 'Another' }));
    expect(declaredThen(story.journals.fresh(), declaration)).toEqual(before);
    expect(story.state('assessor')).not.toEqual(before);
  });

  it('is not what its writer had not seen', () => {
    const story = new Story();
    const before = declaredState(story.assessor.fold, { role: 'assessor', units: [unit1] });
    story.journals.write(story.candidate, claim('evidence1', pc('4')));
    story.journals.write(story.assessor, { kind: 'declare', v: 1, declaration: 'declare1', units: [unit1], statement: 'x', digest: 'x'.repeat(43) });
    story.journals.meet();
    const fold = story.journals.fresh();
    const declaration = fold.portfolio.declarations.get('declare1');
    if (declaration === undefined) throw new Error('not declared');
    expect(declaredThen(fold, declaration)).toEqual(before);
    expect(changeWords(fold, changedSince(fold, declaration), say)).toEqual(['E1 for PC 4']);
  });
});

describe('what changed since a declaration', () => {
  it('is nothing, as long as nothing it covers does', () => {
    const story = new Story();
    const [mine, theirs] = [story.declare(story.candidate), story.declare(story.assessor)];
    story.do(story.assessor, judge('evidence1', pc('3'), 'more-needed'));
    story.do(story.iqa, { kind: 'sample', v: 1, sample: 'sample01', unit: unit1, evidence: evidenceId('evidence1'), criteria: [] });
    story.declare(story.iqa);
    expect(story.since(mine)).toEqual([]);
    expect(story.since(theirs)).toEqual(['E1 for PC 3']);
  });

  it('is named, each thing once', () => {
    const story = new Story();
    const declaration = story.declare(story.iqa);
    story.do(story.assessor, { kind: 'add-action', v: 1, action: 'action01', text: 'See E11', due: daySchema.parse('2026-12-11') });
    expect(story.since(declaration)).toEqual(['action point 1']);
    story.do(story.candidate, edit('evidence1', { title: 'x' }), edit('evidence1', { title: 'y' }));
    story.do(story.assessor, { kind: 'decide', v: 1, unit: unit1, outcome: 'competent' });
    expect(story.since(declaration)).toEqual(['action point 1', 'E1', 'Decided unit PPL2GEN7: achieved']);
  });

  it('is nothing where it was undone again, and something where what was covered was undone', () => {
    const story = new Story();
    const declaration = story.declare(story.candidate);
    story.do(story.candidate, claim('evidence1', pc('5')));
    const made = story.candidate.lines.at(-1);
    if (made === undefined) throw new Error('nothing written');
    expect(story.since(declaration)).toEqual(['E1 for PC 5']);
    story.do(story.candidate, undo(made));
    expect(story.since(declaration)).toEqual([]);
    story.do(story.candidate, claim('evidence1', pc('6')));
    const covered = story.candidate.lines.at(-1);
    const second = story.declare(story.candidate);
    if (covered === undefined) throw new Error('nothing written');
    story.do(story.candidate, undo(covered));
    expect(story.since(second)).toEqual(['E1 for PC 6']);
  });

  it('leaves other units, and evidence that is theirs alone, out', () => {
    const story = new Story();
    story.do(story.candidate, addEvidence('evidence2', 'E2'), claim('evidence2', pc('1', unit2)));
    const declaration = story.declare(story.candidate);
    story.do(story.candidate, edit('evidence2', { title: 'x' }), claim('evidence1', pc('1', unit2)));
    expect(story.since(declaration)).toEqual([]);
    story.do(story.candidate, claim('evidence2', pc('7')));
    expect(story.since(declaration)).toContain('E2 for PC 7');
  });

  it('of an assessor is what they found of the item as a whole; the candidate’s is not', () => {
    const story = new Story();
    const [candidates, assessors] = [story.declare(story.candidate), story.declare(story.assessor)];
    story.do(story.assessor, assess('evidence1', ['current']));
    expect(story.since(candidates)).toEqual([]);
    expect(story.since(assessors)).toEqual(['E1']);
  });
});
