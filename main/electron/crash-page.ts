import type { Say } from '../../domain/words/say.ts';
import { appOrigin, startPage } from './origin.ts';

/** Where the window goes when its page is gone or cannot be loaded. */
export const crashAddress = `${appOrigin}/crash.html`;

/** A page that says what is safe, and leads back. It needs no script and no other file; its place for a nonce is filled when it is served. */
export function crashPage(say: Say): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${escaped(say('crash.title'))}</title>
<style nonce="__STYLE_NONCE__">
:root { color-scheme: light dark; font: 16px/1.5 Inter, system-ui, sans-serif; background: Canvas; color: CanvasText; }
body { max-width: 34rem; margin: 18vh auto 0; padding: 0 2rem; }
a { display: inline-block; margin-top: 1rem; padding: .5rem 1.25rem; border: 1px solid currentColor; border-radius: 6px; color: inherit; text-decoration: none; }
</style>
</head>
<body>
<main>
<h1>${escaped(say('crash.title'))}</h1>
<p>${escaped(say('crash.what'))}</p>
<p>${escaped(say('crash.safe'))}</p>
<a href="${startPage}" autofocus>${escaped(say('crash.go-on'))}</a>
</main>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
