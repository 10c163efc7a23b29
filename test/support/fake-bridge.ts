import { done, type Result } from '../../domain/failure/result.ts';
import { daySchema } from '../../domain/text/day.ts';
import { unitTitle } from '../../domain/unit/unit-titles.ts';
import { fail } from '../../domain/words/fail.ts';
import type { Say } from '../../domain/words/say.ts';
import type { Bridge } from '../../main/electron/contract/contract.ts';
import type { ShelfEntry } from '../../main/electron/contract/library.ts';
import { openIdSchema, type OpenId, type WhoAsked } from '../../main/electron/contract/portfolio.ts';
import type { Settings } from '../../main/electron/contract/settings.ts';
import { fakeCommands } from './fake-actions.ts';
import { fakeWorkshop } from './fake-workshop.ts';
import type { FakePortfolio } from './fake-portfolio.ts';
import { smallWebp } from './small-webp.ts';

const open = openIdSchema.parse('fake000000000000');

/** The program as the page sees it, in memory: two portfolios on the shelf, of which one can be opened. Nothing is kept, nothing printed. */
export function fakeBridge(say: Say, portfolio: FakePortfolio, first: WhoAsked): Bridge {
  let settings: Settings = { theme: 'system', textSize: 100, singleKeys: true, widths: {}, printFolder: '/records' };
  let who: WhoAsked = first;
  const drafts = new Map<string, string>();
  const nothing = (): Promise<Result<null>> => Promise.resolve(done(null));
  const cannot = (what: string) => (): Promise<Result<never>> => Promise.resolve(fail(say, 'export-failed', { why: what }));
  const news = (from = 0) => portfolio.news(portfolio.writer(who), from);
  return {
    library: () => Promise.resolve(done({ portfolios: shelf(portfolio), notices: [] })),
    units: () => Promise.resolve(done([])),
    people: () => Promise.resolve(done([])),
    settings: () => Promise.resolve(done(settings)),
    keepSettings: (next) => { settings = next; return nothing(); },
    about: () => Promise.resolve(done({ version: '0', profile: '/profile', documents: '/documents', centre: null })),
    keepCentre: nothing, forgetPerson: nothing, forget: nothing, close: nothing, showFile: nothing, showPrinted: nothing, cancel: nothing,
    chooseFolder: nothing, chooseHandOff: nothing, chooseUnitFile: nothing, given: nothing,
    ...fakeWorkshop(say),
    chooseFiles: () => Promise.resolve(done([])),
    handOffHere: cannot('handOffHere'), takeIn: cannot('takeIn'), newPassphrase: cannot('newPassphrase'), handOver: cannot('handOver'),
    makePortfolio: cannot('makePortfolio'), makeExample: cannot('makeExample'), undo: cannot('undo'), redo: cannot('redo'), preview: cannot('preview'), print: cannot('print'),
    preflight: () => Promise.resolve(done([])),
    open: (folder, asked) => {
      who = asked ?? who;
      const { person, role } = portfolio.writer(who);
      return Promise.resolve(done({ ...news(), open, folder, id: portfolio.id, created: portfolio.created, who: { person, role }, people: portfolio.people, forms: [], guidance: [], drafts: [...drafts], copies: [] }));
    },
    act: (_open: OpenId, action) => {
      const commands = fakeCommands(say, portfolio, action);
      if (!commands.ok) return Promise.resolve(commands);
      const from = portfolio.length;
      portfolio.write(portfolio.writer(who), commands.value);
      return Promise.resolve(done({ news: news(from), made: null }));
    },
    refresh: () => Promise.resolve(done(news(portfolio.length))),
    keepDraft: (_portfolio, slot, text) => {
      if (text === null) drafts.delete(slot);
      else drafts.set(slot, text);
      return nothing();
    },
    fileStates: () => Promise.resolve(done([])),
    editions: () => Promise.resolve(done([])),
    thumbnail: (_open, file) => Promise.resolve(done(file.endsWith('.jpg') ? smallWebp() : null)), keepThumbnail: nothing,
    on: () => () => undefined,
    pathOf: () => '',
  };
}

function shelf({ id, fold, units }: FakePortfolio): readonly ShelfEntry[] {
  const lastDay = daySchema.parse('2026-11-20');
  const titles = [...units.values()].map((unit) => ({ code: null, title: unitTitle(unit) }));
  return [
    { id, path: '/documents/first', candidate: fold.portfolio.details.candidate ?? '', units: titles, coverage: { claimed: 2, accepted: 0, of: 27 }, lastDay, here: true },
    { id: 'another000000000', path: '/stick/second', candidate: 'Ewa Zielińska', units: titles, coverage: null, lastDay, here: false },
  ];
}
