import type { ElectronApplication } from '@playwright/test';

/** What the system's own dialog answers from now on: these files, or this folder. */
export async function chooseNext(app: ElectronApplication, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);
}
