import { done } from '../../../domain/failure/result.ts';
import { editEvidence } from '../../actions/edit-evidence.ts';
import type { CommandLineCommand } from '../command.ts';
import { evidenceOptions, readEvidenceOptions } from '../evidence-options.ts';
import { workOn } from '../work-on.ts';

/** Corrects what was said of evidence; files named are added to it, a text replaces its words. */
export const command: CommandLineCommand = {
  define(command) {
    evidenceOptions(command.argument('<dir>').argument('<ref>'));
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const reference = call.args[1] ?? '';
      const read = readEvidenceOptions(call);
      if (!read.ok) return read;
      const edited = await editEvidence(work, reference, read.value.request, read.value.what);
      return edited.ok ? done({ lines: [work.context.say('done.edited', { reference })], json: { edited: reference } }) : edited;
    }),
};
