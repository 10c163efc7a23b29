import { z } from 'zod';

const statusSchema = z.object({ units: z.array(z.object({ code: z.string(), rules: z.array(z.object({ kind: z.string(), strength: z.string(), sentence: z.string(), judged: z.string() })) })) });

/** The sentences of the rules that stand against a decision on a unit, as the command line says. */
export function openRuleSentences(attest: (...args: readonly string[]) => string, portfolio: string, code: string): readonly string[] {
  const { units } = statusSchema.parse(JSON.parse(attest('status', portfolio, '--json')));
  const unit = units.find((one) => one.code === code);
  return (unit?.rules ?? []).filter(({ kind, strength, judged }) => (strength === 'must' || kind === 'infer') && (judged === 'open' || judged === 'for-a-person')).map(({ sentence }) => sentence);
}
