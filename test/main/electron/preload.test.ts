import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { questions, tidings, type Bridge } from '../../../main/electron/contract/contract.ts';

interface Fake { readonly exposed: Map<string, unknown>; readonly asked: unknown[][]; told: EventEmitter | null }

/** Stands in for Electron in the preload: what was exposed, what was asked, and what the program tells. */
const fake = vi.hoisted((): Fake => ({ exposed: new Map(), asked: [], told: null }));

vi.mock('electron', () => {
  const renderer = new EventEmitter();
  fake.told = renderer;
  return {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void fake.exposed.set(name, value) },
    ipcRenderer: Object.assign(renderer, { invoke: (...asked: unknown[]) => { fake.asked.push(asked); return Promise.resolve('answered'); } }),
    webUtils: { getPathForFile: (file: { readonly name: string }) => `/dropped/${file.name}` },
  };
});

beforeEach(async () => {
  fake.asked.length = 0;
  await import('../../../main/electron/preload.ts');
});

function bridge(): Bridge {
  return fake.exposed.get('attest') as Bridge;
}

function tell(channel: string, ...told: unknown[]): void {
  fake.told?.emit(channel, ...told);
}

describe('point 20: the one object that the page has of the program', () => {
  it('has one function for each question of the contract, and what hears tidings and finds dropped files', () => {
    expect([...fake.exposed.keys()]).toEqual(['attest']);
    expect(Object.keys(bridge()).sort()).toEqual([...Object.keys(questions), 'on', 'pathOf'].sort());
    expect(Object.values(bridge()).every((one) => typeof one === 'function')).toBe(true);
  });

  it.each(Object.keys(questions))('asks %s on its own channel and no other', async (name) => {
    const ask: unknown = Reflect.get(bridge(), name);
    const answer: unknown = await Reflect.apply(ask as (...asked: unknown[]) => Promise<unknown>, null, ['one', 2]);
    expect(fake.asked).toEqual([[`attest:${name}`, 'one', 2]]);
    expect(answer).toBe('answered');
  });

  it.each(Object.keys(tidings))('hands on what is told by %s and never the event, until it is no longer heard', (tiding) => {
    const heard: unknown[][] = [];
    const stop = bridge().on(tiding as 'news', (...told: unknown[]) => void heard.push(told));
    tell(`attest:${tiding}`, { sender: 'the ipcRenderer', ports: [] }, 'told');
    expect(heard).toEqual([['told']]);
    stop();
    tell(`attest:${tiding}`, {}, 'told later');
    expect(heard).toHaveLength(1);
    expect(fake.told?.listenerCount(`attest:${tiding}`)).toBe(0);
  });

  it('says where a dropped file stands', () => {
    expect(bridge().pathOf({ name: 'letter.pdf' } as File)).toBe('/dropped/letter.pdf');
  });
});
