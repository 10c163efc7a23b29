import { done } from '../../../domain/failure/result.ts';
import { addEvidence } from '../../actions/add-evidence.ts';
import type { CommandLineCommand } from '../command.ts';
import { evidenceOptions, readEvidenceOptions } from '../evidence-options.ts';
import { workOn } from '../work-on.ts';

/** Adds evidence and prints its reference. */
export const command: CommandLineCommand = {
  define(command) {
    evidenceOptions(command.argument('<dir>'));
    command.options.filter(({ long }) => long === '--title' || long === '--method' || long === '--day').forEach((option) => option.makeOptionMandatory());
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const read = readEvidenceOptions(call);
      if (!read.ok) return read;
      const added = await addEvidence(work, read.value.request, read.value.what);
      return added.ok ? done({ lines: [added.value], json: { reference: added.value } }) : added;
    }),
};
