import { describe, expect, it } from 'vitest';
import { knownDrafts, mostDrafted, rememberDraft } from '../../../main/memory/drafts.ts';
import { knownSettings, rememberSettings } from '../../../main/memory/settings.ts';
import { temporaryProfile } from '../../support/profile.ts';

const usual = { theme: 'system', textSize: 100, singleKeys: true, widths: {}, printFolder: null } as const;

describe('drafts', () => {
  it('are kept by portfolio and slot, the last one typed, until they are taken away', async () => {
    const profile = await temporaryProfile();
    await rememberDraft(profile, 'p1', 'feedback', 'one');
    await rememberDraft(profile, 'p1', 'feedback', 'two');
    await rememberDraft(profile, 'p1', 'note', 'three');
    await rememberDraft(profile, 'p2', 'feedback', 'four');
    expect(await knownDrafts(profile, 'p1')).toEqual({ ok: true, value: [['feedback', 'two'], ['note', 'three']] });
    await rememberDraft(profile, 'p1', 'feedback', null);
    expect(await knownDrafts(profile, 'p1')).toEqual({ ok: true, value: [['note', 'three']] });
    expect(await knownDrafts(profile, 'p2')).toEqual({ ok: true, value: [['feedback', 'four']] });
  });

  it('stay within bounds: the one left longest goes, the one being typed never', async () => {
    const profile = await temporaryProfile();
    const half = 'x'.repeat(mostDrafted / 2);
    for (const slot of ['old', 'newer', 'newest']) await rememberDraft(profile, 'p1', slot, half);
    const kept = await knownDrafts(profile, 'p1');
    expect(kept.ok ? kept.value.map(([slot]) => slot) : []).toEqual(['newer', 'newest']);
    await rememberDraft(profile, 'p1', 'huge', 'x'.repeat(mostDrafted + 1));
    const left = await knownDrafts(profile, 'p1');
    expect(left.ok ? left.value.map(([slot]) => slot) : []).toEqual(['huge']);
  });
});

describe('settings', () => {
  it('are the usual ones until others are kept', async () => {
    const profile = await temporaryProfile();
    expect(await knownSettings(profile)).toEqual({ ok: true, value: usual });
    const dark = { ...usual, theme: 'dark', widths: { rail: 240 } } as const;
    await rememberSettings(profile, dark);
    expect(await knownSettings(profile)).toEqual({ ok: true, value: dark });
  });

});
