import { done } from '../../../domain/failure/result.ts';
import { qualityWords } from '../../../domain/coverage/assessment-words.ts';
import { lacking } from '../../../domain/portfolio/assessment-standing.ts';
import { listEvidence, type ListedEvidence } from '../../actions/list-evidence.ts';
import type { Say } from '../../../domain/words/say.ts';
import type { CommandLineCommand } from '../command.ts';
import { readFrom } from '../work-on.ts';

/** The evidence with its claims. */
export const command: CommandLineCommand = {
  define(command) {
    command.argument('<dir>');
  },
  run: (call) =>
    readFrom(call, call.args[0] ?? '', async (look) => {
      const evidence = await listEvidence(look);
      return done({ lines: evidence.flatMap((item) => linesOf(item, call.context.say)), json: { evidence } });
    }),
};

function linesOf({ reference, title, method, day, until, withdrawn, assessed, claims }: ListedEvidence, say: Say): readonly string[] {
  const when = until === null ? day : `${day} – ${until}`;
  const head = `${reference.padEnd(5)} ${when}  ${method}  ${title}`;
  return [
    withdrawn === null ? head : `${head}  ${say('list.withdrawn', { because: withdrawn })}`,
    ...(assessed === null ? [] : [`        ${assessedWords(assessed, say)}`]),
    ...claims.map(({ address, place, state }) => `        ${address.padEnd(32)} ${say(`claim-state.${state}`).padEnd(22)} ${place}`),
  ];
}

function assessedWords(assessed: NonNullable<ListedEvidence['assessed']>, say: Say): string {
  const { state, by, why } = assessed;
  const not = lacking(assessed);
  const said = not.length === 0 ? say('list.assessed', { by }) : say('list.assessed.not-yet', { by, qualities: qualityWords(say, not), why: why ?? '' });
  return state === 'found' || state === 'not-yet' ? said : say('list.assessed.not-counted', { said });
}
