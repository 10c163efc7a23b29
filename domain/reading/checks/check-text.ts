import type { DraftPoint, DraftUnit, DraftWarning } from '../draft-unit.ts';
import type { Reading } from '../reading.ts';

/** What is doubtful about the text as a whole: where it was cut, what it leaves out, how exactly it gives a day. */
export function checkText(draft: DraftUnit, { lines, say, structure }: Reading): readonly DraftWarning[] {
  const found: DraftWarning[] = [];
  if (draft.kind === 'rules-only') found.push({ code: 'rules-only', message: say('reading.warning.rules-only'), places: [] });
  const approved = draft.metadata.fields.find(({ key, value }) => key === 'approved' && value.length < 10);
  if (approved !== undefined) found.push({ code: 'date-imprecise', message: say('reading.warning.date-imprecise', { date: approved.value }), at: approved.value, places: approved.places });
  const last = lastPoint(draft);
  if (last !== null && wasCut(last, draft, lines.length)) found.push({ code: 'text-cut', message: say('reading.warning.text-cut', { label: last.id }), at: last.id, places: last.places });
  const isStandard = structure.headings.some(({ section }) => section === 'performance') && draft.criteria.length > 0;
  if (isStandard && draft.knowledge.length === 0) found.push({ code: 'no-knowledge', message: say('reading.warning.no-knowledge'), places: [] });
  const struck = lines.flatMap((line, place) => (line.struck === true ? [{ line: place + 1, from: 0, to: line.text.length }] : []));
  if (struck.length > 0) found.push({ code: 'struck-out', message: say('reading.warning.struck-out', { count: struck.length }), places: struck });
  return found;
}

/** The point that stands last in the document. */
function lastPoint(draft: DraftUnit): DraftPoint | null {
  const lists = [draft.criteria, draft.knowledge, draft.behaviours, ...draft.scope.map(({ items }) => items)];
  const line = (point: DraftPoint): number => point.places.at(-1)?.line ?? 0;
  return lists.flatMap((list) => list.at(-1) ?? []).reduce<DraftPoint | null>((latest, point) => (latest === null || line(point) > line(latest) ? point : latest), null);
}

/** The document ends with it, and unlike those before it it does not end a sentence. */
function wasCut(point: DraftPoint, draft: DraftUnit, lines: number): boolean {
  const list = [draft.criteria, draft.knowledge].find((points) => points.includes(point)) ?? [];
  const others = list.filter((other) => other !== point);
  const ended = (text: string): boolean => /[.;?!]['"’”)]?$/u.test(text);
  const atEnd = lines - (point.places.at(-1)?.line ?? 0) <= 3;
  return atEnd && others.length > 0 && others.every(({ text }) => ended(text)) && !ended(point.text);
}
