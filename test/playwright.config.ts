import { defineConfig } from '@playwright/test';

/** Stories in a real Electron window; `npm run test:e2e` hands the runtime over. */
export default defineConfig({
  testDir: 'end-to-end',
  testMatch: '*.story.ts',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: { trace: 'retain-on-failure' },
});
