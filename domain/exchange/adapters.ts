import type { Adapter } from './adapter.ts';
import { caseAdapter } from './case/case-adapter.ts';
import { jsonAdapter } from './json/json-adapter.ts';
import { maharaAdapter } from './mahara/mahara-adapter.ts';
import { moodleAdapter } from './moodle/moodle-adapter.ts';

/** Every format in which units are exchanged, by the name it is asked for; files that come in are offered to each in this order. */
export const adapters = {
  json: jsonAdapter,
  case: caseAdapter,
  moodle: moodleAdapter,
  mahara: maharaAdapter,
} as const satisfies Readonly<Record<string, Adapter>>;

export type ExchangeFormat = keyof typeof adapters;

export const exchangeFormats: readonly ExchangeFormat[] = Object.keys(adapters).filter((name): name is ExchangeFormat => Object.hasOwn(adapters, name));

/** The adapter of a format. */
export function adapterOf(format: ExchangeFormat): Adapter {
  return adapters[format];
}
