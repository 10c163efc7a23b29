import { describe, expect, it } from 'vitest';
import { evidenceFileSchema, type EvidenceFile } from '../../../domain/evidence/evidence-file.ts';
import { travellingNames, whatTravels, type Receiver } from '../../../domain/portfolio/what-travels.ts';
import { addEvidence, evidenceId } from '../building/commands.ts';
import { Journals } from '../building/journals.ts';

const file = (letter: string, more: object = {}): EvidenceFile =>
  evidenceFileSchema.parse({ file: `${letter.repeat(32)}.jpg`, sha256: letter.repeat(64), name: 'photo.jpg', size: 5, ...more });
const [original, copy, other, form] = [file('a'), file('b', { redactionOf: file('a').file }), file('c'), file('d')];

function portfolio() {
  const journals = new Journals();
  const sam = journals.hand('candidate', 'Sam Okafor');
  journals.write(sam, addEvidence('evidence1', 'E1', { files: [original, other], written: form }));
  journals.write(sam, addEvidence('evidence2', 'E2', { files: [copy] }));
  return { journals, sam };
}

const goesTo = (receiver: Receiver, { sam }: ReturnType<typeof portfolio>) => [...travellingNames(sam.fold.portfolio, receiver)];

describe('which bytes travel', () => {
  it('are all but the original of a redacted copy, though the copy is an item of its own', () => {
    const made = portfolio();
    expect(goesTo({ role: 'assessor' }, made)).toEqual([other.file, form.file, copy.file]);
    expect(whatTravels(made.sam.fold.portfolio, { role: 'assessor' }).map(({ reference, withheld }) => [reference, withheld])).toEqual([
      ['E1', { kind: 'redacted', instead: 'E2' }], ['E1', null], ['E1', null], ['E2', null],
    ]);
  });

  it('leave an original out whoever asks, unless they added it or the sender lets it go', () => {
    const made = portfolio();
    expect(goesTo({ role: 'internal-quality-assurer', person: 'somebody1' }, made)).not.toContain(original.file);
    expect(goesTo({ role: 'candidate', person: made.sam.writer.person.id }, made)).toContain(original.file);
    expect(goesTo({ role: 'centre', originals: true }, made)).toContain(original.file);
  });

  it('keep what was written on a form back as well, and the original of a copy that was withdrawn', () => {
    const made = portfolio();
    made.journals.write(made.sam, addEvidence('evidence3', 'E3', { files: [file('e', { redactionOf: form.file })] }));
    made.journals.write(made.sam, { kind: 'withdraw', v: 1, evidence: evidenceId('evidence2'), because: 'a better copy follows' });
    expect(goesTo({ role: 'assessor' }, made)).toEqual([other.file, copy.file, file('e').file]);
  });

  it('are never those erased, even for who added them, but for what another item still shows', () => {
    const made = portfolio();
    made.journals.write(made.sam, addEvidence('evidence3', 'E3', { files: [other] }));
    made.journals.write(made.sam, { kind: 'erase', v: 1, evidence: evidenceId('evidence1'), ground: 'asked for', files: [original.file, other.file] });
    expect(goesTo({ role: 'candidate', person: made.sam.writer.person.id, originals: true }, made)).toEqual([form.file, copy.file, other.file]);
  });
});
