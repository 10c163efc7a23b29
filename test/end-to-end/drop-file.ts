import type { Page } from '@playwright/test';

/** Drags a file over the window and lets it go there. It is nowhere on the disk, as one dragged out of a mail is. */
export async function dropFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.evaluate(([named, base64]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], named));
    for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, Buffer.from(content).toString('base64')] as const);
}
