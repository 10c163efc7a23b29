import { z } from 'zod';
import { personSchema } from '../../person/role.ts';
import { without } from '../../portfolio/change-draft.ts';
import { commandKind } from '../command-kind.ts';
import { phraseSchema } from '../command-text.ts';
import { everything, nothing } from '../touched.ts';

const schema = z.strictObject({
  kind: z.literal('describe-person'), v: z.literal(1),
  person: personSchema.shape.id,
  status: phraseSchema.exactOptional(),
  initials: z.string().min(1).max(8).exactOptional(),
  trainee: z.boolean().exactOptional(),
});

/** Says of a person what page 1 prints: status, initials, and whether their judgements need a countersignature. */
export const describePerson = commandKind(schema, {
  may: ['assessor', 'countersigning-assessor', 'internal-quality-assurer', 'external-quality-assurer', 'centre'],
  layer: 'none',
  makes: () => [],
  refers: () => [],
  touches: (command) => (command.trainee === undefined ? nothing : everything),
  apply(draft, command, stamp) {
    draft.people.set(command.person, { ...draft.people.get(command.person), ...without(command, 'kind', 'v'), stamp });
  },
  tells: (command, names) => ({ key: 'history.describe-person', values: { name: names.person(command.person) } }),
});
