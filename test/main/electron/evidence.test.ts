import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByteRange } from '../../../main/electron/evidence/byte-range.ts';
import { evidenceType } from '../../../main/electron/evidence/evidence-types.ts';
import { serveEvidence } from '../../../main/electron/evidence/serve-evidence.ts';
import { appOrigin } from '../../../main/electron/origin.ts';
import { atTheDesk } from './desk.ts';
import { value } from './value.ts';

const sam = { person: { name: 'Sam Okafor' }, role: 'candidate' } as const;

/** A portfolio that is open with these files as evidence E1; asks for them as the page would. */
async function serving(files: Readonly<Record<string, string>>) {
  const { ask, desk, folder } = await atTheDesk();
  const portfolio = value(await ask.makePortfolio({ candidate: 'Sam Okafor', codes: ['PPL2GEN7'] }));
  const { open } = value(await ask.open(portfolio, sam));
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  for (const [place, text] of Object.values(files).entries()) await writeFile(paths[place] ?? '', text);
  const act = (action: Parameters<typeof ask.act>[1]) => ask.act(open, action, 'job');
  value(await act({ kind: 'add-evidence', evidence: { title: 'Files', method: 'product', day: '2026-11-20' }, files: paths.map((one) => ({ kind: 'path', path: one })) }));
  const names = value(await ask.fileStates(open)).map(([name]) => name);
  const get = (address: string, headers: Record<string, string> = {}, method = 'GET') => serveEvidence(desk.open, { url: address, method, headers: new Headers(headers) }, appOrigin);
  return { ask, act, open, portfolio, names, get, address: (name: string | undefined) => `evidence://${open}/${name ?? ''}` };
}

describe('a range of bytes', () => {
  it.each([
    [null, 10, 'whole'], ['bytes=0-', 10, [0, 9]], ['bytes=2-4', 10, [2, 4]], ['bytes=2-400', 10, [2, 9]], ['bytes=-3', 10, [7, 9]], ['bytes=-300', 10, [0, 9]], ['bytes=10-', 10, 'outside'], ['bytes=-0', 10, 'outside'],
    ['bytes=0-', 0, 'outside'], ['bytes=4-2', 10, 'whole'], ['bytes=0-1,4-5', 10, 'whole'], ['bytes=-', 10, 'whole'], ['lines=0-1', 10, 'whole'],
  ] as const)('%s of %i', (header, size, wanted) => {
    const range = readByteRange(header, size);
    expect(range.kind === 'part' ? [range.first, range.last] : range.kind).toEqual(wanted);
  });

  it('never lies outside the file, whatever is asked', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => `bytes=${from}-${to}`)), fc.nat(1000), (header, size) => {
      const range = readByteRange(header, size);
      if (range.kind === 'part') expect(0 <= range.first && range.first <= range.last && range.last < size).toBe(true);
    }));
  });
});

describe('a file of evidence', () => {
  it('beyond the list: comes whole, with its type and a policy that lets nothing run', async () => {
    const { names, get, address } = await serving({ 'desk.png': 'not really a picture' });
    const answer = await get(address(names[0]));
    expect([answer.status, await answer.text()]).toEqual([200, 'not really a picture']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png', 'content-length': '20', 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'", 'access-control-allow-origin': appOrigin,
    });
  });

  it('comes in ranges', async () => {
    const { names, get, address } = await serving({ 'film.mp4': '0123456789' });
    const part = await get(address(names[0]), { range: 'bytes=2-4' });
    expect([part.status, part.headers.get('content-range'), part.headers.get('content-length'), await part.text()]).toEqual([206, 'bytes 2-4/10', '3', '234']);
    const last = await get(address(names[0]), { range: 'bytes=-2' });
    expect([last.status, await last.text()]).toEqual([206, '89']);
    const outside = await get(address(names[0]), { range: 'bytes=10-' });
    expect([outside.status, outside.headers.get('content-range')]).toEqual([416, 'bytes */10']);
    const head = await get(address(names[0]), {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  });

  it('may be empty', async () => {
    const { names, get, address } = await serving({ 'empty.txt': '' });
    const answer = await get(address(names[0]));
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['page.html', 'drawing.svg', 'data.xml', 'script.js', 'page.xhtml'])('beyond the list: %s is never a live document', async (name) => {
    const { names, get, address } = await serving({ [name]: '<script>alert(1)</script>' });
    const answer = await get(address(names[0]));
    expect([answer.headers.get('content-type'), answer.headers.get('content-security-policy')]).toEqual(['text/plain; charset=utf-8', "sandbox; default-src 'none'"]);
  });

  it('of a type that is not known is bytes, whatever its ending spells', () => {
    expect(['a.exe', 'a.constructor', 'a.docx', 'a', 'a.__proto__'].map(evidenceType)).toEqual(Array(5).fill('application/octet-stream'));
  });

  it('point 18: is found by no other address', async () => {
    const { names, get, address, open } = await serving({ 'a.txt': 'x' });
    const [name = ''] = names;
    const others = [
      `evidence://${'a'.repeat(16)}/${name}`, address('../portfolio.json'), address('..%2fportfolio.json'), address(`${name}/x`), address(''), address('portfolio.json'), address('0'.repeat(32)),
      `evidence://user@${open}/${name}`, `evidence://${open}:80/${name}`, `app://${open}/${name}`, 'evidence:', `${address(name)}?x`,
    ];
    for (const other of others) expect([other, (await get(other)).status]).toEqual([other, 404]);
    expect((await get(address(name), {}, 'POST')).status).toBe(404);
  });

  it('is not there once it is withdrawn, erased, gone, or its portfolio closed', async () => {
    const { ask, act, names, get, address, open, portfolio } = await serving({ 'a.txt': 'x' });
    const is = async () => (await get(address(names[0]))).status;
    value(await act({ kind: 'withdraw', reference: 'E1', because: 'Wrong file' }));
    expect(await is()).toBe(404);
    value(await act({ kind: 'restore', reference: 'E1' }));
    expect(await is()).toBe(200);
    await rm(path.join(portfolio, 'evidence', names[0] ?? ''));
    expect(await is()).toBe(404);
    await writeFile(path.join(portfolio, 'evidence', names[0] ?? ''), 'x');
    value(await act({ kind: 'erase', reference: 'E1', ground: 'Asked to' }));
    expect(await is()).toBe(404);
    value(await ask.close(open));
    expect(await is()).toBe(404);
  });
});
