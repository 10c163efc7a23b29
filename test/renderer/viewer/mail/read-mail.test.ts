import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../renderer/viewer/mail/read-mail.ts';

const crlf = (lines: readonly string[]): string => lines.join('\r\n');

describe('a mail', () => {
  it('of the worked example is read as people read it', async () => {
    const { head, words } = readMail(await readFile('templates/example/files/messages-about-a-dinner.eml', 'latin1'));
    expect(head.find(([name]) => name === 'To')?.[1]).toBe('Siân Llŷr-Hughes <sian@cymdeithas-caeredin.example>');
    expect(words).toContain('Dear Siân,');
    expect(words).toContain('The £50 is off the bill that you have.');
    expect(words).not.toMatch(/=\r?\n|=C3/);
  });

  it('of several parts gives its plain words and the names of what was attached', () => {
    const { words, attached } = readMail(crlf([
      'Subject: =?ISO-8859-1?Q?Caf=E9?= =?utf-8?b?IG9wZW4=?=', 'Content-Type: multipart/mixed; boundary="b 1"', '', 'for old readers', '--b 1', 'Content-Type: multipart/alternative; boundary=b2', '',
      '--b2', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', 'R8O8bnRlcg==', '--b2', 'Content-Type: text/html', '', '<b>no</b>', '--b2--', '--b 1',
      'Content-Type: application/pdf; name="bill.pdf"', '', 'xx', '--b 1--', '',
    ]));
    expect(words.trim()).toBe('Günter');
    expect(attached).toEqual(['bill.pdf']);
  });

  it('has its subject decoded, across encoded words', () => {
    expect(readMail('Subject: =?ISO-8859-1?Q?Caf=E9?= =?utf-8?b?IG9wZW4=?=\n\nx').head).toEqual([['Subject', 'Café open']]);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom('Content-Type: multipart/mixed; boundary=b', '--b', '--b--', '', 'Content-Transfer-Encoding: base64', '=?x?b?!!!?=', 'Subject: =?utf-8?q?=ZZ?=', 'a', '=');
    fc.assert(fc.property(fc.array(piece), (lines) => {
      expect(typeof readMail(lines.join('\n')).words).toBe('string');
    }), { seed: 4080 });
  });
});
