import { describe, expect, it } from 'vitest';
import { isAllowedRequest } from '../../../main/electron/deny-by-default.ts';
import { appOrigin } from '../../../main/electron/origin.ts';

describe('a request of the page', () => {
  it.each([
    ['app://attest/index.html', 'mainFrame', true], ['app://attest/a.js', 'script', true], [`evidence://${'a'.repeat(16)}/x.png`, 'image', true], [`evidence://${'a'.repeat(16)}/x.pdf`, 'xhr', true],
    ['blob:app://attest/1', 'image', true], [`evidence://${'a'.repeat(16)}/x.html`, 'mainFrame', false], [`evidence://${'a'.repeat(16)}/x.html`, 'subFrame', false], ['blob:app://attest/1', 'mainFrame', false],
    ['blob:app://evil/1', 'image', false], ['app://evil/a.js', 'script', false], ['https://example.org/', 'xhr', false], ['file:///etc/passwd', 'image', false], ['ws://127.0.0.1/', 'webSocket', false],
  ] as const)('for %s as %s: %s', (url, resourceType, isAllowed) => {
    expect(isAllowedRequest({ url, resourceType }, appOrigin)).toBe(isAllowed);
  });
});
