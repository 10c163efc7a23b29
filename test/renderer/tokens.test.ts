import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(path.join(import.meta.dirname, '../../renderer/look/tokens.css'), 'utf8');
const [light = '', dark = ''] = sheet.split(':root[data-mantine-color-scheme="dark"]');

/** The colours of one set by name; the dark set takes from the light one what it does not name. */
function colours(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/--([a-z0-9-]+): (#[0-9A-F]{6});/gi)].map(([, name = '', value = '']) => [name, value]));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'claimed', 'accepted', 'notyet', 'more', 'aside', 'held', 'none'];
const surfaces = ['paper', 'sunken', 'frame', 'hover'];
const lines = ['edge', 'claimed-line', 'accepted-line', 'notyet-line', 'more-line', 'aside-line', 'held-line', 'none-line'];

describe.each([['light', colours(light)], ['dark', new Map([...colours(light), ...colours(dark)])]] as const)('the %s colours', (_name, set) => {
  const of = (name: string): string => set.get(name) ?? `no colour ${name}`;

  it('can be read: text on every surface, at least 4.5 to 1', () => {
    const faint = inks.flatMap((ink) => surfaces.map((surface) => `${ink} on ${surface}: ${contrast(of(ink), of(surface)).toFixed(2)}`)).filter((one) => !(Number(one.split(': ')[1]) >= 4.5));
    expect(faint).toEqual([]);
  });

  it('can be read on their own tint and on the accent', () => {
    const states = ['claimed', 'accepted', 'notyet', 'more', 'aside', 'held'];
    expect(states.filter((state) => !(contrast(of(state), of(`${state}-tint`)) >= 4.5))).toEqual([]);
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it('show where a control ends: at least 3 to 1', () => {
    expect(lines.filter((line) => !['paper', 'sunken', 'frame'].every((surface) => contrast(of(line), of(surface)) >= 3))).toEqual([]);
  });
});
