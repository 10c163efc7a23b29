import { readFileSync, readdirSync } from 'node:fs';
import type { LineHash, Writer, WriterId } from '../../../domain/command/line.ts';
import { lineHashSchema, writerIdSchema } from '../../../domain/command/line.ts';
import { coverUnit } from '../../../domain/coverage/cover-unit.ts';
import type { EvidenceFields } from '../../../domain/evidence/evidence-fields.ts';
import type { EvidenceFile, EvidenceFileName } from '../../../domain/evidence/evidence-file.ts';
import { evidenceFileNameSchema } from '../../../domain/evidence/evidence-file.ts';
import type { EvidenceId } from '../../../domain/evidence/evidence-id.ts';
import { evidenceIdSchema, evidenceReferenceSchema } from '../../../domain/evidence/evidence-id.ts';
import type { Locator } from '../../../domain/evidence/locator.ts';
import { splitReference } from '../../../domain/evidence/split-reference.ts';
import type { Form, FormContent } from '../../../domain/form/form.ts';
import { formSchema } from '../../../domain/form/form.ts';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type * as P from '../../../domain/portfolio/portfolio.ts';
import type { PeopleRole, WriterRole } from '../../../domain/person/role.ts';
import { makeReport } from '../../../domain/report/make-report.ts';
import type { FileFacts, ReportInput } from '../../../domain/report/report-input.ts';
import type { Report } from '../../../domain/report/report.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { criterionKeySchema, unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import type { CriterionKey, UnitId } from '../../../domain/unit/criterion-key.ts';
import type { Unit } from '../../../domain/unit/unit.ts';
import { unitSchema } from '../../../domain/unit/unit.ts';
import { makeSay } from '../../../main/words/say.ts';

const say = makeSay();
const templates = `${import.meta.dirname}/../../../templates`;

/** A unit of the templates, by its file's name. */
export function templateUnit(name: string): Unit {
  return unitSchema.parse(JSON.parse(readFileSync(`${templates}/units/${name}.unit.json`, 'utf8')));
}

/** Every form of the templates. */
export function templateForms(): readonly Form[] {
  return readdirSync(`${templates}/forms`).filter((name) => name.endsWith('.form.json')).sort().map((name) => formSchema.parse(JSON.parse(readFileSync(`${templates}/forms/${name}`, 'utf8'))));
}

const forms = templateForms();

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Writes a portfolio as a value, a call a deed; everyone has seen what came before, unless `unseen` says otherwise. */
export class RecordBuilder {
  readonly writers = new Map<WriterId, Writer>();
  readonly people = new Map<string, P.PersonStatus>();
  readonly units = new Map<UnitId, P.UnitUse>();
  readonly evidence = new Map<EvidenceId, Mutable<P.Evidence>>();
  readonly claims = new Map<CriterionKey, Map<EvidenceId, Mutable<P.Claim>>>();
  readonly inferences = new Map<string, P.Inference>();
  readonly reasons = new Map<string, P.Reason>();
  readonly confirmations = new Map<string, P.Confirmation>();
  readonly feedback = new Map<string, P.Feedback>();
  readonly actions = new Map<string, P.ActionPoint>();
  readonly decisions = new Map<UnitId, P.Decision[]>();
  readonly countersignatures = new Map<UnitId, P.Countersignature[]>();
  readonly declarations = new Map<string, P.Declaration>();
  readonly samples = new Map<string, P.Sample>();
  readonly findings = new Map<string, P.Finding>();
  readonly witnesses = new Map<string, P.Witness>();
  readonly written = new Map<EvidenceFileName, FormContent>();
  readonly files = new Map<EvidenceFileName, FileFacts>();
  readonly entries: { readonly id: UnitId; readonly unit: Unit; readonly standard?: Unit }[] = [];
  details: P.Details = { candidate: 'Sam Okafor', number: '091004417', centre: 'Harbour Training', centreNumber: '3004417' };
  readonly candidate: WriterId;
  readonly assessor: WriterId;
  private lines = 0;
  private readonly seen = new Map<WriterId, number>();
  private names = 0;

  constructor(unit: Unit = templateUnit('PPL2GEN7-FORM'), standard?: Unit) {
    this.candidate = this.writer('candidate', 'Sam Okafor');
    this.assessor = this.writer('assessor', 'Priya Nair');
    this.addUnit(unit, standard);
  }

  addUnit(unit: Unit, standard?: Unit): UnitId {
    const id = unitIdSchema.parse(`unit${String.fromCharCode(97 + this.entries.length)}00`);
    this.entries.push(standard === undefined ? { id, unit } : { id, unit, standard });
    this.units.set(id, { id, document: 'f'.repeat(64), code: unit.ownCode ?? 'X', stamp: this.stamp(this.candidate, '2026-08-31') });
    return id;
  }

  get unit(): UnitId { return this.entries[0]!.id; }

  writer(role: WriterRole, name: string, person = name.toLowerCase().replace(/[^a-z]/g, '').padEnd(6, 'x')): WriterId {
    const id = writerIdSchema.parse(String(this.writers.size + 1).padStart(16, 'a'));
    this.writers.set(id, { id, person: { id: person, name }, role, series: role === 'candidate' ? 'E' : 'A', key: 'k' });
    return id;
  }

  status(writer: WriterId, status: Omit<P.PersonStatus, 'person' | 'stamp'>): void {
    const person = this.writers.get(writer)!.person.id;
    this.people.set(person, { person, ...status, stamp: this.stamp(writer, '2026-09-02') });
  }

  stamp(writer: WriterId, day: string, unseen: readonly WriterId[] = []): P.Stamp {
    this.lines += 1;
    const knows = new Map([...this.seen].filter(([id]) => !unseen.includes(id)));
    this.seen.set(writer, this.lines);
    return { line: hash(this.lines), writer, n: this.lines, at: `${day}T09:${String(this.lines % 60).padStart(2, '0')}:00.000+01:00`, knows };
  }

  add(reference: string, method: EvidenceFields['method'], day: string, more: Partial<EvidenceFields> & { readonly as?: WriterId } = {}): EvidenceId {
    const { as = this.candidate, ...fields } = more;
    const id = evidenceIdSchema.parse(`ev${reference.toLowerCase().padStart(6, '0')}`);
    const base: EvidenceFields = { title: `Title of ${reference}`, method, day: daySchema.parse(day), by: [], files: [], setting: 'workplace' };
    this.evidence.set(id, { id, reference: evidenceReferenceSchema.parse(reference), fields: { ...base, ...fields }, added: this.stamp(as, day), changes: [], assessments: [] });
    return id;
  }

  /** An observation that the assessor saw and recorded. */
  observe(reference: string, day: string, more: Partial<EvidenceFields> = {}): EvidenceId {
    return this.add(reference, 'observation', day, { by: [{ role: 'assessor', name: 'Priya Nair' }], as: this.assessor, ...more });
  }

  write(reference: string, content: Omit<FormContent, 'format' | 'version'>): void {
    const file = this.file(`${reference}.json`);
    this.written.set(file.file, { format: 'attest-form-content', version: 1, ...content });
    const item = this.item(reference);
    item.fields = { ...item.fields, written: file };
  }

  file(name: string, more: Partial<EvidenceFile> = {}): EvidenceFile {
    this.names += 1;
    const digits = this.names.toString(16).padStart(32, 'c');
    return { file: evidenceFileNameSchema.parse(`${digits}.${name.split('.').at(-1)!}`), sha256: digits + digits, name, size: 3_100_000, ...more };
  }

  item(reference: string): Mutable<P.Evidence> {
    return [...this.evidence.values()].find((item) => item.reference === reference)!;
  }

  key(address: string, unit: UnitId = this.unit): CriterionKey {
    return criterionKeySchema.parse(`${unit}#${address}`);
  }

  claim(reference: string, address: string, more: { readonly places?: readonly Locator[]; readonly how?: string; readonly unit?: UnitId } = {}): Mutable<P.Claim> {
    const criterion = this.key(address, more.unit);
    const evidence = this.item(reference).id;
    const made: Mutable<P.Claim> = { evidence, criterion, places: more.places ?? [], made: this.stamp(this.candidate, '2026-10-08'), changes: [], judgements: [], ...(more.how === undefined ? {} : { how: more.how }) };
    const claims = this.claims.get(criterion) ?? new Map<EvidenceId, Mutable<P.Claim>>();
    this.claims.set(criterion, claims.set(evidence, made));
    return made;
  }

  judge(claim: Mutable<P.Claim>, verdict: P.Verdict, more: { readonly why?: string; readonly as?: WriterId; readonly day?: string } = {}): Mutable<P.Claim> {
    const judgement = { verdict, stamp: this.stamp(more.as ?? this.assessor, more.day ?? '2026-10-09'), ...(more.why === undefined ? {} : { why: more.why }) };
    claim.judgements = [...claim.judgements, judgement];
    return claim;
  }

  /** Says that an item is valid, authentic and current, or with `not` what it is not yet. */
  assess(reference: string, not: readonly P.Quality[] = [], more: { readonly why?: string; readonly as?: WriterId; readonly day?: string } = {}): void {
    const found = (quality: P.Quality): 'yes' | 'not-yet' => (not.includes(quality) ? 'not-yet' : 'yes');
    const said = { valid: found('valid'), authentic: found('authentic'), current: found('current'), ...(more.why === undefined ? {} : { why: more.why }) };
    const item = this.item(reference);
    item.assessments = [...item.assessments, { ...said, stamp: this.stamp(more.as ?? this.assessor, more.day ?? '2026-10-09') }];
  }

  accept(reference: string, ...addresses: readonly string[]): void {
    for (const address of addresses) this.judge(this.claim(reference, address), 'accepted');
  }

  /** Every criterion of the form observed or asked, every rule confirmed: what a competent decision needs. */
  complete(): this {
    this.observe('E1', '2026-09-16');
    this.add('E2', 'questioning', '2026-10-21', { by: [{ role: 'assessor', name: 'Priya Nair' }] });
    const unit = this.entries[0]!.unit;
    this.accept('E1', ...unit.criteria.map((criterion) => `performance/${criterion.id}`), ...unit.scope.flatMap((group) => group.items.map((item) => `scope/${group.id}/${item.id}`)));
    this.accept('E2', ...unit.knowledge.map((statement) => `knowledge/${statement.id}`));
    for (const reference of ['E1', 'E2']) this.assess(reference);
    this.confirmations.set('confirm1', { id: 'confirm1', unit: this.unit, rule: 'R1', grounds: 'Seen over nine weeks.', stamp: this.stamp(this.assessor, '2026-11-13') });
    return this;
  }

  decide(outcome: P.Decision['outcome'] = 'competent', as: WriterId = this.assessor, more: Partial<P.Decision> = {}): P.Decision {
    const decision: P.Decision = { unit: this.unit, outcome, stamp: this.stamp(as, '2026-11-13'), ...more };
    this.decisions.set(this.unit, [...(this.decisions.get(this.unit) ?? []), decision]);
    return decision;
  }

  declare(role: WriterRole, as: WriterId, day = '2026-11-14'): string {
    const id = `declare${this.declarations.size}`;
    this.declarations.set(id, { id, role, units: [this.unit], statement: `I declare as ${role}.`, digest: 'd', stamp: this.stamp(as, day) });
    return id;
  }

  portfolio(): P.Portfolio {
    const numbers = new Map<string, number>();
    for (const { reference } of this.evidence.values()) {
      const [series, number] = splitReference(reference);
      numbers.set(series, Math.max(number, numbers.get(series) ?? 0));
    }
    return {
      id: 'p'.repeat(16), created: '2026-08-31T08:00:00.000+01:00', writers: this.writers, details: this.details, people: this.people, units: this.units, evidence: this.evidence, numbers,
      claims: this.claims, inferences: this.inferences, reasons: this.reasons, confirmations: this.confirmations, feedback: this.feedback, actions: this.actions, decisions: this.decisions,
      countersignatures: this.countersignatures, declarations: this.declarations, samples: this.samples, findings: this.findings, witnesses: this.witnesses, setAside: [], waiting: [], undone: new Set(),
    };
  }

  input(change: Partial<ReportInput> & { readonly portfolio?: P.Portfolio } = {}): ReportInput {
    const portfolio = change.portfolio ?? this.portfolio();
    const counts = change.counts ?? everyoneCounts;
    const units = this.entries.map((entry) => ({ ...entry, coverage: coverUnit(portfolio, entry.id, entry.unit, { counts, say }) }));
    return {
      portfolio, units, written: this.written, forms, files: this.files, declarations: new Map(), counts, stateMark: '5E1D-0C9A-44B7-F210',
      stateAt: '2026-11-20T09:14:00.000+00:00', entries: 214, findings: [], say, ...change,
    };
  }

  report(change: Partial<ReportInput> = {}): Report {
    return makeReport(this.input(change));
  }
}

function hash(number: number): LineHash {
  return lineHashSchema.parse(String(number).padStart(43, 'H'));
}

/** A witness of the kind given, as a role on evidence. */
export function by(role: PeopleRole, name: string): EvidenceFields['by'] {
  return [{ role, name }];
}
