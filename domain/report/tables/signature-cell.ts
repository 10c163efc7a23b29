import type { Declaration } from '../../portfolio/portfolio.ts';
import { cell } from '../build/cells.ts';
import { doneMark, openMark } from '../build/marks.ts';
import { changesSince, isRefused, signatureCounts } from '../facts/signed.ts';
import type { Cell } from '../table.ts';
import { emphasised } from '../text.ts';
import type { Text } from '../text.ts';
import type { UnitContext } from '../unit-context.ts';
import { dayOf, timeOf } from '../words/when.ts';

/** Room to sign in ink. */
export function emptySignature(context: Pick<UnitContext, 'say'>): Cell {
  return cell(emphasised(context.say('report.signature.here'), 'small'), { look: 'signature' });
}

/** A declaration signed in the program: when, over which state, and whether what it covers is as it was. */
export function signatureCell(context: UnitContext, declaration: Declaration): Cell {
  const { say, input } = context;
  const facts = input.declarations.get(declaration.id);
  const signed = say('report.signature.signed', { day: dayOf(say, declaration.stamp), time: timeOf(declaration.stamp.at) });
  const mark = facts === undefined ? '' : `\n${say('report.signature.state', { mark: facts.mark })}`;
  return cell([...emphasised(`${signed}${mark}\n`, 'small'), ...standing(context, declaration)], { look: 'signature' });
}

function standing(context: UnitContext, declaration: Declaration): Text {
  const { say, input } = context;
  const facts = input.declarations.get(declaration.id);
  if (facts?.proved === false) return openMark(say('report.signature.unproved'), '≠');
  if (!signatureCounts(context, declaration)) return openMark(say(isRefused(context, declaration) ? 'report.signature.refused' : 'report.signature.uncounted'), '≠');
  const changes = changesSince(context, declaration);
  if (changes.length > 0) return openMark(say('report.signature.changes', { count: changes.length, changes: changes.join('; ') }), '≠');
  return doneMark(say('report.signature.unchanged'));
}
