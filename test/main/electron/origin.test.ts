import { describe, expect, it } from 'vitest';
import { appOrigin, isWithin, startPage } from '../../../main/electron/origin.ts';
import { isOwnPage } from '../../../main/electron/sender.ts';

const strange = [
  'app://attest.evil/index.html', 'app://attestevil/', 'app:attest/index.html', 'app://user@attest/index.html', 'app://attest:81/', 'APPS://attest/', 'https://attest/',
  'file:///attest/index.html', 'about:blank', 'data:text/html,app://attest/', 'javascript:alert(1)', 'app://', '', 'https://evil/?app://attest/index.html', 'blob:app://attest/1',
];

describe('point 13: what lies within the page’s own origin', () => {
  it('is its pages, however the address is written', () => {
    for (const address of [startPage, 'app://attest/', 'app://attest/assets/a.js?x#y', 'APP://attest/index.html']) expect(isWithin(address, appOrigin), address).toBe(true);
  });

  it('is nothing that only looks like it', () => {
    for (const address of strange) expect(isWithin(address, appOrigin), address).toBe(false);
  });
});

describe('point 17: who may ask', () => {
  const page = { url: startPage, parent: null };

  it('is the page itself', () => {
    expect(isOwnPage(page, appOrigin)).toBe(true);
  });

  it('is no frame inside it, none that is gone, and no other page', () => {
    expect(isOwnPage({ url: startPage, parent: page }, appOrigin)).toBe(false);
    expect(isOwnPage(null, appOrigin)).toBe(false);
    for (const url of strange) expect(isOwnPage({ url, parent: null }, appOrigin), url).toBe(false);
  });
});
