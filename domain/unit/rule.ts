import type { z } from 'zod';
import type { ruleSchema } from '../rules/kinds.ts';

/** One demand of a unit on its evidence, with the sentence it was read from. */
export type Rule = z.infer<typeof ruleSchema>;
