import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../domain/command/kinds.ts';
import { declaredState } from '../../../domain/portfolio/declared.ts';
import { unitIdSchema } from '../../../domain/unit/criterion-key.ts';
import { encodeLine } from '../../../main/journal/encode-line.ts';
import { readJournal } from '../../../main/journal/read-journal.ts';
import { newSigningKey } from '../../../main/journal/signing-key.ts';
import { findKey } from '../../../main/journal/key-files.ts';
import { declaredDigest } from '../../../main/verify/declared-digest.ts';
import type { PortfolioSession } from '../../../main/portfolio/session.ts';
import { instantText } from '../../../main/system/instant.ts';
import { verifyPortfolio, type Verification } from '../../../main/verify/verify-portfolio.ts';
import { adding, machine, newPortfolio, priya, sam, value, work, type Machine } from '../../support/portfolio-bench.ts';

const evidence = 'evidenceone' as never;
const criterion = 'unitone#performance/1' as never;

function kinds({ findings }: Verification): readonly string[] {
  return findings.map(({ finding }) => finding.kind);
}

function fileOf(session: PortfolioSession): string {
  return path.join(session.folder, 'journal', `${session.writer?.id ?? ''}.jsonl`);
}

/** Appends lines to a journal as its own program would, whatever they say; with another key if it is given. */
async function append(on: Machine, session: PortfolioSession, commands: readonly unknown[], key = newSigningKey(), ownKey = true): Promise<void> {
  const file = fileOf(session);
  const bytes = await readFile(file);
  const read = readJournal(bytes);
  if (read.kind !== 'journal') throw new Error(read.kind);
  const signing = ownKey ? await findKey(on.context.profile, read.writer.id) : key;
  if (signing === null) throw new Error('No key');
  let { hash, n } = read.state;
  const parts: Uint8Array[] = [bytes];
  for (const command of commands) {
    n += 1;
    const line = encodeLine({ n, action: n, lines: 1, at: instantText(Date.now(), 0), clock: [Date.now() + n, 0], seen: new Map(), do: command }, hash, signing);
    hash = line.hash;
    parts.push(line.bytes);
  }
  await writeFile(file, Buffer.concat(parts));
}

async function verified(on: Machine, session: PortfolioSession): Promise<Verification> {
  const verification = value(await verifyPortfolio(on.context, session.folder));
  for (const { sentence } of verification.findings) expect(sentence).toMatch(/^[^{}]+\.$/);
  return verification;
}

async function withOne(on: Machine): Promise<PortfolioSession> {
  const session = await newPortfolio(on);
  value(await session.act([adding('one', 'E1')]));
  return session;
}

describe('verify', () => {
  it('proves a sound portfolio, and counts what it checked', async () => {
    const on = await machine();
    const session = await withOne(on);
    await session.close();
    expect(await verified(on, session)).toEqual({ ok: true, checked: { journals: 1, lines: 2, signatures: 3, files: 0, declarations: 0 }, findings: [], sentence: 'Everything that is here was proved.' });
  });

  it('finds a changed line whose chain was worked out anew without the key', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    await append(on, session, [adding('one', 'E1'), adding('two', 'E2')], newSigningKey(), false);
    await session.close();
    const { ok, findings } = await verified(on, session);
    expect(ok).toBe(false);
    expect(findings.map(({ finding }) => (finding.kind === 'signature-wrong' ? finding.at : finding.kind))).toEqual([2, 3]);
  });

  it('finds an exchanged header: the journal is no longer the one it is named after', async () => {
    const on = await machine();
    const session = await withOne(on);
    const file = fileOf(session);
    // Somebody puts a journal of their own, for this portfolio, in its place.
    const mine = await work(await machine('laptop'), session.folder);
    value(await mine.act([adding('two', 'EB1')]));
    await rename(fileOf(mine), file);
    const found = await verified(on, session);
    expect(found.ok).toBe(false);
    expect(kinds(found)).toContain('journal-exchanged');
    await mine.close();
    await session.close();
  });

  it('names a journal of another portfolio, and one that is damaged from the start', async () => {
    const on = await machine();
    const [session, other] = [await withOne(on), await withOne(on)];
    await copyFile(fileOf(other), path.join(session.folder, 'journal', 'theirs.jsonl'));
    expect(await verified(on, session)).toMatchObject({ ok: true, findings: [{ finding: { kind: 'journal-foreign', file: 'theirs.jsonl' } }] });
    await writeFile(path.join(session.folder, 'journal', 'broken.jsonl'), 'nothing\n');
    expect(kinds(await verified(on, session))).toEqual(['journal-damaged', 'journal-foreign']);
    await session.close();
    await other.close();
  });

  it('names who overstepped, though their program let them', async () => {
    const on = await machine();
    const session = await withOne(on);
    const judge: Command = { kind: 'judge', v: 1, evidence, criterion, verdict: 'accepted' };
    await append(on, session, [judge]);
    await session.close();
    const { ok, findings } = await verified(on, session);
    expect(ok).toBe(false);
    expect(findings.map(({ finding }) => finding)).toEqual([expect.objectContaining({ kind: 'oversteps', who: 'Sam Okafor' })]);
  });

  it('finds who both assessed and verified the same thing, by person and not by role', async () => {
    const on = await machine();
    const session = await withOne(on);
    value(await session.act([{ kind: 'take-unit', v: 1, unit: unitIdSchema.parse('unitone'), document: '0'.repeat(64), code: 'X1' }, { kind: 'claim', v: 1, evidence, criterion, places: [] }]));
    const assessor = await work(on, session.folder, priya);
    value(await assessor.act([{ kind: 'judge', v: 1, evidence, criterion, verdict: 'accepted' }]));
    const quality = await work(on, session.folder, { ...priya, role: 'internal-quality-assurer' });
    value(await quality.act([{ kind: 'sample', v: 1, sample: 'sample1', unit: 'unitone' as never, evidence, criteria: [criterion] }]));
    const found = await verified(on, session);
    expect(found.findings.map(({ finding }) => finding)).toContainEqual({ kind: 'same-person', name: 'Priya Nair', reference: 'E1' });
    // Somebody else may.
    const other = await work(on, session.folder, { person: { name: 'Jo Bell' }, role: 'internal-quality-assurer' });
    await rm(path.join(session.folder, 'journal', `${quality.writer?.id ?? ''}.jsonl`));
    value(await other.refresh());
    const fresh = await work(await machine('third'), session.folder, { person: { name: 'Jo Bell' }, role: 'internal-quality-assurer' });
    value(await fresh.act([{ kind: 'sample', v: 1, sample: 'sample2', unit: 'unitone' as never, evidence, criteria: [criterion] }]));
    expect(kinds(await verified(on, session))).not.toContain('same-person');
    for (const one of [session, assessor, quality, other, fresh]) await one.close();
  });

  it('works declarations out again: sound, changed since, and never so', async () => {
    const on = await machine();
    const session = await withOne(on);
    const digest = declaredDigest(declaredState(session.fold, { role: 'candidate', units: [] }));
    value(await session.act([{ kind: 'declare', v: 1, declaration: 'declare1', units: [], statement: 'All my own work', digest }]));
    expect(await verified(on, session)).toMatchObject({ ok: true, checked: { declarations: 1 }, findings: [] });
    value(await session.act([{ kind: 'edit-evidence', v: 1, evidence, change: { method: 'observation' } }]));
    expect(await verified(on, session)).toMatchObject({ ok: true, findings: [{ finding: { kind: 'declaration-changed', name: 'Sam Okafor', count: 1 } }] });
    value(await session.act([{ kind: 'declare', v: 1, declaration: 'declare2', units: [], statement: 'All my own work', digest }]));
    const found = await verified(on, session);
    expect(found.ok).toBe(false);
    expect(kinds(found)).toContain('declaration-wrong');
    await session.close();
  });

  it('names what nobody names, a lost portfolio.json, a lost unit, and further keys of one person', async () => {
    const on = await machine();
    const session = await withOne(on);
    await writeFile(path.join(session.folder, 'evidence', 'stray.txt'), 'x');
    await rm(path.join(session.folder, 'portfolio.json'));
    value(await session.act([{ kind: 'take-unit', v: 1, unit: unitIdSchema.parse('unitone'), document: '0'.repeat(64), code: 'X1' }]));
    const second = await work(await machine('laptop'), session.folder, sam);
    value(await second.act([adding('two', 'EB1')]));
    await rm(path.join(session.folder, 'portfolio.json'));
    expect(kinds(await verified(on, session))).toEqual(['unit-missing', 'several-keys', 'evidence-unknown', 'description-lost']);
    await session.close();
    await second.close();
  });
});
