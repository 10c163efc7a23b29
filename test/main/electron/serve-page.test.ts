import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/electron/content-security-policy.ts';
import { servePage } from '../../../main/electron/serve-page.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let page = '';
beforeEach(async () => {
  const folder = await temporaryFolder();
  page = path.join(folder, 'renderer');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await mkdir(path.join(folder, 'renderer-evil'));
  await writeFile(path.join(page, 'index.html'), '<title>Attest</title>');
  await writeFile(path.join(page, 'assets', 'a.js'), 'export {}');
  await writeFile(path.join(page, 'secret.key'), 'key');
  await writeFile(path.join(folder, 'renderer-evil', 'a.js'), 'outside');
  await writeFile(path.join(folder, 'package.html'), 'outside');
});

function ask(address: string, method = 'GET'): Promise<Response> {
  return servePage(page, new Request(address, { method }));
}

describe('the app:// scheme', () => {
  it('points 7 and 18: answers with the files of the page, their type and the policy', async () => {
    const answer = await ask('app://attest/index.html');
    expect([answer.status, await answer.text()]).toEqual([200, '<title>Attest</title>']);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toMatch(/style-src 'self' 'nonce-/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask('app://attest/assets/a.js?v=1#x')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it('point 7: gives each load of a page a nonce of its own for style, in the policy and in the page', async () => {
    await writeFile(path.join(page, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
    const nonces = [];
    for (const answer of [await ask('app://attest/index.html'), await ask('app://attest/index.html')]) {
      const [, nonce = ''] = /content="([A-Za-z0-9+/=]{24})"/.exec(await answer.text()) ?? [];
      expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce));
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(2);
    expect((await ask('app://attest/assets/a.js')).headers.get('content-security-policy')).toBe(contentSecurityPolicy(null));
  });

  it.each([
    'app://attest/', 'app://attest/nothing.js', 'app://attest/secret.key', 'app://attest/../package.html', 'app://attest/%2e%2e/package.html', 'app://attest/..%2fpackage.html', 'app://attest/..%2frenderer-evil/a.js',
    'app://attest/%2e%2e%5cpackage.html', 'app://attest/a%00.js', 'app://attest/%zz.js', 'app://other/index.html', 'app://attest//etc/passwd.html',
  ])('point 18: has nothing at %s', async (address) => {
    const answer = await ask(address);
    expect([answer.status, await answer.text()]).toEqual([404, 'There is nothing here.']);
  });

  it('answers no other method', async () => {
    expect((await ask('app://attest/index.html', 'POST')).status).toBe(404);
  });
});
