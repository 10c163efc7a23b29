import { describe, expect, it } from 'vitest';
import { lineHashSchema, writerIdSchema } from '../../../domain/command/line.ts';
import { forgetPortfolio, knownPortfolios, rememberPortfolio, rememberWho, type CatalogueEntry } from '../../../main/memory/catalogue.ts';
import { knownCentre, rememberCentre } from '../../../main/memory/centre.ts';
import { rememberedHeads, rememberHead, type JournalHead } from '../../../main/memory/heads.ts';
import { installationId, knownPeople, rememberPerson } from '../../../main/memory/identity.ts';
import { forgetSigner, knownSigners, rememberSigner } from '../../../main/memory/signers.ts';
import { temporaryProfile } from '../../support/profile.ts';

function entry(path: string, lastOpened: string, candidate = 'Sam Okafor'): CatalogueEntry {
  return { id: 'p1', path, candidate, units: [{ code: 'WM57', title: 'Resolve problems' }], coverage: { claimed: 3, accepted: 1, of: 27 }, lastDay: null, lastOpened };
}

function head(n: number, portfolio = 'p1'): JournalHead {
  return { portfolio, writer: writerIdSchema.parse('0123456789abcdef'), person: 'sam123', role: 'candidate', host: 'laptop', n, hash: lineHashSchema.parse('h'.repeat(43)), lastSize: n * 100 };
}

describe('the catalogue', () => {
  it('knows a folder once, the one opened last first', async () => {
    const profile = await temporaryProfile();
    await rememberPortfolio(profile, entry('/a', '2026-11-01T10:00:00Z'));
    await rememberPortfolio(profile, entry('/b', '2026-11-03T10:00:00Z'));
    await rememberPortfolio(profile, entry('/a', '2026-11-02T10:00:00Z', 'Ewa Zielińska'));
    const known = await knownPortfolios(profile);
    expect(known.ok && known.value.map((one) => [one.path, one.candidate])).toEqual([['/b', 'Sam Okafor'], ['/a', 'Ewa Zielińska']]);
  });

  it('keeps who worked in a folder last, however often the folder is remembered anew, until another portfolio lies there', async () => {
    const profile = await temporaryProfile();
    const lastWho = { id: 'priya1', name: 'Priya Nair', role: 'assessor' as const };
    await rememberPortfolio(profile, entry('/a', '2026-11-01T10:00:00Z'));
    await rememberWho(profile, '/a', lastWho);
    await rememberPortfolio(profile, entry('/a', '2026-11-02T10:00:00Z'));
    const known = await knownPortfolios(profile);
    expect(known.ok && known.value.map((one) => one.lastWho)).toEqual([lastWho]);
    const other = await rememberPortfolio(profile, { ...entry('/a', '2026-11-03T10:00:00Z'), id: 'p2' });
    expect(other.ok && other.value.map((one) => one.lastWho)).toEqual([undefined]);
  });

  it('lets go of a folder', async () => {
    const profile = await temporaryProfile();
    await rememberPortfolio(profile, entry('/a', '2026-11-01T10:00:00Z'));
    await forgetPortfolio(profile, '/a');
    expect(await knownPortfolios(profile)).toEqual({ ok: true, value: [] });
  });
});

describe('the heads', () => {
  it('never go back', async () => {
    const profile = await temporaryProfile();
    await rememberHead(profile, head(7));
    await rememberHead(profile, head(5));
    await rememberHead(profile, head(2, 'p2'));
    expect(await rememberedHeads(profile, 'p1')).toEqual({ ok: true, value: [head(7)] });
  });
});

describe('the identity', () => {
  it('is made once, even when asked for twice at once', async () => {
    const profile = await temporaryProfile();
    const [a, b] = await Promise.all([installationId(profile), installationId(profile)]);
    expect(a).toEqual(b);
    expect(await installationId(profile)).toEqual(a);
  });

  it('keeps people by id, the last one first, with the role they had last', async () => {
    const profile = await temporaryProfile();
    await rememberPerson(profile, { id: 'sam123', name: 'Sam' }, 'candidate');
    await rememberPerson(profile, { id: 'priya1', name: 'Priya Nair' }, 'assessor');
    await rememberPerson(profile, { id: 'sam123', name: 'Sam Okafor' }, 'candidate');
    const people = await knownPeople(profile);
    expect(people.ok && people.value.map((one) => `${one.role}:${one.name}`)).toEqual(['candidate:Sam Okafor', 'assessor:Priya Nair']);
  });
});

describe('centre and signers', () => {
  it('are kept, replaced and let go', async () => {
    const profile = await temporaryProfile();
    expect(await knownCentre(profile)).toEqual({ ok: true, value: null });
    await rememberCentre(profile, { name: 'Harbour Training', number: null });
    expect(await knownCentre(profile)).toEqual({ ok: true, value: { name: 'Harbour Training', number: null } });
    await rememberSigner(profile, { key: 'k', name: 'Priya', standing: 'trusted' });
    await rememberSigner(profile, { key: 'k', name: 'Priya', standing: 'refused' });
    expect(await knownSigners(profile)).toEqual({ ok: true, value: [{ key: 'k', name: 'Priya', standing: 'refused' }] });
    await forgetSigner(profile, 'k');
    expect(await knownSigners(profile)).toEqual({ ok: true, value: [] });
  });
});
