import type { Page } from '@playwright/test';

/** Drags a file over the window and lets it go there. It is nowhere on the disk, as one dragged out of a mail is. */
export async function dropFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(([named, words]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([words], named));
    for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, text] as const);
}
