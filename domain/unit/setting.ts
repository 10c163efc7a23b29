import { z } from 'zod';

/** Where evidence came about, in the order in which it is offered. */
export const settings = ['workplace', 'realistic-working-environment', 'simulation', 'other'] as const;
export const settingSchema = z.enum(settings);
export type Setting = z.infer<typeof settingSchema>;
