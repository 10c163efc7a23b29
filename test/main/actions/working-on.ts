import path from 'node:path';
import { everyoneCounts } from '../../../domain/portfolio/counts.ts';
import type { WriterRole } from '../../../domain/person/role.ts';
import { startPortfolio } from '../../../main/actions/start-portfolio.ts';
import type { Work } from '../../../main/actions/work.ts';
import { machine, value, work, type Machine } from '../../support/portfolio-bench.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A portfolio with the first form, and a way to work on it as anybody. The caller closes what it opened. */
export interface Bench { readonly on: Machine; readonly folder: string; as(role: WriterRole, name: string): Promise<Work> }

/** Starts one. */
export async function workBench(): Promise<Bench> {
  const on = await machine();
  const folder = path.join(await temporaryFolder(), 'sam');
  value(await startPortfolio(on.context, folder, { candidate: 'Sam Okafor', codes: ['PPL2GEN7-FORM'] }));
  return {
    on,
    folder,
    as: async (role, name) => ({ session: await work(on, folder, { person: { name }, role }), context: on.context, counts: everyoneCounts }),
  };
}
