import type { ShapeWord } from '../text/shape-word.ts';
import type { Canvas } from './canvas.ts';
import { encoder } from './encoder.ts';
import { marker } from './marker.ts';
import { frame } from './operators.ts';
import { outlineWriter } from './outline-writer.ts';
import type { PdfDocument } from './pdf-document.ts';
import { pictureStyle } from '../picture-style.ts';
import { tagTree } from './tag-tree.ts';
import { writeText } from './text-writer.ts';

/** What is known of the whole record once it is laid out. */
export interface Whereabouts {
  /** Number of the page on which an anchor lies, in words; empty where the record has no such place. */
  readonly pageOf: (anchor: string) => string;
  /** The file's own name for an anchor; null where the record has no such place. */
  readonly destination: (anchor: string) => string | null;
}

/** A canvas that draws into a document, on whatever page is its last. */
export function pageCanvas(document: PdfDocument, shape: ShapeWord, whereabouts: Whereabouts): Canvas {
  const tree = tagTree(document);
  const tools = { encoder: encoder(document), marker: marker(document, tree, whereabouts.destination), shape, pageOf: whereabouts.pageOf };
  const anchored = new Set<string>();
  const outline = outlineWriter(document);
  return {
    text: (lines, place, tag) => writeText(tools, lines, place, tag),
    shape: (operators) => drawShape(document, operators),
    picture: (image, box, tag) => {
      tree.element(tag).add(document.markStructureContent(tag.type));
      document.image(image, box.x, box.y, { width: box.width, height: box.height });
      document.endMarkedContent();
      drawShape(document, frame(box.x, box.y, box.width, box.height, pictureStyle.frame));
    },
    begin: (tag) => void tree.element(tag),
    end: tree.end,
    anchor: (name, y) => {
      const destination = whereabouts.destination(name);
      if (destination === null || anchored.has(name)) return;
      anchored.add(name);
      document.addNamedDestination(destination, 'XYZ', 0, y, null);
    },
    bookmark: outline,
  };
}

function drawShape(document: PdfDocument, operators: string): void {
  if (operators === '') return;
  document.markContent('Artifact', { type: 'Layout' });
  document.addContent(operators);
  document.endMarkedContent();
}
