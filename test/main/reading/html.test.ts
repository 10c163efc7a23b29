import { describe, expect, it } from 'vitest';
import { linesOfHtml } from '../../../main/reading/html/html-lines.ts';
import { draftOf } from '../../support/read-for-test.ts';

const page = `<!DOCTYPE html><html><head><title>Not read</title><script>alert('Performance criteria')</script></head><body>
<nav><ul><li>Home</li><li>Search standards</li></ul></nav>
<h1>Wind clocks in public rooms</h1>
<p>URN: CLKWND3<br>Developed by: Clock Skills<br>Approved on: 4 May 2021</p>
<h2>Performance criteria</h2><p>You must be able to:</p>
<ol><li>Check the hour against a <em>second</em> clock</li><li><p>Wind the <b>spring</b> until it resists</p></li><li>Write down the day</li></ol>
<h2>Knowledge and understanding</h2><p>You need to know and understand:</p>
<ol type="a"><li>Why springs are not wound too far</li><li>Who to tell when a clock stops</li></ol>
<footer>Copyright</footer></body></html>`;

describe('a web page', () => {
  it('is read with the numbers of its lists, without its menus and scripts', () => {
    const draft = draftOf(linesOfHtml(page));
    expect(draft.metadata.title?.value).toBe('Wind clocks in public rooms');
    expect(draft.metadata.codes.map(({ value }) => value)).toEqual(['CLKWND3']);
    expect(draft.criteria.map(({ id, text }) => [id, text])).toEqual([['1', 'Check the hour against a second clock'], ['2', 'Wind the spring until it resists'], ['3', 'Write down the day']]);
    expect(draft.knowledge.map(({ id, text }) => [id, text])).toEqual([['a', 'Why springs are not wound too far'], ['b', 'Who to tell when a clock stops']]);
    expect(JSON.stringify(draft)).not.toMatch(/Home|alert|Copyright|Not read/);
  });

  it('keeps where words stand in tables and how they look', () => {
    const lines = linesOfHtml('<table><tr><td>1.1</td><td><i><b>Sort</b> coins</i></td></tr><tr><td>1.2</td><td>Count them</td></tr></table>').filter(({ text }) => text !== '');
    expect(lines.map(({ text, cell }) => [text, cell?.row, cell?.column])).toEqual([['1.1', 0, 0], ['Sort coins', 0, 1], ['1.2', 1, 0], ['Count them', 1, 1]]);
    expect(lines[1]?.styles).toEqual([{ from: 0, to: 4, style: 'bold-italic' }, { from: 4, to: 10, style: 'italic' }]);
  });

  it('is read in one pass however deeply its tables lie inside one another', () => {
    const deep = 10_000;
    const lines = linesOfHtml(`${'<table><tr><td>'.repeat(deep)}words${'</td></tr></table>'.repeat(deep)}`);
    expect(lines.filter(({ text }) => text !== '').map(({ text }) => text)).toEqual(['words']);
  });
});
