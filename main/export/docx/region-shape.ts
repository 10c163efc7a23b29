import type { XmlComponent } from 'docx';
import { twips } from './measure.ts';
import { element } from './xml-element.ts';

/** A rectangle over a picture, in mm from the upper left of the picture's paragraph. */
export interface Rectangle { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** How it looks: its line in points and its colours; `content` are paragraphs in it. */
export interface ShapeLook { readonly line: number; readonly color: string; readonly fill: string | null; readonly content: readonly XmlComponent[] }

const emusPerMm = 36_000;
const emusPerPoint = 12_700;
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const shapes = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Room between a shape's edge and its words: none above and below. */
const inset = twips(1.6) * 635;

/** A rectangle that floats over the words and pictures of its cell (ISO 29500-1, 20.4.2.3), as a run; `id` is its number among the drawings. */
export function floatingShape(at: Rectangle, look: ShapeLook, id: number, name: string): XmlComponent {
  const size = { cx: emus(at.width), cy: emus(at.height) };
  const place = (side: string, from: string, offset: number) => element(`wp:position${side}`, { relativeFrom: from }, [element('wp:posOffset', {}, [emus(offset)])]);
  return element('w:r', {}, [
    element('w:drawing', {}, [
      element('wp:anchor', { distT: '0', distB: '0', distL: '0', distR: '0', simplePos: '0', relativeHeight: String(id), behindDoc: '0', locked: '0', layoutInCell: '1', allowOverlap: '1' }, [
        element('wp:simplePos', { x: '0', y: '0' }),
        place('H', 'column', at.x),
        place('V', 'paragraph', at.y),
        element('wp:extent', size),
        element('wp:wrapNone'),
        element('wp:docPr', { id: String(id), name, descr: '' }),
        element('wp:cNvGraphicFramePr'),
        element('a:graphic', { 'xmlns:a': drawing }, [element('a:graphicData', { uri: shapes }, [shape(size, look)])]),
      ]),
    ]),
  ]);
}

function shape(size: { readonly cx: string; readonly cy: string }, { line, color, fill, content }: ShapeLook): XmlComponent {
  const colour = (value: string) => element('a:solidFill', {}, [element('a:srgbClr', { val: value })]);
  return element('wps:wsp', {}, [
    element('wps:cNvSpPr'),
    element('wps:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: '0', y: '0' }), element('a:ext', size)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      fill === null ? element('a:noFill') : colour(fill),
      line === 0 ? element('a:ln', {}, [element('a:noFill')]) : element('a:ln', { w: String(Math.round(line * emusPerPoint)) }, [colour(color)]),
    ]),
    ...(content.length === 0 ? [] : [element('wps:txbx', {}, [element('w:txbxContent', {}, content)])]),
    element('wps:bodyPr', { wrap: 'square', lIns: String(inset), tIns: '0', rIns: String(inset), bIns: '0', anchor: 'ctr' }),
  ]);
}

function emus(millimetres: number): string {
  return String(Math.round(millimetres * emusPerMm));
}
