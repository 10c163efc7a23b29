import { done, type Result } from '../../../domain/failure/result.ts';
import { editionsHere } from '../../actions/editions-here.ts';
import type { Answered } from '../contract/contract.ts';
import type { OpenId } from '../contract/portfolio.ts';
import type { Desk } from '../desk.ts';

/** The other editions that are known here of each unit of an open portfolio. */
export async function editions(desk: Desk, id: OpenId): Promise<Result<Answered<'editions'>>> {
  const open = desk.open.find(id);
  if (!open.ok) return open;
  const here = await editionsHere(open.value.look);
  return here.ok ? done([...here.value]) : here;
}
