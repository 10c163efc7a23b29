/** The page's own origin: a scheme that only this program answers. */
export const appOrigin = 'app://attest';

/** The scheme of evidence, `evidence://<open portfolio>/<file name>`: ids, never paths. */
export const evidenceScheme = 'evidence';

/** Where the page starts. */
export const startPage = `${appOrigin}/index.html`;

/** Whether an address lies within `origin`, decided on the parsed address, never on its text. */
export function isWithin(address: string, origin: string): boolean {
  return URL.canParse(address) && originOf(new URL(address)) === origin;
}

/** `URL.origin` is "null" for schemes that the web does not know, so it is put together here. */
function originOf(url: URL): string {
  const bare = url.username === '' && url.password === '';
  return bare ? `${url.protocol}//${url.host}` : 'null';
}
