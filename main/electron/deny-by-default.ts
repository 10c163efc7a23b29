import type { App, Session, WebContents } from 'electron';
import { evidenceScheme, isWithin } from './origin.ts';

/** Every page of the program stays where it is: no other address, no new window, no embedded page. Call before the first window. */
export function denyByDefault(app: App, origin: string): void {
  app.on('web-contents-created', (_event, contents) => {
    denyLeaving(contents, origin);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

/** No page gets camera, microphone, place or anything else, nothing is downloaded, and nothing is fetched but the program's own files. */
export function denySession(session: Session, origin: string): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowedRequest(details, origin) }));
}

/** Whether a request may be made: for the page's own files, for evidence and the page's own blobs inside a page (never as one). */
export function isAllowedRequest({ url, resourceType }: { readonly url: string; readonly resourceType: string }, origin: string): boolean {
  if (resourceType === 'mainFrame' || resourceType === 'subFrame') return isWithin(url, origin) || url.startsWith('devtools:');
  const isOwnBlob = url.startsWith('blob:') && isWithin(url.slice('blob:'.length), origin);
  // The development server's socket is within its origin but for the scheme.
  return isWithin(url, origin) || isOwnBlob || url.startsWith(`${evidenceScheme}://`) || isWithin(url, origin.replace(/^http:/, 'ws:')) || url.startsWith('devtools:');
}

function denyLeaving(contents: WebContents, origin: string): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isWithin(event.url, origin)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
}
