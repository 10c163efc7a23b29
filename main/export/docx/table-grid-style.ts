import type { XmlComponent } from 'docx';
import { element } from './xml-element.ts';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** Word's own "Table Grid", for which the library has no class; every table of the record rests on it. */
export function tableGridStyle(): XmlComponent {
  const lines = sides.map((side) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': 'auto' }));
  return element('w:style', { 'w:type': 'table', 'w:styleId': 'TableGrid' }, [
    element('w:name', { 'w:val': 'Table Grid' }),
    element('w:uiPriority', { 'w:val': '39' }),
    element('w:tblPr', {}, [element('w:tblBorders', {}, lines)]),
  ]);
}
