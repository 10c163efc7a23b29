import { done } from '../../domain/failure/result.ts';
import { knownSettings } from '../memory/settings.ts';
import type { Handlers } from './contract/contract.ts';
import type { Desk } from './desk.ts';

const editionAnswers = () => import('./answers/edition-answers.ts');
const handOffAnswers = () => import('./answers/hand-off-answers.ts');
const hereAnswers = () => import('./answers/here-answers.ts');
const makeAnswers = () => import('./answers/make-answers.ts');
const openAnswers = () => import('./answers/open-answers.ts');
const portfolioAnswers = () => import('./answers/portfolio-answers.ts');
const printAnswers = () => import('./answers/print-answers.ts');
const workshopAnswers = () => import('./answers/workshop-answers.ts');
const thumbnailAnswers = () => import('./answers/thumbnail-answers.ts');

/** What answers each question. Only what the first screen asks for is loaded with this; everything else when it is first asked. */
export function handlersOf(desk: Desk): Handlers {
  const { context, choices, jobs, outside } = desk;
  return {
    library: () => desk.library(),
    given: () => Promise.resolve(done(outside.given())),
    settings: () => knownSettings(context.profile),
    units: async () => (await hereAnswers()).unitsHere(desk),
    people: async () => (await hereAnswers()).peopleHere(desk),
    keepSettings: async (settings) => (await hereAnswers()).keepSettings(desk, settings),
    about: async () => (await hereAnswers()).aboutHere(desk),
    keepCentre: async (centre) => (await hereAnswers()).keepCentre(desk, centre),
    forgetPerson: async (id) => (await hereAnswers()).forgetPerson(desk, id),
    forget: async (folder) => (await hereAnswers()).forgetFolder(desk, folder),

    chooseFolder: async (asked) => done(await choices.folder(asked)),
    chooseFiles: async () => done(await choices.files()),
    chooseHandOff: async () => done(await choices.handOff()),
    chooseUnitFile: async () => done(await choices.unitFile()),

    makePortfolio: async (wanted) => (await makeAnswers()).makePortfolio(desk, wanted),
    makeExample: async (job) => (await makeAnswers()).makeExample(desk, job),
    open: async (folder, who) => (await openAnswers()).open(desk, folder, who),
    close: async (id) => (await openAnswers()).close(desk, id),
    keepDraft: async (portfolio, slot, text) => (await openAnswers()).keepDraft(desk, portfolio, slot, text),

    handOffHere: async (file) => (await handOffAnswers()).handOffHere(desk, file),
    takeIn: (asked, name) => jobs.run(name, async (job) => (await handOffAnswers()).takeIn(desk, asked, job)),
    newPassphrase: async () => (await handOffAnswers()).makePassphrase(desk),
    handOver: (id, asked, name) => jobs.run(name, async (job) => (await handOffAnswers()).handOver(desk, id, asked, job)),

    readUnitIn: (asked, name) => jobs.run(name, async (job) => (await workshopAnswers()).readUnitIn(desk, asked, job)),
    workshopDrafts: async () => (await workshopAnswers()).workshopHere(desk),
    openWork: (id, name) => jobs.run(name, async (job) => (await workshopAnswers()).openWork(desk, id, job)),
    keepWork: async (id, work) => (await workshopAnswers()).keepWork(desk, id, work),
    dropWork: async (id) => (await workshopAnswers()).dropWork(desk, id),
    keepUnit: (id, by, name) => jobs.run(name, async (job) => (await workshopAnswers()).keepUnitOf(desk, id, by, job)),

    act: (id, action, name) => jobs.run(name, async (job) => (await portfolioAnswers()).act(desk, id, action, job)),
    undo: async (id) => (await portfolioAnswers()).takeBack(desk, id, 'undo'),
    redo: async (id) => (await portfolioAnswers()).takeBack(desk, id, 'redo'),
    refresh: async (id) => (await portfolioAnswers()).refresh(desk, id),
    editions: async (id) => (await editionAnswers()).editions(desk, id),
    fileStates: async (id) => (await portfolioAnswers()).fileStates(desk, id),
    thumbnail: async (id, file) => (await thumbnailAnswers()).thumbnailHere(desk, id, file),
    keepThumbnail: async (id, file, bytes) => (await thumbnailAnswers()).keepThumbnailHere(desk, id, file, bytes),
    showFile: async (id, file) => (await portfolioAnswers()).showFile(desk, id, file),

    preflight: async (id, code) => (await printAnswers()).preflight(desk, id, code),
    preview: (id, code, name) => jobs.run(name, async (job) => (await printAnswers()).preview(desk, id, code, job)),
    print: (id, asked, name) => jobs.run(name, async (job) => (await printAnswers()).print(desk, id, asked, job)),
    showPrinted: async (_id, file) => (await printAnswers()).showPrinted(desk, file),
    cancel: (job) => {
      jobs.cancel(job);
      return Promise.resolve(done(null));
    },
  };
}
