import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { eraseBytes } from '../../../main/evidence/erase.ts';
import { findBytes } from '../../../main/evidence/find-bytes.ts';
import { takeFile } from '../../../main/evidence/take-file.ts';
import { verifyPortfolio } from '../../../main/verify/verify-portfolio.ts';
import type { PortfolioSession } from '../../../main/portfolio/session.ts';
import { adding, look, machine, newPortfolio, value, type Machine } from '../../support/portfolio-bench.ts';
import type { EvidenceFile } from '../../../domain/evidence/evidence-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

async function taken(on: Machine, folder: string, text: string): Promise<EvidenceFile> {
  const source = path.join(await temporaryFolder(), `${text}.txt`);
  await writeFile(source, text);
  return value(await takeFile(on.context, folder, source));
}

async function states(session: PortfolioSession, id: string): Promise<readonly string[]> {
  const item = session.portfolio.evidence.get(id as never);
  return item === undefined ? [] : (await findBytes(session.folder, item, 'check')).map(({ state }) => state);
}

describe('erasing', () => {
  it('takes the bytes away, but not those that other evidence uses, and the line stays', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const [letter, shared] = [await taken(on, session.folder, 'letter'), await taken(on, session.folder, 'shared')];
    value(await session.act([adding('one', 'E1', [letter, shared]), adding('two', 'E2', [shared])]));
    value(await session.act([{ kind: 'erase', v: 1, evidence: 'evidenceone' as never, ground: 'The customer asked for it', files: [letter.file, shared.file] }]));
    await eraseBytes(on.context, session.folder, session.portfolio);
    expect(await readdir(path.join(session.folder, 'evidence'))).toEqual([shared.file]);
    expect(await states(session, 'evidenceone')).toEqual(['erased', 'erased']);
    expect(await states(session, 'evidencetwo')).toEqual(['here']);
    expect(session.portfolio.evidence.get('evidenceone' as never)?.erased?.ground).toBe('The customer asked for it');
    expect(value(await verifyPortfolio(on.context, session.folder)).ok).toBe(true);
    await session.close();
  });

  it('reaches another machine at its next contact: whoever opens the folder, were it only to look', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const letter = await taken(on, session.folder, 'letter');
    value(await session.act([adding('one', 'E1', [letter])]));
    const copy = path.join(await temporaryFolder(), 'copy');
    await cp(session.folder, copy, { recursive: true });
    value(await session.act([{ kind: 'erase', v: 1, evidence: 'evidenceone' as never, ground: 'Asked for', files: [letter.file] }]));
    await session.close();
    await cp(path.join(session.folder, 'journal'), path.join(copy, 'journal'), { recursive: true });
    expect(await readdir(path.join(copy, 'evidence'))).toEqual([letter.file]);
    await look(await machine('laptop'), copy);
    expect(await readdir(path.join(copy, 'evidence'))).toEqual([]);
  });
});

describe('the bytes of evidence', () => {
  it('are in one of six states', async () => {
    const on = await machine();
    const session = await newPortfolio(on);
    const [here, gone, held, source, damaged] = await Promise.all(['here', 'gone', 'held', 'source', 'damaged'].map((text) => taken(on, session.folder, text)));
    if (here === undefined || gone === undefined || held === undefined || source === undefined || damaged === undefined) throw new Error('not taken');
    const redacted = { ...(await taken(on, session.folder, 'redacted')), redactionOf: source.file };
    value(await session.act([
      adding('here', 'E1', [here, damaged]), adding('gone', 'E2', [gone]), adding('held', 'E3', [held], { heldAt: 'the office safe' }), adding('source', 'E4', [source, redacted]),
    ]));
    const folder = path.join(session.folder, 'evidence');
    await writeFile(path.join(folder, damaged.file), 'DAMAGED');
    for (const { file } of [gone, held, source]) await rm(path.join(folder, file));
    expect(await states(session, 'evidencehere')).toEqual(['here', 'damaged']);
    expect(await states(session, 'evidencegone')).toEqual(['arriving']);
    expect(await states(session, 'evidenceheld')).toEqual(['held']);
    expect(await states(session, 'evidencesource')).toEqual(['withheld', 'here']);
    const { ok, findings } = value(await verifyPortfolio(on.context, session.folder));
    expect(ok).toBe(false);
    expect(findings.map(({ finding }) => finding.kind).sort()).toEqual(['evidence-damaged', 'evidence-held', 'evidence-missing', 'evidence-withheld']);
    await session.close();
  });
});
