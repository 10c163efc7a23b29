import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { denyByDefault, denySession, isAllowedRequest } from '../../../main/electron/deny-by-default.ts';
import { appOrigin } from '../../../main/electron/origin.ts';

/** A page as Electron would make one: what is set on it can be asked of it. */
class FakeContents extends EventEmitter {
  answerWindow: (details: { readonly url: string }) => unknown = () => 'nobody decides';

  setWindowOpenHandler(answer: (details: { readonly url: string }) => unknown): void {
    this.answerWindow = answer;
  }

  /** Whether something that is about to happen is prevented. */
  prevents(event: string, url: string): boolean {
    let isPrevented = false;
    this.emit(event, { url, preventDefault: () => { isPrevented = true; } });
    return isPrevented;
  }
}

function newPage(): FakeContents {
  const [app, contents] = [new EventEmitter(), new FakeContents()];
  denyByDefault(app as unknown as App, appOrigin);
  app.emit('web-contents-created', {}, contents);
  return contents;
}

/** A session that remembers what was set on it. */
class FakeSession extends EventEmitter {
  readonly set = new Map<string, (...given: unknown[]) => unknown>();
  readonly webRequest = { onBeforeRequest: (listener: (...given: unknown[]) => unknown) => void this.set.set('request', listener) };

  setPermissionRequestHandler(handler: (...given: unknown[]) => unknown): void {
    this.set.set('permission', handler);
  }

  setPermissionCheckHandler(handler: (...given: unknown[]) => unknown): void {
    this.set.set('check', handler);
  }
}

function newSession(): FakeSession {
  const session = new FakeSession();
  denySession(session as unknown as Session, appOrigin);
  return session;
}

const permissions = ['media', 'geolocation', 'notifications', 'midiSysex', 'pointerLock', 'fullscreen', 'openExternal', 'display-capture', 'clipboard-read', 'usb', 'hid', 'serial', 'fileSystem', 'a permission of tomorrow'];

describe('a page', () => {
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('point 13: stays where it is at %s', (event) => {
    const strange = [
      'app://attest.evil/index.html', 'app://attestevil/', 'app:attest/index.html', 'app:///attest/index.html', 'app://user@attest/index.html', 'app://user:word@attest/', 'app://attest@evil/', 'app://attest:81/', 'app://ATTEST.evil/',
      'APPS://attest/', 'https://attest/', 'HTTPS://EXAMPLE.ORG/', 'https://example.org/?app://attest/', 'file:///attest/index.html', 'about:blank', 'data:text/html,<h1>x</h1>', 'javascript:alert(1)', 'blob:app://attest/1',
      `evidence://${'a'.repeat(16)}/x.html`, 'view-source:app://attest/index.html', 'not an address', '',
    ];
    const page = newPage();
    expect(strange.filter((url) => !page.prevents(event, url))).toEqual([]);
    expect(['app://attest/index.html', 'APP://attest/index.html', 'app://attest/crash.html#x'].filter((url) => page.prevents(event, url))).toEqual([]);
  });

  it('point 14: opens no window, not even one of its own', () => {
    const page = newPage();
    for (const url of ['https://example.org/', 'app://attest/index.html', 'about:blank', `evidence://${'a'.repeat(16)}/x.pdf`]) expect(page.answerWindow({ url })).toEqual({ action: 'deny' });
  });

  it('point 12: attaches no webview, whatever its options', () => {
    expect(newPage().prevents('will-attach-webview', 'app://attest/index.html')).toBe(true);
  });
});

describe('the session', () => {
  it.each(permissions)('point 5: gives no page %s, asked for or looked up', (permission) => {
    const session = newSession();
    const answers: unknown[] = [];
    session.set.get('permission')?.({}, permission, (isGranted: unknown) => answers.push(isGranted), { isMainFrame: true });
    expect(answers).toEqual([false]);
    expect(session.set.get('check')?.({}, permission, appOrigin, {})).toBe(false);
  });

  it('beyond the list: downloads nothing', () => {
    let isPrevented = false;
    newSession().emit('will-download', { preventDefault: () => { isPrevented = true; } });
    expect(isPrevented).toBe(true);
  });

  it('point 1: lets no request go to another place', () => {
    const cancelled = (url: string): unknown => {
      let answer: unknown;
      newSession().set.get('request')?.({ url, resourceType: 'xhr' }, (given: unknown) => { answer = given; });
      return answer;
    };
    expect(cancelled('https://example.org/')).toEqual({ cancel: true });
    expect(cancelled('app://attest/a.js')).toEqual({ cancel: false });
  });
});

describe('point 1: a request of the page', () => {
  it.each([
    ['app://attest/index.html', 'mainFrame', true], ['app://attest/a.js', 'script', true], [`evidence://${'a'.repeat(16)}/x.png`, 'image', true], [`evidence://${'a'.repeat(16)}/x.pdf`, 'xhr', true],
    ['blob:app://attest/1', 'image', true], [`evidence://${'a'.repeat(16)}/x.html`, 'mainFrame', false], [`evidence://${'a'.repeat(16)}/x.html`, 'subFrame', false], ['blob:app://attest/1', 'mainFrame', false],
    ['blob:app://evil/1', 'image', false], ['app://evil/a.js', 'script', false], ['https://example.org/', 'xhr', false], ['http://example.org/', 'image', false], ['file:///etc/passwd', 'image', false], ['ws://127.0.0.1/', 'webSocket', false],
    ['ftp://example.org/', 'other', false], ['app://attest@evil/a.js', 'script', false],
  ] as const)('for %s as %s: %s', (url, resourceType, isAllowed) => {
    expect(isAllowedRequest({ url, resourceType }, appOrigin)).toBe(isAllowed);
  });
});
