import { readUnit } from '../../domain/reading/read-unit.ts';
import { linesOfText } from '../../domain/reading/source/from-text.ts';
import { done, type Result } from '../../domain/failure/result.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Bridge } from '../../main/electron/contract/contract.ts';
import type { OpenedWork } from '../../main/electron/contract/workshop.ts';

type Workshop = Pick<Bridge, 'readUnitIn' | 'workshopDrafts' | 'openWork' | 'keepWork' | 'dropWork' | 'keepUnit'>;

/** The workshop in memory: pasted words are read as the program reads them, files are not there, and nothing is kept for good. */
export function fakeWorkshop(say: Say): Workshop {
  const works = new Map<string, OpenedWork>();
  const changed = '2026-11-21T11:20:00.000+00:00';
  const found = (id: string): Result<OpenedWork> => {
    const work = works.get(id);
    return work === undefined ? fail(say, 'workshop-draft-gone') : done(work);
  };
  return {
    readUnitIn: (asked) => {
      if (asked.kind === 'file') return Promise.resolve(fail(say, 'not-found', { path: asked.path }));
      const lines = linesOfText(asked.text);
      const draft = readUnit(lines, say);
      const name = say('workshop.pasted');
      if (draft.kind === 'not-a-unit') return Promise.resolve(fail(say, 'no-unit-in-it', { file: name }));
      const work: OpenedWork = { id: `work${works.size}00000`, name, lines, draft, done: [], undone: [], changed };
      works.set(work.id, work);
      return Promise.resolve(done(work));
    },
    workshopDrafts: () => Promise.resolve(done([...works.values()].map(({ id, name, draft }) => ({ id, name, title: draft.metadata.title?.value ?? name, changed, kept: null })))),
    openWork: (id) => Promise.resolve(found(id)),
    keepWork: (id, { done: corrections, undone }) => {
      const work = found(id);
      if (work.ok) works.set(id, { ...work.value, done: corrections, undone });
      return Promise.resolve(work.ok ? done(null) : work);
    },
    dropWork: (id) => {
      works.delete(id);
      return Promise.resolve(done(null));
    },
    keepUnit: (id) => {
      const work = found(id);
      return Promise.resolve(work.ok ? done({ code: 'UNIT-1', title: work.value.name, edition: '' }) : work);
    },
  };
}
