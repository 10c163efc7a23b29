import { listWords } from '../../rules/list-words.ts';
import { candidateName, nameOf } from '../base-context.ts';
import { changesSince, declarationsFor, mustSign, signatureCounts } from '../facts/signed.ts';
import type { OpenItem, UnitFacts } from '../unit-context.ts';
import { signsAs } from '../words/role-words.ts';

type Line = UnitFacts['unit']['signOff'][number];

/** Lines of the sign-off block that are needed and empty, or signed before something changed. */
export function openSignatures(context: UnitFacts): readonly OpenItem[] {
  return context.unit.signOff.filter((line) => mustSign(context, line.role)).flatMap((line) => {
    const signed = declarationsFor(context, line.role).filter((declaration) => signatureCounts(context, declaration));
    return signed.length === 0 ? [unsigned(context, line)] : signed.flatMap((declaration) => overtaken(context, line, declaration));
  });
}

function unsigned(context: UnitFacts, line: Line): OpenItem {
  const { say } = context;
  return { what: say('report.open.unsigned', { who: line.title }), closes: say('report.open.unsigned-close'), who: signerName(context, line) };
}

/** Whoever is to sign: by name where one person works in that role, else by the line's title. */
function signerName(context: UnitFacts, line: Line): string {
  if (line.role === 'candidate') return candidateName(context);
  const names = new Set([...context.input.portfolio.writers.values()].filter((writer) => writer.role === signsAs[line.role] && context.input.counts(writer) === 'yes').map((writer) => writer.person.name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : line.title;
}

function overtaken(context: UnitFacts, line: Line, declaration: ReturnType<typeof declarationsFor>[number]): readonly OpenItem[] {
  const { say, input } = context;
  const who = nameOf(context, declaration.stamp.writer);
  if (input.declarations.get(declaration.id)?.proved === false) return [{ what: say('report.open.unproved', { who: line.title }), closes: say('report.open.signed-again'), who }];
  const changes = changesSince(context, declaration);
  return changes.length === 0 ? [] : [{ what: say('report.open.overtaken', { who: line.title, changes: listWords(say, changes), count: changes.length }), closes: say('report.open.signed-again'), who }];
}
