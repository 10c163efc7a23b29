import { evidenceFieldsSchema, type EvidenceFields } from '../../../domain/evidence/evidence-fields.ts';
import { evidenceIdSchema, evidenceReferenceSchema, type EvidenceId } from '../../../domain/evidence/evidence-id.ts';
import { lineHashSchema, writerIdSchema, type WriterId } from '../../../domain/command/line.ts';
import type { WriterRole } from '../../../domain/person/role.ts';
import { emptyDraft, type Draft } from '../../../domain/portfolio/draft.ts';
import type { Claim, Decision, Evidence, Finding, Portfolio, Quality, Stamp, Verdict } from '../../../domain/portfolio/portfolio.ts';
import { daySchema } from '../../../domain/text/day.ts';
import { criterionKeySchema, unitIdSchema, type CriterionKey, type UnitId } from '../../../domain/unit/criterion-key.ts';

export const someUnit = unitIdSchema.parse('unit01');

/** Makes portfolios as values, one act after the other, without journals. Everyone has seen all that came before, unless `blind`. */
export class PortfolioBuilder {
  readonly #draft: Draft = emptyDraft('a'.repeat(16), '2026-09-01T09:00:00.000+00:00');
  readonly #writers = new Map<string, WriterId>();
  readonly #counts = new Map<WriterId, number>();
  readonly #evidence = new Map<string, EvidenceId>();
  readonly unit: UnitId;
  #line = 0;
  /** The next acts are done by people who see nothing that others did from here on. */
  #seenUntil: ReadonlyMap<WriterId, number> | null = null;

  constructor(unit: UnitId = someUnit) {
    this.unit = unit;
    this.#draft.units.set(unit, { id: unit, document: 'd'.repeat(64), code: 'X', stamp: this.stamp('candidate:Sam Okafor') });
  }

  get portfolio(): Portfolio {
    return this.#draft;
  }

  /** The inside, for what no method does. */
  get draft(): Draft {
    return this.#draft;
  }

  /** From here on nobody sees what others do. */
  blind(): this {
    this.#seenUntil = new Map(this.#counts);
    return this;
  }

  seeing(): this {
    this.#seenUntil = null;
    return this;
  }

  /** A writer "role:Name", made when first named. The same name is the same person in every role. */
  writer(who: string): WriterId {
    const known = this.#writers.get(who);
    if (known !== undefined) return known;
    const id = writerIdSchema.parse((this.#writers.size + 1).toString(16).padStart(16, '0'));
    const colon = who.indexOf(':');
    const [role, name] = [roleOf(who.slice(0, colon)), who.slice(colon + 1)];
    this.#writers.set(who, id);
    this.#draft.writers.set(id, { id, person: { id: personId(name), name }, role, series: 'E', key: 'key' });
    return id;
  }

  stamp(who: string): Stamp {
    const writer = this.writer(who);
    const n = (this.#counts.get(writer) ?? 0) + 1;
    const knows = new Map(this.#seenUntil ?? this.#counts);
    knows.delete(writer);
    this.#counts.set(writer, n);
    this.#line += 1;
    const minute = String(this.#line % 60).padStart(2, '0');
    return { line: lineHashSchema.parse(String(this.#line).padStart(43, 'h')), writer, n, at: `2026-11-13T10:${minute}:00.000+00:00`, knows };
  }

  key(address: string): CriterionKey {
    return criterionKeySchema.parse(`${this.unit}#${address}`);
  }

  id(reference: string): EvidenceId {
    const known = this.#evidence.get(reference);
    if (known === undefined) throw new Error(`No evidence ${reference}`);
    return known;
  }

  add(reference: string, fields: Partial<EvidenceFields> & Pick<EvidenceFields, 'method'>, who = 'candidate:Sam Okafor'): this {
    const id = evidenceIdSchema.parse(`ev${String(this.#evidence.size).padStart(6, '0')}`);
    this.#evidence.set(reference, id);
    const whole = evidenceFieldsSchema.parse({ title: reference, day: '2026-10-07', by: [], files: [], ...fields });
    this.#draft.evidence.set(id, { id, reference: evidenceReferenceSchema.parse(reference), fields: whole, added: this.stamp(who), changes: [], assessments: [] });
    return this;
  }

  change(reference: string, fields: Partial<EvidenceFields>, who = 'candidate:Sam Okafor'): this {
    return this.#replace(reference, (evidence) => ({ ...evidence, fields: { ...evidence.fields, ...fields }, changes: [...evidence.changes, this.stamp(who)] }));
  }

  withdraw(reference: string, who = 'candidate:Sam Okafor'): this {
    return this.#replace(reference, (evidence) => ({ ...evidence, withdrawn: { because: 'wrong file', stamp: this.stamp(who) } }));
  }

  erase(reference: string, who = 'candidate:Sam Okafor'): this {
    return this.#replace(reference, (evidence) => ({ ...evidence, erased: { ground: 'asked for', files: evidence.fields.files.map((file) => file.file), stamp: this.stamp(who) } }));
  }

  claim(reference: string, ...addresses: readonly string[]): this {
    for (const address of addresses) {
      this.#putClaim({ evidence: this.id(reference), criterion: this.key(address), places: [], made: this.stamp('candidate:Sam Okafor'), changes: [], judgements: [] });
    }
    return this;
  }

  reclaim(reference: string, address: string): this {
    return this.#changeClaim(reference, address, (claim) => ({ ...claim, changes: [...claim.changes, this.stamp('candidate:Sam Okafor')] }));
  }

  unclaim(reference: string, address: string): this {
    return this.#changeClaim(reference, address, (claim) => ({ ...claim, withdrawn: this.stamp('candidate:Sam Okafor') }));
  }

  judge(verdict: Verdict, reference: string, addresses: readonly string[], who = 'assessor:Priya Nair'): this {
    for (const address of addresses) {
      this.#changeClaim(reference, address, (claim) => ({ ...claim, judgements: [...claim.judgements, { verdict, stamp: this.stamp(who) }] }));
    }
    return this;
  }

  /** Says that an item is valid, authentic and current, or what it is not yet. */
  assess(reference: string, not: readonly Quality[] = [], who = 'assessor:Priya Nair'): this {
    const found = (quality: Quality): 'yes' | 'not-yet' => (not.includes(quality) ? 'not-yet' : 'yes');
    const said = { valid: found('valid'), authentic: found('authentic'), current: found('current'), ...(not.length === 0 ? {} : { why: 'nobody signed it.' }) };
    return this.#replace(reference, (evidence) => ({ ...evidence, assessments: [...evidence.assessments, { ...said, stamp: this.stamp(who) }] }));
  }

  /** Claims and accepts in one. */
  accept(reference: string, addresses: readonly string[], who = 'assessor:Priya Nair'): this {
    return this.claim(reference, ...addresses).judge('accepted', reference, addresses, who);
  }

  infer(id: string, address: string, from: readonly string[], who = 'assessor:Priya Nair'): this {
    this.#draft.inferences.set(id, { id, criterion: this.key(address), from: from.map((reference) => ({ evidence: this.id(reference), places: [] })), ground: 'seen at work', stamp: this.stamp(who) });
    return this;
  }

  reason(id: string, addresses: readonly string[], who = 'assessor:Priya Nair'): this {
    this.#draft.reasons.set(id, { id, criteria: addresses.map((address) => this.key(address)), because: 'it did not come up in three visits', stamp: this.stamp(who) });
    return this;
  }

  confirm(rule: string, who = 'assessor:Priya Nair'): this {
    const id = `confirmation${this.#draft.confirmations.size}`;
    this.#draft.confirmations.set(id, { id, unit: this.unit, rule, grounds: 'Seen over the season', stamp: this.stamp(who) });
    return this;
  }

  countersign(who = 'countersigning-assessor:Martin Hale'): this {
    this.#draft.countersignatures.set(this.unit, [...(this.#draft.countersignatures.get(this.unit) ?? []), { unit: this.unit, stamp: this.stamp(who) }]);
    return this;
  }

  trainee(name: string): this {
    this.#draft.people.set(personId(name), { person: personId(name), trainee: true, stamp: this.stamp('centre:Harbour Training') });
    return this;
  }

  witness(name: string, status: 'witness' | 'expert-witness' = 'witness'): this {
    this.#draft.witnesses.set(name, { id: name, name, status, stamp: this.stamp('candidate:Sam Okafor') });
    return this;
  }

  sample(id: string, reference: string, addresses: readonly string[], who = 'internal-quality-assurer:Dilys Rees'): this {
    this.#draft.samples.set(id, { id, unit: this.unit, evidence: this.id(reference), criteria: addresses.map((address) => this.key(address)), stamp: this.stamp(who) });
    return this;
  }

  /** What came of a sample; with `asks`, an action point in the same go. */
  found(sample: string, result: Finding['result'], { who = 'internal-quality-assurer:Dilys Rees', asks }: { readonly who?: string; readonly asks?: string } = {}): this {
    const id = `finding${this.#draft.findings.size}`;
    const stamp = this.stamp(who);
    this.#draft.findings.set(id, { id, sample, result, text: `Words of ${id}`, stamp });
    if (asks !== undefined) this.#draft.actions.set(asks, { id: asks, text: 'Look again', due: daySchema.parse('2026-12-01'), stamp: { ...this.stamp(who), at: stamp.at } });
    return this;
  }

  finish(action: string, who = 'assessor:Priya Nair'): this {
    const known = this.#draft.actions.get(action);
    if (known === undefined) throw new Error(`No action ${action}`);
    this.#draft.actions.set(action, { ...known, finished: { day: known.due, stamp: this.stamp(who) } });
    return this;
  }

  decide(more: Partial<Pick<Decision, 'permission'>> = {}, who = 'assessor:Priya Nair'): this {
    this.#draft.decisions.set(this.unit, [{ unit: this.unit, outcome: 'competent', ...more, stamp: this.stamp(who) }]);
    return this;
  }

  #replace(reference: string, change: (evidence: Evidence) => Evidence): this {
    const id = this.id(reference);
    const evidence = this.#draft.evidence.get(id);
    if (evidence === undefined) throw new Error(`No evidence ${reference}`);
    this.#draft.evidence.set(id, change(evidence));
    return this;
  }

  #changeClaim(reference: string, address: string, change: (claim: Claim) => Claim): this {
    const claim = this.#draft.claims.get(this.key(address))?.get(this.id(reference));
    if (claim === undefined) throw new Error(`No claim of ${reference} for ${address}`);
    this.#putClaim(change(claim));
    return this;
  }

  #putClaim(claim: Claim): void {
    const claims = this.#draft.claims.get(claim.criterion) ?? new Map<EvidenceId, Claim>();
    claims.set(claim.evidence, claim);
    this.#draft.claims.set(claim.criterion, claims);
  }
}

function roleOf(text: string): WriterRole {
  const roles: readonly WriterRole[] = ['candidate', 'assessor', 'countersigning-assessor', 'internal-quality-assurer', 'external-quality-assurer', 'centre'];
  const role = roles.find((known) => known === text);
  if (role === undefined) throw new Error(`No role ${text}`);
  return role;
}

function personId(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '').padEnd(6, '0').slice(0, 32);
}
