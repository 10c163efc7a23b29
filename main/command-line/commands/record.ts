import { z } from 'zod';
import { done } from '../../../domain/failure/result.ts';
import { record } from '../../actions/record.ts';
import type { CommandLineCommand } from '../command.ts';
import { evidenceOptions, readEvidenceOptions } from '../evidence-options.ts';
import { manyTexts, oneText, readOptions } from '../read-options.ts';
import { workOn } from '../work-on.ts';

const optionsSchema = z.object({ criteria: manyTexts, at: oneText, how: oneText });

/**
 * An assessor's own record with the criteria in its margin, accepted in one step. Criteria are arguments or --criteria;
 * a mark at a place of its own is written `ADDRESS@PLACE`: `performance/3@line 6`.
 */
export const command: CommandLineCommand = {
  define(command) {
    evidenceOptions(command.argument('<dir>').argument('[address...]'));
    command.option('--criteria <address...>').option('--at <place>').option('--how <text>');
    command.options.filter(({ long }) => long === '--title' || long === '--day' || long === '--as').forEach((option) => option.makeOptionMandatory());
  },
  run: (call) =>
    workOn(call, call.args[0] ?? '', async (work) => {
      const read = readEvidenceOptions(call);
      if (!read.ok) return read;
      const { criteria = [], at, how } = readOptions(optionsSchema, call.options);
      const marks = [...call.args.slice(1), ...criteria].map((address) => markOf(address, at, how));
      const recorded = await record(work, { method: 'observation', ...read.value.request }, read.value.what, marks);
      return recorded.ok ? done({ lines: [recorded.value], json: { reference: recorded.value } }) : recorded;
    }),
};

function markOf(typed: string, at: string | undefined, how: string | undefined) {
  const place = typed.lastIndexOf('@');
  const where = place < 0 ? at : typed.slice(place + 1);
  return { addresses: [place < 0 ? typed : typed.slice(0, place)], ...(where === undefined ? {} : { at: where }), ...(how === undefined ? {} : { how }) };
}
