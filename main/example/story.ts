import { z } from 'zod';
import { stepSchema } from './story-step.ts';
import { instantSchema } from './story-words.ts';

/** The worked example as data: a portfolio, and what everyone concerned did with it, in order. */
export const storySchema = z.strictObject({
  format: z.literal('attest-story'),
  version: z.literal(1),
  portfolio: z.strictObject({
    at: instantSchema, candidate: z.string(), number: z.string(), centre: z.string(), award: z.string(), codes: z.array(z.string()).min(1).readonly(),
  }),
  steps: z.array(stepSchema).min(1).readonly(),
});
export type Story = z.infer<typeof storySchema>;
