import fc from 'fast-check';
import type { Locator } from '../../../domain/evidence/locator.ts';
import type { ReportInput } from '../../../domain/report/report-input.ts';
import type { Verdict } from '../../../domain/portfolio/portfolio.ts';
import { methods } from '../../../domain/unit/method.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { RecordBuilder, templateUnit } from './record-builder.ts';

const units = ['PPL2GEN7-FORM', 'MONITOR-FORM', 'H2L604', 'PPL2GEN7'].map(templateUnit);
const day = fc.integer({ min: 1, max: 400 }).map((number) => daySchema.parse(new Date(Date.UTC(2026, 0, number)).toISOString().slice(0, 10)));
const sentence = fc.constantFrom('A plain sentence.', 'مرحبا بكم في السجل', '王小明 wrote this', 'Ŵyn a’r Łódź', 'z'.repeat(300), 'line one\nline two', '\u0007odd\ufffe control', 'emoji 🙂 here');
const place: fc.Arbitrary<Locator> = fc.oneof(
  fc.record({ kind: fc.constantFrom('page', 'paragraph', 'line', 'question', 'row', 'photograph'), from: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ kind: fc.constant('time' as const), from: fc.integer({ min: 0, max: 9000 }) }),
  fc.record({ kind: fc.constant('words' as const), text: sentence }),
);
const item = fc.record({ method: fc.constantFrom(...methods), day, title: sentence, withdrawn: fc.boolean(), supplementary: fc.boolean(), held: fc.boolean(), photograph: fc.boolean(), setting: fc.constantFrom('workplace', 'simulation', undefined) });
const claim = fc.record({ item: fc.nat(), criterion: fc.nat(), places: fc.array(place, { maxLength: 3 }), how: fc.option(sentence, { nil: undefined }), verdicts: fc.array(fc.constantFrom<Verdict>('accepted', 'not-yet', 'more-needed'), { maxLength: 3 }), changed: fc.boolean() });

/** Records of all sorts: any unit, evidence, claims and judgements, decided or not, signed or not, trainees and signers that do not count. */
export const someSaid = fc.record({
  units: fc.uniqueArray(fc.nat(units.length - 1), { minLength: 1, maxLength: 2 }), items: fc.array(item, { maxLength: 8 }), claims: fc.array(claim, { maxLength: 12 }),
  decided: fc.constantFrom(null, 'competent' as const, 'not-yet' as const), trainee: fc.boolean(), sampled: fc.boolean(), signed: fc.boolean(), counts: fc.constantFrom('yes', 'unknown-signer', 'refused'), reason: fc.option(sentence, { nil: undefined }),
});

/** The portfolio that was said, ready to be printed. */
export function recordOf(said: SaidOfAll): ReportInput {
  const [first = 0, ...others] = said.units;
  const builder = new RecordBuilder(units[first]);
  for (const other of others) builder.addUnit(units[other]!);
  if (said.trainee) builder.status(builder.assessor, { trainee: true });
  said.items.forEach((one, index) => addItem(builder, one, `E${index + 1}`));
  const keys = builder.input().units.flatMap(({ coverage }) => coverage.criteria.map((criterion) => criterion.key));
  if (said.items.length > 0) for (const one of said.claims) addClaim(builder, one, keys, said.items.length);
  if (said.reason !== undefined) builder.reasons.set('reason1', { id: 'reason1', criteria: keys.slice(0, 2), because: said.reason, stamp: builder.stamp(builder.assessor, '2026-11-12') });
  if (said.decided !== null) builder.decide(said.decided);
  if (said.signed) builder.declare('assessor', builder.assessor);
  if (said.sampled && said.items.length > 0) {
    const rees = builder.writer('internal-quality-assurer', 'Dilys Rees');
    builder.samples.set('sample1', { id: 'sample1', unit: builder.unit, evidence: builder.item('E1').id, criteria: keys.slice(0, 1), stamp: builder.stamp(rees, '2026-11-18') });
  }
  return builder.input({ counts: (writer) => (writer.role === 'assessor' ? said.counts : 'yes') });
}

type SaidOfAll = typeof someSaid extends fc.Arbitrary<infer T> ? T : never;

type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
type Said = typeof claim extends fc.Arbitrary<infer T> ? T : never;

function addItem(builder: RecordBuilder, one: Item, reference: string): void {
  builder.add(reference, one.method, one.day, {
    title: one.title, supplementary: one.supplementary, ...(one.held ? { heldAt: 'the reception safe' } : {}), ...(one.photograph ? { files: [builder.file('photo.jpg')] } : {}), ...(one.setting === undefined ? {} : { setting: one.setting }),
  });
  if (one.withdrawn) builder.item(reference).withdrawn = { because: 'wrong file', stamp: builder.stamp(builder.candidate, '2026-11-03') };
}

function addClaim(builder: RecordBuilder, one: Said, keys: readonly string[], items: number): void {
  const key = keys[one.criterion % keys.length]!;
  const unit = builder.entries.find((entry) => key.startsWith(entry.id))!.id;
  const made = builder.claim(`E${(one.item % items) + 1}`, key.slice(key.indexOf('#') + 1), { unit, places: one.places, ...(one.how === undefined ? {} : { how: one.how }) });
  for (const verdict of one.verdicts) builder.judge(made, verdict);
  if (one.changed) made.changes = [builder.stamp(builder.candidate, '2026-10-12')];
}
