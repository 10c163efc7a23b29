import { defineConfig } from '@playwright/test';

/** Pictures of every screen and state; `npm run screenshots` hands the runtime over. One window shows them all, in order. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  outputDir: '../../test-results/screenshots',
  workers: 1,
  timeout: 90_000,
  forbidOnly: true,
});
