import { app, ipcMain } from 'electron';
import type { Say } from '../../domain/words/say.ts';
import { systemContext } from '../system/context.ts';
import { answerQuestions } from './answer-questions.ts';
import { libraryAhead } from './answers/library.ts';
import type { Desk } from './desk.ts';
import { handlersOf } from './handlers.ts';
import { Jobs } from './jobs.ts';
import { logBug } from './log-bug.ts';
import { OpenPortfolios } from './open/open-portfolios.ts';
import { Printing } from './printing.ts';
import { systemChoices } from './system-choices.ts';
import type { Outside } from './outside.ts';
import type { TellPage } from './tell-page.ts';
import { startUtilityProcess } from './utility-process.ts';

interface Surroundings { readonly folder: string; readonly say: Say; readonly origin: string; readonly tell: TellPage; readonly outside: Outside }

/** Answers the page's questions from now on. Loaded while the window comes up, so that it need not wait for schemas. */
export function answerPage({ folder, say, origin, tell, outside }: Surroundings): Desk {
  const context = systemContext({ folder, say, tell: () => undefined });
  const desk: Desk = {
    context, tell, outside, library: libraryAhead(context.profile),
    version: app.getVersion(), documents: app.getPath('documents'), choices: systemChoices(say),
    jobs: new Jobs(), open: new OpenPortfolios(say),
    readings: async (name, order, hooks) => (await import('../reading/read-elsewhere.ts')).readElsewhere(say, name, order, hooks, { start: startUtilityProcess }),
    handOffs: async (order, hooks) => (await import('../hand-off/carry-out-elsewhere.ts')).carryOutElsewhere(context, order, hooks, { start: startUtilityProcess }),
    printing: new Printing(async () => (await import('../export/exporter.ts')).makeExporter(say, startUtilityProcess)),
  };
  answerQuestions(ipcMain, handlersOf(desk), { say, origin, onBug: logBug });
  return desk;
}
