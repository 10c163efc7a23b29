import type { Portfolio } from '../../../domain/portfolio/portfolio.ts';

/** Maps and sets as lists in their order, so that a comparison sees the order too. */
function plainValue(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inner]: [unknown, unknown]) => [key, plainValue(inner)]);
  if (value instanceof Set) return [...value].map(plainValue);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value;
}

/** A portfolio as a value to compare: everything, order included. */
export function plain(portfolio: Portfolio): unknown {
  return plainValue(portfolio);
}

/** The same without the trace that undoing and redoing leaves. */
export function plainWithoutTrace(portfolio: Portfolio): unknown {
  return JSON.parse(JSON.stringify(plainValue(portfolio), (key: string, value: unknown) => (key === 'changes' || key === 'undone' ? undefined : value)));
}
