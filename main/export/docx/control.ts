import type { XmlComponent } from 'docx';
import { cleanText } from './clean-text.ts';
import { element } from './xml-element.ts';

/** What a content control is told about itself: `tag` names it for programs, `alias` for people; `empty` shows that nothing was written yet. */
interface ControlName { readonly tag: string; readonly alias: string; readonly id: number; readonly empty: boolean }

// Word refuses longer ones.
const longest = 64;

/** The properties of a content control (ISO 29500-1, 17.5.2.38), in the order that Word writes them; `kind` is the element that says what it takes. */
export function controlProperties({ tag, alias, id, empty }: ControlName, kind: XmlComponent | null): XmlComponent {
  return element('w:sdtPr', {}, [
    element('w:alias', { 'w:val': nameText(alias) }),
    element('w:tag', { 'w:val': nameText(tag) }),
    element('w:id', { 'w:val': String(id) }),
    ...(empty ? [element('w:showingPlcHdr')] : []),
    ...(kind === null ? [] : [kind]),
  ]);
}

function nameText(name: string): string {
  return Array.from(cleanText(name).replaceAll('\n', ' ')).slice(0, longest).join('');
}
